import { expect, test } from 'vitest';
import { ratingOf } from '../../../src/domain/mine/rating.ts';

const rated = { ratings: { residents: 5, place: 2 } };

test.each([
  ['the mean', rated, {}, 3.5],
  ['weighted by name, once where no weight is named', rated, { residents: 3 }, 4.25],
  ['what does not count is left out', rated, { place: 0 }, 5],
  ['weights of other ratings change nothing', rated, { call: 9 }, 3.5],
  ['nothing is rated', {}, {}, undefined],
  ['nothing that is rated counts', { ratings: { place: 2 } }, { place: 0 }, undefined],
])('%s', (_, said, weights, expected) => {
  expect(ratingOf(said, new Map(Object.entries(weights)))).toBe(expected);
});
