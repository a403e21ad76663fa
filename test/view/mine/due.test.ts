import { expect, test } from 'vitest';
import { wordDue } from '../../../src/view/mine/due.ts';

test.each([
  [{ kind: 'interview', day: '2026-12-03', days: 5 }, 'interview in 5 days'],
  [{ kind: 'deadline', day: '2026-12-03', days: 0 }, 'deadline today'],
  [{ kind: 'deadline', day: '2026-12-03', days: 1 }, 'deadline tomorrow'],
  [{ kind: 'rate' }, 'rate it'],
] as const)('%j', (due, words) => {
  expect(wordDue(due)).toBe(words);
});
