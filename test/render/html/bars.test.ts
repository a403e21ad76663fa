import { expect, test } from 'vitest';
import { drawBars } from '../../../src/render/html/bars.ts';
import { find, pageOf, textsOf } from '../../support/html.ts';

const drawn = (value: number, max: number) =>
  drawBars(
    { type: 'bars', title: 'Fields', rows: [{ label: 'Beds', value, max, numbers: ['1 of 2'] }] },
    pageOf(),
  );

test('a bar has its label and its numbers in words', () => {
  expect(textsOf(drawn(1, 2), 'h2')).toEqual(['Fields']);
  expect(textsOf(drawn(1, 2), 'dt')).toEqual(['Beds']);
  expect(textsOf(drawn(1, 2), 'dd')).toEqual(['1 of 2']);
});

test.each([
  [1, 2, '50'],
  [0, 2, '0'],
  [2, 2, '100'],
  [3, 2, '100'],
  [1, 1000, '1'],
  [1, 3, '33.3'],
  [0, 0, '0'],
])('%d of %d is %s hundredths long', (value, max, width) => {
  expect(find(drawn(value, max), 'rect', 'bar')[0]?.attributes['width']).toBe(width);
});

test('a title that stands above already is not repeated', () => {
  const block = { type: 'bars', title: 'Fields', rows: [] } as const;
  expect(textsOf(drawBars(block, pageOf({ isTitled: true })), 'h2')).toEqual([]);
});

test('several numbers are apart from each other, also where only the text is read', () => {
  const rows = [{ label: 'NY', value: 1, max: 1, numbers: ['21 programs', '33 seats'] }];
  const shown = drawBars({ type: 'bars', title: 'Programs', rows }, pageOf());
  expect(textsOf(shown, 'span')).toEqual(['21 programs', '33 seats']);
  expect(textsOf(shown, 'dd')).toEqual(['21 programs 33 seats']);
});
