import { expect, test } from 'vitest';
import { seasonFor } from '../../../src/cli/mine/season.ts';
import { emptyList } from '../../../src/domain/mine/list.ts';

test('the season of a list, or the one in progress', () => {
  expect(seasonFor({ ...emptyList, season: 2026 }, { today: '2026-11-22' })).toBe(2026);
  expect(seasonFor(emptyList, { today: '2026-11-22' })).toBe(2027);
});
