import { expect, test } from 'vitest';
import { emptyList, listOfFile } from '../../../src/domain/mine/list.ts';
import {
  emptyNote,
  missingNotes,
  nothingNote,
  onlyMineNote,
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
  [emptyList, [], ['x'], emptyNote],
] as const)('nothing is found: %#', (of, statuses, tags, words) => {
  expect(nothingNote(of, { statuses, tags })).toBe(words);
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
