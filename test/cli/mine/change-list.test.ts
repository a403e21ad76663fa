import { expect, test } from 'vitest';
import { changeFor, requireAlone, resolveIds, undoLast } from '../../../src/cli/mine/change-list.ts';
import { listOfFile, type MyList, star } from '../../../src/domain/mine/list.ts';
import { programs } from '../../support/catalog.ts';
import { contextOf } from '../../support/context.ts';
import { dataOf } from '../../support/drawing.ts';
import { listInMemory } from '../../support/list-in-memory.ts';

const contextWith = (list: MyList | undefined) => {
  const access = listInMemory(list);
  return { ...contextOf(programs), listFile: async () => access };
};

test('changes the list for the programs named, and takes it back', async () => {
  const context = contextWith(undefined);
  const report = await changeFor({ typed: ['slu', 'rush'], change: star }, context);
  expect(dataOf(report)).toEqual([
    { program: 'slu', id: 'slu', change: 'added' },
    { program: 'rush', id: 'rush', change: 'added' },
    { change: 'said', field: 'season', after: 2027 },
  ]);
  expect(dataOf(await undoLast(context))).toEqual([
    { program: 'slu', id: 'slu', change: 'removed' },
    { program: 'rush', id: 'rush', change: 'removed' },
    { change: 'said', field: 'season', before: 2027 },
  ]);
});

test('a list that has begun keeps its season, or none', async () => {
  const context = contextWith(listOfFile({ programs: { slu: null } }));
  expect(dataOf(await changeFor({ typed: ['rush'], change: star }, context))).toEqual([
    { program: 'rush', id: 'rush', change: 'added' },
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
