import { expect, test } from 'vitest';
import { localDay } from '../../src/schema/local-day.ts';

test.each([
  ['the first minute', new Date(2026, 0, 1, 0, 0), '2026-01-01'],
  ['the last minute', new Date(2026, 11, 31, 23, 59), '2026-12-31'],
  ['a leap day', new Date(2028, 1, 29, 12), '2028-02-29'],
])('%s of a day belongs to it', (_, moment, day) => {
  expect(localDay(moment)).toBe(day);
});
