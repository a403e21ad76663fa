import { describe, expect, test } from 'vitest';
import { findEntry, findRanked, requirePlace } from '../../../src/cli/mine/rank-words.ts';
import { listOfFile } from '../../../src/domain/mine/list.ts';
import { programs } from '../../support/catalog.ts';
import { contextOf } from '../../support/context.ts';
import { listInMemory } from '../../support/list-in-memory.ts';

const list = listOfFile({
  programs: { slu: { tracks: ['dr', 'ir-integrated'] }, own: null },
  rank: ['slu/dr', 'slu/ir-integrated', 'mir/dr'],
});
const context = { ...contextOf(programs), listFile: async () => listInMemory(list) };

describe('an entry to add', () => {
  test.each([
    ['slu/dr', 'slu/dr'],
    ['Saint Louis University / IR-Integrated', 'slu/ir-integrated'],
    ['rush', 'rush/ir-integrated'],
    ['mir/dr/2835420A0', 'mir/dr/2835420A0'],
    ['own/dr', 'own/dr'],
  ])('%s', async (word, entry) => {
    expect(await findEntry(word, list, context)).toBe(entry);
  });

  test.each([
    ['slu', 'Which track of slu do you rank? Write slu/dr or slu/ir-integrated.'],
    ['own', 'Which track of own do you rank? Write own/dr or own/ir-integrated or own/ir-independent.'],
    ['slu/esir', 'Unknown track "esir"'],
    ['slu/dr/12', '"12" is no NRMP code, such as 2835420A0.'],
    ['slu/dr/2835420A0/x', 'An entry is ID/TRACK'],
    ['/dr', 'An entry is ID/TRACK'],
    ['nope/dr', 'No program is called "nope".'],
  ])('%s is refused', async (word, message) => {
    await expect(findEntry(word, list, context)).rejects.toThrow(message);
  });
});

describe('an entry that is ranked', () => {
  test.each([
    ['slu/dr', 'slu/dr'],
    ['Mallinckrodt Institute', 'mir/dr'],
    ['Mallinckrodt Institute/DR', 'mir/dr'],
  ])('%s', async (word, entry) => {
    expect(await findRanked(word, list, context)).toBe(entry);
  });

  test.each([
    ['slu', 'slu is ranked more than once: slu/dr, slu/ir-integrated; name one.'],
    ['rush', 'rush is not on your rank order list'],
    ['mir/ir-integrated', 'mir/ir-integrated is not on your rank order list'],
  ])('%s is refused', async (word, message) => {
    await expect(findRanked(word, list, context)).rejects.toThrow(message);
  });
});

test('a place beyond the end is refused', () => {
  expect(requirePlace(3, 3)).toBe(3);
  expect(() => requirePlace(4, 3)).toThrow('--at 4 is beyond the end; the last place is 3.');
});
