import { describe, expect, test } from 'vitest';
import { drawBlock } from '../../../src/render/html/block.ts';
import type { Block, PartBlock } from '../../../src/view/blocks.ts';
import { find, pageOf, textsOf } from '../../support/html.ts';

const part = (blocks: readonly Block[], parts: Partial<PartBlock> = {}): PartBlock => ({
  type: 'part',
  id: 'missouri',
  title: 'Missouri',
  blocks,
  ...parts,
});
const bars: Block = { type: 'bars', title: 'Bars', rows: [] };

describe('a part', () => {
  test('can be led to, and what is in it is one level below', () => {
    const drawn = drawBlock(part([bars, part([bars], { id: 'slu', title: 'SLU' })]), pageOf());
    expect(find(drawn, 'section', 'part').map(({ attributes }) => attributes['id'])).toEqual([
      'missouri',
      'slu',
    ]);
    expect(textsOf(drawn, 'h2')).toEqual(['Missouri']);
    expect(textsOf(drawn, 'h3')).toEqual(['Bars', 'SLU']);
    expect(textsOf(drawn, 'h4')).toEqual(['Bars']);
  });

  test('whose first block has its title does not say it twice', () => {
    const same: Block = { type: 'bars', title: 'Missouri', rows: [] };
    const drawn = drawBlock(part([same, same]), pageOf());
    expect(textsOf(drawn, 'h2')).toEqual(['Missouri']);
    expect(textsOf(drawn, 'h3')).toEqual(['Missouri']);
  });

  test('that is folded opens when it is led to: the goal is inside', () => {
    const drawn = drawBlock(part([bars], { folded: true }), pageOf());
    expect(textsOf(drawn, 'summary')).toEqual(['Missouri']);
    const [details] = find(drawn, 'details');
    expect(details?.attributes['open']).toBeUndefined();
    expect(details?.attributes['id']).toBeUndefined();
    expect(find(drawn, 'div')[0]?.attributes['id']).toBe('missouri');
  });
});

test('a heat map has the number in each cell, and the color of its tenth', () => {
  const drawn = drawBlock(
    {
      type: 'heatmap',
      title: 'What is recorded',
      rowTitle: 'Program',
      columns: ['DR', 'Call', 'Pay', 'Visa'],
      rows: [{ label: 'slu', target: 'slu', shares: [0, 0.449, 1, null] }],
    },
    pageOf(),
  );
  expect(find(drawn, 'td').map(({ text, attributes }) => [text, attributes['class']])).toEqual([
    ['0 %', 'n h0'],
    ['45 %', 'n h4'],
    ['100 %', 'n h10'],
    ['', 'n'],
  ]);
  expect(find(drawn, 'a')[0]?.attributes['href']).toBe('#slu');
});

test('text and the content of a file', () => {
  expect(drawBlock({ type: 'text', lines: ['a', 'b'] }, pageOf()).html).toBe('<p>a<br>b</p>\n');
  expect(textsOf(drawBlock({ type: 'text', lines: ['a', ' b'], verbatim: true }, pageOf()), 'pre')).toEqual([
    'a\n b',
  ]);
});
