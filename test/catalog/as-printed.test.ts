import { describe, expect, test } from 'vitest';
import { withoutPrinted } from '../../src/catalog/as-printed.ts';

describe('withoutPrinted', () => {
  test.each([
    [
      'an offer',
      { tracks: { dr: { offered: true, lengthYears: 4 } } },
      { tracks: { dr: { lengthYears: 4 } } },
    ],
    ['a distance', { id: 'a', distanceMiles: 12 }, { id: 'a' }],
    ['what a list says', { id: 'a', distanceMiles: 1, mine: { status: 'applied' } }, { id: 'a' }],
  ])('takes out %s', (_, data, expected) => expect(withoutPrinted(data)).toEqual(expected));

  test.each([
    ...[null, 1, 'a', [], {}, { tracks: null }, { tracks: [] }, { tracks: { dr: null, esir: [] } }],
    { tracks: { dr: { offered: false } } },
    { tracks: { dr: { offered: 'yes' } } },
    { distanceMiles: 'far' },
    { mine: 'yes' },
  ])('leaves %j as it is', data => expect(withoutPrinted(data)).toBe(data));
});
