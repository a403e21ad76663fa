import { describe, expect, test } from 'vitest';
import { drawTimeline } from '../../../src/render/html/timeline.ts';
import type { TimelineBlock } from '../../../src/view/blocks.ts';
import { find, pageOf, textsOf } from '../../support/html.ts';

const clinical = { label: 'clinical', short: 'clin.', from: 1, to: 1 };
const block: TimelineBlock = {
  type: 'timeline',
  title: 'To a certificate',
  rows: [
    { label: 'integrated, 6 years', spans: [clinical, { label: 'DR', short: 'DR', from: 2, to: 4 }] },
    {
      label: 'in two places',
      spans: [clinical, { label: 'IR at a long name', short: 'IR', from: 6, to: 6 }],
    },
  ],
};
const drawn = drawTimeline(block, pageOf());

describe('drawTimeline', () => {
  test('the picture has a name and a description, found by their ids', () => {
    const [svg] = find(drawn, 'svg');
    expect(svg?.attributes['role']).toBe('img');
    const described = svg?.attributes['aria-labelledby']?.split(' ') ?? [];
    const ids = [...find(drawn, 'title'), ...find(drawn, 'desc')].map(({ attributes }) => attributes['id']);
    expect(described).toHaveLength(2);
    expect(ids).toEqual(expect.arrayContaining(described));
    expect(textsOf(drawn, 'desc')).toEqual([
      'A bar for each of 2, from PGY-1 to PGY-7; the same stands in words below.',
    ]);
  });

  test('the same stands in words', () => {
    expect(textsOf(drawn, 'li')).toEqual([
      'integrated, 6 years: PGY-1 clinical, PGY-2 to 4 DR',
      'in two places: PGY-1 clinical, PGY-6 IR at a long name',
    ]);
  });

  test('a bar begins and ends with its years', () => {
    const [, second] = find(drawn, 'rect');
    expect(second?.attributes).toMatchObject({ x: '98', width: '284' });
  });

  test('one phase has one color, and its short name where there is no room for the other', () => {
    expect(find(drawn, 'rect').map(({ attributes }) => attributes['class'])).toEqual([
      'phase1',
      'phase2',
      'phase1',
      'phase3',
    ]);
    expect(textsOf(drawn, 'text')).toContain('IR');
    expect(textsOf(drawn, 'text')).not.toContain('IR at a long name');
  });

  test('years beyond the seventh widen the picture; without rows it is empty', () => {
    const long = { ...block, rows: [{ label: 'a', spans: [{ label: 'b', short: 'b', from: 8, to: 9 }] }] };
    expect(textsOf(drawTimeline(long, pageOf()), 'text')).toContain('PGY-9');
    expect(find(drawTimeline({ ...block, rows: [] }, pageOf()), 'rect')).toEqual([]);
  });
});
