import { expect, test } from 'vitest';
import { changesOf } from '../../../src/domain/mine/changes.ts';
import { listOfFile } from '../../../src/domain/mine/list.ts';
import type { Mark } from '../../../src/schema/my-list.ts';
import { dayNotes } from '../../../src/view/mine/day-notes.ts';

const notes = (before: Mark, after: Mark) => {
  const listOf = (mark: Mark) => listOfFile({ programs: { slu: mark } });
  return dayNotes(changesOf(listOf(before), listOf(after)), 2027);
};

test.each([
  ['2026-06-01', 0],
  ['2027-05-31', 0],
  ['2026-05-31', 1],
  ['2025-12-03 13:00', 1],
  ['2027-06-01', 1],
])('%s is said of %d times', (interview, count) => {
  expect(notes({}, { interview })).toHaveLength(count);
});

test('another season is named with its months, for interviews and deadlines', () => {
  expect(notes({}, { interview: '2025-12-03', deadline: '2025-09-30' })).toEqual([
    'slu: the interview 2025-12-03 lies outside season 2027 (June 2026 to May 2027); is the year right?',
    'slu: the deadline 2025-09-30 lies outside season 2027 (June 2026 to May 2027); is the year right?',
  ]);
});

test('a time that is gone is named, unless the interview is gone, too', () => {
  const old = { interview: '2026-12-03 13:00' };
  expect(notes(old, { interview: '2026-12-04' })).toEqual([
    'slu: the time 13:00 is gone with the old day; write the new one behind the day.',
  ]);
  expect(notes(old, { interview: '2026-12-03' })).toEqual(['slu: the time 13:00 is taken off.']);
  expect(notes(old, { interview: '2026-12-04 09:00' })).toEqual([]);
  expect(notes(old, {})).toEqual([]);
  expect(notes({ interview: '2026-12-03' }, { interview: '2026-12-04' })).toEqual([]);
});

test('what is not changed is not said again', () => {
  const old = { interview: '2025-12-03' };
  expect(notes(old, { ...old, tags: ['near'] })).toEqual([]);
});
