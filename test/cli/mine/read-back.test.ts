import { expect, test } from 'vitest';
import { readBack } from '../../../src/cli/mine/read-back.ts';
import { listOfFile } from '../../../src/domain/mine/list.ts';
import { programs } from '../../support/catalog.ts';
import { contextOf } from '../../support/context.ts';
import { dataOf } from '../../support/drawing.ts';
import { listInMemory } from '../../support/list-in-memory.ts';

const list = listOfFile({ programs: { slu: { status: 'applied' } } });

function contextWith(rows: readonly (readonly string[])[]) {
  const access = listInMemory(list);
  const readSheet = async () => ({ columns: ['id', 'status'], rows });
  return { access, context: { ...contextOf(programs), listFile: async () => access, readSheet } };
}

test('shows first, and changes when it is wanted', async () => {
  const { access, context } = contextWith([['slu', 'rejected']]);
  const change = {
    program: 'slu',
    id: 'slu',
    change: 'said',
    field: 'status',
    before: 'applied',
    after: 'rejected',
  };
  expect(dataOf(await readBack('m.csv', false, context))).toEqual([change]);
  expect(await access.read()).toBe(list);
  expect(dataOf(await readBack('m.csv', true, context))).toEqual([change]);
  expect((await access.read())?.programs.get('slu')).toEqual({ status: 'rejected' });
});

test('many problems are shown to ten', async () => {
  const { context } = contextWith(Array.from({ length: 14 }, () => ['', 'x']));
  await expect(readBack('m.csv', true, context)).rejects.toThrow(
    /m\.csv holds what a list cannot; nothing is changed\.\n(?:row .*\n){10}… and 4 more/u,
  );
});
