import { expect, test } from 'vitest';
import { chooseFrom, type MineQuery } from '../../../src/domain/mine/filter.ts';
import { emptyList, listOfFile } from '../../../src/domain/mine/list.ts';

const list = listOfFile({
  programs: {
    slu: { status: 'interview', tags: ['Midwest'] },
    mir: { status: 'applied', tags: ['midwest', 'big city'] },
    rush: { tags: ['big city'] },
    uic: null,
  },
});

test.each<[Partial<MineQuery>, readonly string[], readonly string[]]>([
  [{}, ['slu', 'mir', 'rush', 'uic'], []],
  [{ statuses: ['applied'] }, ['mir'], ['rush', 'uic']],
  [{ statuses: ['applied', 'interview'] }, ['slu', 'mir'], ['rush', 'uic']],
  [{ statuses: ['rejected'] }, [], ['rush', 'uic']],
  [{ tags: ['midwest'] }, ['slu', 'mir'], []],
  [{ tags: ['Big City'] }, ['mir', 'rush'], []],
  [{ tags: ['midwest', 'big city'] }, ['slu', 'mir', 'rush'], []],
  [{ tags: ['nowhere'] }, [], []],
  [{ statuses: ['interview'], tags: ['big city'] }, [], ['rush']],
  [{ statuses: ['applied'], tags: ['midwest'] }, ['mir'], []],
])('%j gives %j, and %j have no status', (query, ids, withoutStatus) => {
  expect(chooseFrom(list, { statuses: [], tags: [], ...query })).toEqual({ ids, withoutStatus });
});

test('signs and hyphens make another tag', () => {
  const signed = listOfFile({ programs: { slu: { tags: ['!'] }, mir: { tags: ['?', 'big-city'] } } });
  expect(chooseFrom(signed, { statuses: [], tags: ['!'] }).ids).toEqual(['slu']);
  expect(chooseFrom(signed, { statuses: [], tags: ['big city'] }).ids).toEqual([]);
});

test('an empty list gives nothing', () => {
  expect(chooseFrom(emptyList, { statuses: ['applied'], tags: [] })).toEqual({ ids: [], withoutStatus: [] });
});
