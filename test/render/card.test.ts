import { assert, integer, property } from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { drawCard } from '../../src/render/card.ts';
import type { CardBlock } from '../../src/view/blocks.ts';
import { canvas } from '../support/canvas.ts';
import { pipe, terminal } from '../support/style.ts';

const card: CardBlock = {
  type: 'card',
  title: 'Alpha (alpha)',
  subtitle: 'Alpha Hospital · Springfield, IL',
  sections: [
    {
      title: 'Program',
      entries: [
        {
          label: 'Positions a year',
          cell: { value: 4, qualifier: 'upTo', note: 'both sites', source: 1 },
          kind: 'count',
        },
        { label: 'Length', cell: 5, kind: 'count', unit: 'years' },
        { label: 'Website', cell: null, kind: 'url' },
        {
          label: 'Hospitals',
          cell: ['Alpha General', 'Alpha Veterans Hospital', 'Alpha Children'],
          kind: 'list',
        },
      ],
    },
    { title: 'Empty', entries: [] },
    { title: 'Sources', entries: [{ label: '[1]', cell: 'Page · read 2026-11-01', kind: 'text' }] },
  ],
};

test('in a terminal: labels in a column, long values wrapped below themselves', () => {
  expect(`\n${drawCard(card, canvas(terminal(52))).join('\n')}\n`).toMatchInlineSnapshot(`
    "
    Alpha (alpha)
    Alpha Hospital · Springfield, IL

    Program
      Positions a year  up to 4 (both sites) [1]
      Length            5 years
      Website           not recorded
      Hospitals         Alpha General, Alpha Veterans
                        Hospital, Alpha Children

    Sources
      [1]  Page · read 2026-11-01
    "
  `);
});

test('in a pipe: one fact a line, nothing wrapped', () => {
  expect(`\n${drawCard(card, canvas(pipe)).join('\n')}\n`).toMatchInlineSnapshot(`
    "
    Alpha (alpha)
    Alpha Hospital · Springfield, IL

    Program
      Positions a year: up to 4 (both sites) [1]
      Length: 5 years
      Website: not recorded
      Hospitals: Alpha General, Alpha Veterans Hospital, Alpha Children

    Sources
      [1]: Page · read 2026-11-01
    "
  `);
});

describe('drawCard', () => {
  const entry = (label: string, cell: string) =>
    drawCard(
      { type: 'card', title: 'T', sections: [{ title: '', entries: [{ label, cell, kind: 'text' }] }] },
      canvas(terminal(40)),
    );

  test('a label longer than its column has a line of its own', () => {
    expect(entry('A label that is much longer', 'value')).toEqual([
      'T',
      '  A label that is much longer',
      `${' '.repeat(20)}value`,
    ]);
  });

  test('a web address is never broken', () => {
    const address = `https://example.org/${'long/'.repeat(10)}`;
    expect(entry('Website', address).join('\n')).toContain(address);
  });

  test('words stay inside the window', () => {
    assert(
      property(integer({ min: 40, max: 200 }), width => {
        for (const line of drawCard(card, canvas(terminal(width)))) {
          expect(stringWidth(line)).toBeLessThanOrEqual(Math.min(width, 100));
        }
      }),
    );
  });

  test('every value of the card stands in both drawings', () => {
    for (const style of [pipe, terminal(52)]) {
      const text = drawCard(card, canvas(style)).join(' ').replace(/\s+/gu, ' ');
      for (const words of [
        'up to 4 (both sites) [1]',
        '5 years',
        'not recorded',
        'Alpha Veterans Hospital',
        'Alpha Children',
      ]) {
        expect(text).toContain(words);
      }
    }
  });
});
