import { assert, integer, property } from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import type { Canvas } from '../../src/render/canvas.ts';
import { drawCard as draw } from '../../src/render/card.ts';
import { plainTheme } from '../../src/render/theme.ts';
import { wrapText } from '../../src/render/wrap.ts';
import type { CardBlock, CardEntry } from '../../src/view/blocks.ts';
import { canvas } from '../support/canvas.ts';
import { pipe, terminal } from '../support/style.ts';

/** As a terminal breaks lines; a canvas without a width breaks none. */
const drawCard = (block: CardBlock, on: Canvas) => draw(block, on, wrapText);

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

test('in a narrow window: the subtitle is wrapped, too, and long labels have lines of their own', () => {
  const { sections } = card;
  const lines = drawCard({ ...card, sections: sections.slice(0, 1) }, canvas(terminal(30)));
  expect(`\n${lines.join('\n')}\n`).toMatchInlineSnapshot(`
    "
    Alpha (alpha)
    Alpha Hospital · Springfield,
    IL

    Program
      Positions a year
                    up to 4 (both
                    sites) [1]
      Length        5 years
      Website       not recorded
      Hospitals     Alpha General,
                    Alpha Veterans
                    Hospital,
                    Alpha Children
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

  const entries = (...given: readonly CardEntry[]): CardBlock => ({
    type: 'card',
    title: 'T',
    sections: given.map(each => ({ title: '', entries: [each] })),
  });

  test('labels of at most six signs have a column of their own', () => {
    const last = (label: string) =>
      drawCard(
        entries({ label: 'Positions', cell: 4, kind: 'count' }, { label, cell: 5, kind: 'count' }),
        canvas(terminal(80)),
      ).at(-1);
    expect(last('Nights')).toBe('  Nights  5');
    expect(last('Weekend')).toBe('  Weekend    5');
  });

  test('a value without a label stands alone, and its lines below each other', () => {
    const loose = entries({ label: '', cell: 'one two three four five', kind: 'text' });
    expect(drawCard(loose, canvas(terminal(16)))).toEqual(['T', '  one two three', '  four five']);
    expect(drawCard(loose, canvas(pipe))).toEqual(['T', '  one two three four five']);
  });

  test('blanks and the numbers of sources are quiet, values are not', () => {
    const theme = { ...plainTheme, quiet: (text: string) => `(${text})` };
    const facts = entries(
      { label: 'Website', cell: null, kind: 'url' },
      { label: 'Beds', cell: { value: 400, source: 1 }, kind: 'count' },
      { label: 'Sites', cell: { value: 2 }, kind: 'count' },
      { label: 'City', cell: 'Springfield', kind: 'text' },
    );
    expect(drawCard(facts, { ...canvas(pipe), theme })).toEqual([
      'T',
      '  Website: (not recorded)',
      '  Beds: 400 ([1])',
      '  Sites: 2',
      '  City: Springfield',
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

test('read aloud, numbers of sources are words, and the number of a question needs no colon', () => {
  const asked: CardEntry = { label: '1.', cell: 'Why?', kind: 'text' };
  const lines = drawCard(
    { ...card, sections: [...card.sections, { title: 'Ask', entries: [asked] }] },
    canvas({ ...pipe, plain: true }),
  );
  expect(lines).toContain('  Positions a year: up to 4 (both sites) (source 1)');
  expect(lines).toContain('  Website: not recorded');
  expect(lines).toContain('  Source 1: Page · read 2026-11-01');
  expect(lines).toContain('  1. Why?');
});
