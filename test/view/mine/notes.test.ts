import { expect, test } from 'vitest';
import { emptyList, listOfFile } from '../../../src/domain/mine/list.ts';
import {
  emptyNote,
  missingNotes,
  nothingNote,
  onlyMineNote,
  unknownTagNotes,
  withoutStatusNotes,
} from '../../../src/view/mine/notes.ts';

const list = listOfFile({ programs: { slu: { tags: ['far', 'b'] }, mir: { tags: ['b'] }, rush: null } });
const bare = listOfFile({ programs: { slu: null } });

test.each([
  [list, [], ['x'], 'No program on your list has the tag x. Its tags: b, far.'],
  [list, ['applied'], [], 'No program on your list has the status applied.'],
  [
    list,
    ['applied', 'interview'],
    ['x', 'y'],
    'No program on your list has the status applied or interview and the tag x or y. Its tags: b, far.',
  ],
  [
    bare,
    [],
    ['x'],
    'No program on your list has the tag x. It has no tags; resprog mark ID --tag gives one.',
  ],
  [list, ['applied'], ['B'], 'No program on your list has the status applied and the tag B.'],
  [emptyList, [], ['x'], emptyNote],
] as const)('nothing is found: %#', (of, statuses, tags, words) => {
  expect(nothingNote(of, { statuses, tags })).toBe(words);
});

const named = (names: readonly string[]) => listOfFile({ programs: { slu: { tags: [...names] } } });
const ten = ['i', 'h', 'g', 'f', 'e', 'd', 'c', 'b', 'Zoo', 'chicago'];

test.each([
  [list, [], []],
  [emptyList, ['x'], []],
  [list, ['FAR', 'b'], []],
  [list, ['far', 'x'], ['No program on your list has the tag x. Its tags: b, far.']],
  [
    named(ten),
    ['chicgo'],
    ['No program on your list has the tag chicgo. Its tags: b, c, chicago, d, e, f, g, h, i, Zoo.'],
  ],
  [
    named([...ten, 'k']),
    ['chicgo', 'b'],
    ['No program on your list has the tag chicgo. Did you mean chicago?'],
  ],
  [
    named([...ten, 'k', 'l']),
    ['nowhere at all'],
    [
      'No program on your list has the tag nowhere at all. Its tags: b, c, chicago, d, e, f, g, h, i, k and 2 more.',
    ],
  ],
  [
    bare,
    ['x', 'y'],
    ['No program on your list has the tag x or y. It has no tags; resprog mark ID --tag gives one.'],
  ],
])('tags that no program has: %#', (of, tags, notes) => {
  expect(unknownTagNotes(of, tags)).toEqual(notes);
});

test('what the catalog does not have is named', () => {
  expect(missingNotes([])).toEqual([]);
  expect(missingNotes(['a', 'b'])).toEqual([
    'Not in the catalog: a, b. Records of your own come with --data.',
  ]);
});

test('what has no status is counted', () => {
  expect(withoutStatusNotes([])).toEqual([]);
  expect(withoutStatusNotes(['a'])).toEqual([
    '1 program of your list is left out, because it has no status; resprog mark ID --status gives one.',
  ]);
  expect(withoutStatusNotes(['a', 'b'])[0]).toMatch(
    /^2 programs of your list are left out, because they have no/u,
  );
});

test('a ranking of the list alone says so', () => {
  expect(onlyMineNote(1)).toMatch(/^Only 1 program of your list is ranked; .* from the whole catalog\.$/u);
  expect(onlyMineNote(2)).toMatch(/^Only 2 programs of your list are ranked/u);
});
