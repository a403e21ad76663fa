import { expect, test } from 'vitest';
import { requireList } from '../../../src/cli/mine/my-list.ts';
import { emptyList, type MyList } from '../../../src/domain/mine/list.ts';
import { programs } from '../../support/catalog.ts';
import { contextOf } from '../../support/context.ts';
import { listInMemory } from '../../support/list-in-memory.ts';

const contextWith = (list: MyList | undefined) => ({
  ...contextOf(programs),
  listFile: async () => listInMemory(list),
});

test('the list, or how to begin one', async () => {
  expect(await requireList(contextWith(emptyList))).toBe(emptyList);
  await expect(requireList(contextWith(undefined))).rejects.toMatchObject({
    name: 'FileError',
    message: 'You have no list yet (list.yaml); "resprog star ID" begins one.',
  });
});
