import { describe, expect, test } from 'vitest';
import { changesOf } from '../../../src/domain/mine/changes.ts';
import { emptyList, listOfFile } from '../../../src/domain/mine/list.ts';
import { changeLines, viewChanges, wordStatement } from '../../../src/view/mine/changes.ts';
import { dataOf, textOf } from '../../support/drawing.ts';

const nameOf = (id: string): string | undefined => (id === 'slu' ? 'Saint Louis University' : undefined);

const before = listOfFile({
  programs: { slu: { status: 'applied', notes: 'old' }, mir: null },
  rank: ['slu/dr'],
});
const after = listOfFile({
  season: 2027,
  programs: { slu: { status: 'interview', ratings: { place: 4, call: 2 } }, rush: { tags: ['near'] } },
  rank: ['rush/dr', 'slu/dr'],
});

test('a line a program, with what was before, then the list as a whole', () => {
  expect(changeLines(changesOf(before, after), nameOf)).toEqual([
    'mir is off your list.',
    'Saint Louis University (slu): status interview (was applied), ratings place 4, call 2, notes removed (were "old").',
    'rush is on your list: tags near.',
    'Your list: season 2027.',
    'Your list: rank order list rush/dr, slu/dr (was slu/dr).',
  ]);
  expect(changeLines(changesOf(emptyList, listOfFile({ programs: { slu: null } })), nameOf)).toEqual([
    'Saint Louis University (slu) is on your list.',
  ]);
});

test('for a script each statement is an entry', () => {
  const view = viewChanges({
    changes: changesOf(before, after),
    nameOf,
    path: 'list.yaml',
    isNew: true,
    notes: [],
  });
  expect(dataOf(view)).toEqual([
    { program: 'mir', id: 'mir', change: 'removed' },
    { program: 'slu', id: 'slu', change: 'said', field: 'status', before: 'applied', after: 'interview' },
    { program: 'slu', id: 'slu', change: 'said', field: 'ratings', after: { place: 4, call: 2 } },
    { program: 'slu', id: 'slu', change: 'said', field: 'notes', before: 'old' },
    { program: 'rush', id: 'rush', change: 'added' },
    { program: 'rush', id: 'rush', change: 'said', field: 'tags', after: ['near'] },
    { change: 'said', field: 'season', after: 2027 },
    { change: 'said', field: 'rank', before: ['slu/dr'], after: ['rush/dr', 'slu/dr'] },
  ]);
});

test('notes that grow say the new line alone', () => {
  const noted = (notes: string) => listOfFile({ programs: { slu: { notes } } });
  expect(changeLines(changesOf(noted('one\n'), noted('one\ntwo\n')), nameOf)).toEqual([
    'Saint Louis University (slu): added to the notes: "two".',
  ]);
  expect(changeLines(changesOf(noted('one\n'), noted('other\n')), nameOf)).toEqual([
    'Saint Louis University (slu): notes "other".',
  ]);
});

test('notes say that nothing changes, or where a list begins', async () => {
  const view = viewChanges({ changes: [], nameOf, path: 'list.yaml', isNew: true, notes: ['first'] });
  expect(view.notes).toEqual(['first', 'Nothing changes in list.yaml.']);
  expect(await textOf(view)).toBe('');
  const states = { changes: changesOf(before, after), nameOf, path: 'list.yaml', notes: [] };
  expect(viewChanges({ ...states, isNew: true }).notes).toEqual(['Your list begins: list.yaml']);
  expect(viewChanges({ ...states, isNew: false }).notes).toEqual([]);
});

describe('a statement in a few words', () => {
  test.each([
    ['one two\nthree\n', 'one two…'],
    ['x'.repeat(70), `${'x'.repeat(60)}…`],
    ['one line\n', 'one line'],
    [['a', 'b'], 'a, b'],
    [['a', 'b', 'c', 'd', 'e', 'f', 'g'], '7 entries'],
    [{ place: 3 }, 'place 3'],
    [undefined, 'nothing'],
    [2027, '2027'],
  ])('%j', (statement, words) => {
    expect(wordStatement(statement)).toBe(words);
  });
});
