import { expect, test } from 'vitest';
import type { ListAccess } from '../../../src/cli/context.ts';
import { changeFor, requireAlone, resolveIds, undoLast } from '../../../src/cli/mine/change-list.ts';
import { emptyList, listOfFile, type MyList, star } from '../../../src/domain/mine/list.ts';
import { programs } from '../../support/catalog.ts';
import { contextOf } from '../../support/context.ts';
import { dataOf } from '../../support/drawing.ts';

/** A list in memory. */
function contextWith(list: MyList | undefined) {
  let [now, earlier] = [list, emptyList];
  const access: ListAccess = {
    path: 'list.yaml',
    read: async () => now,
    change: async change => {
      earlier = now ?? emptyList;
      now = change(earlier);
      return { before: earlier, after: now };
    },
    undo: async () => {
      const states = { before: now ?? emptyList, after: earlier };
      now = earlier;
      return states;
    },
  };
  return { ...contextOf(programs), listFile: async () => access };
}

test('changes the list for the programs named, and takes it back', async () => {
  const context = contextWith(undefined);
  const report = await changeFor({ typed: ['slu', 'rush'], change: star }, context);
  expect(dataOf(report)).toEqual([
    { program: 'slu', change: 'added' },
    { program: 'rush', change: 'added' },
  ]);
  expect(dataOf(await undoLast(context))).toEqual([
    { program: 'slu', change: 'removed' },
    { program: 'rush', change: 'removed' },
  ]);
});

test('an id that only the list has is known; a word that fits both is the one of the catalog', async () => {
  const context = contextWith(listOfFile({ programs: { closed: null, slu: null } }));
  expect((await resolveIds(['closed', 'slu', 'closed'], context)).ids).toEqual(['closed', 'slu']);
  await expect(resolveIds(['nope'], context)).rejects.toMatchObject({ name: 'NotFoundError' });
});

test('undo stands alone', () => {
  expect(() => requireAlone(true, ['slu'])).toThrow(
    '--undo takes the last change back, and nothing beside it.',
  );
  expect(() => requireAlone(true, [])).not.toThrow();
  expect(() => requireAlone(false, ['slu'])).not.toThrow();
});
