import { expect, test } from 'vitest';
import { amendedNotes, markedCell } from '../../../src/view/record/amended.ts';

const amendments = {
  changed: new Set(['website', 'volume.beds']),
  removed: ['contacts.1', 'research.track'],
};

test('a value that a patch says is marked, whatever else limits it', () => {
  expect(markedCell({ value: 3, note: 'one site' }, 'volume.beds', amendments)).toEqual({
    value: 3,
    note: 'one site; amended',
  });
  expect(markedCell('https://example.edu/', 'website', amendments)).toEqual({
    value: 'https://example.edu/',
    note: 'amended',
  });
});

test('other values and blanks are not', () => {
  expect(markedCell({ value: 3 }, 'faculty.ir', amendments)).toEqual({ value: 3 });
  expect(markedCell(null, 'website', amendments)).toBeNull();
  expect(markedCell(3, 'website')).toBe(3);
});

test('a note counts, and names what is taken out', () => {
  expect(amendedNotes('slu', amendments)).toEqual([
    'Your patches change 4 facts of slu; what they say carries "amended". Taken out: contact, Research track.',
  ]);
  expect(amendedNotes('slu', { changed: new Set(), removed: ['research.track'] })).toEqual([
    'Your patches change 1 fact of slu. Taken out: Research track.',
  ]);
  expect(amendedNotes('slu')).toEqual([]);
});
