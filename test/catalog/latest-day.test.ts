import { expect, test } from 'vitest';
import { latestDay } from '../../src/catalog/latest-day.ts';

test.each([
  ['2026-11-28', '2026-11-29'],
  ['2026-12-31', '2027-01-01'],
  ['2028-02-28', '2028-02-29'],
])('where it is %s in Greenwich, it is at most %s', (today, latest) => expect(latestDay(today)).toBe(latest));
