import { expect, test } from 'vitest';
import { pageWording } from '../../../src/render/html/page.ts';
import type { Block } from '../../../src/view/blocks.ts';
import { pageOf } from '../../support/html.ts';

const list: Block = { type: 'table', columns: [], rows: [] };

test('years are told where they are asked for, and where they are what is marked, besides in a list', () => {
  const years = (block: Block, parts: Parameters<typeof pageOf>[0]) =>
    pageWording(block, pageOf(parts)).years;
  expect(years(list, { years: true })).toBe(true);
  expect(years(list, { marks: 'dated' })).toBe(false);
  expect(years({ ...list, rowKinds: [] }, { marks: 'dated' })).toBe(true);
  expect(years({ type: 'card', title: '', sections: [] }, { marks: 'dated' })).toBe(true);
  expect(years({ ...list, rowKinds: [] }, {})).toBe(false);
});

test('a blank is in words', () => {
  expect(pageWording(list, pageOf()).blank).toBe('not recorded');
});
