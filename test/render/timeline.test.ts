import { assert, integer, property } from 'fast-check';
import stringWidth from 'string-width';
import { expect, test } from 'vitest';
import { drawTimeline, spanWords } from '../../src/render/timeline.ts';
import type { TimelineBlock } from '../../src/view/blocks.ts';
import { canvas } from '../support/canvas.ts';
import { pipe, terminal } from '../support/style.ts';

const block: TimelineBlock = {
  type: 'timeline',
  title: 'Postgraduate years',
  rows: [
    {
      label: 'Diagnostic radiology',
      spans: [
        { label: 'clinical', short: 'clin.', from: 1, to: 1 },
        { label: 'DR', short: 'DR', from: 2, to: 5 },
      ],
    },
    {
      label: 'ESIR',
      spans: [
        { label: 'clinical', short: 'clin.', from: 1, to: 1 },
        { label: 'DR with ESIR', short: 'ESIR', from: 2, to: 5 },
      ],
    },
  ],
};

test('in a terminal, years are columns', () => {
  expect(
    `\n${drawTimeline(block, canvas(terminal(80)))
      .map(line => line.trimEnd())
      .join('\n')}\n`,
  ).toMatchInlineSnapshot(`
    "
    Postgraduate years
                          PGY-1   PGY-2   PGY-3   PGY-4   PGY-5   PGY-6   PGY-7
    Diagnostic radiology  ├clin.┤ ├ DR ─────────────────────────┤
    ESIR                  ├clin.┤ ├ DR with ESIR ───────────────┤
    "
  `);
});

test('in a pipe and in a narrow window, years are words', () => {
  const words = [
    'Postgraduate years',
    'Diagnostic radiology: PGY-1 clinical, PGY-2 to 5 DR',
    'ESIR: PGY-1 clinical, PGY-2 to 5 DR with ESIR',
  ];
  expect(drawTimeline(block, canvas(pipe))).toEqual(words);
  expect(drawTimeline(block, canvas(terminal(60)))).toEqual(words);
});

test('blocks end where their years end, in every width', () => {
  assert(
    property(integer({ min: 65, max: 200 }), width => {
      const [, head = '', ...rows] = drawTimeline(block, canvas(terminal(width)));
      expect(stringWidth(head)).toBeLessThanOrEqual(width);
      for (const row of rows) expect(row.trimEnd()).toHaveLength(head.indexOf('PGY-6') - 1);
    }),
  );
});

test('a name that just fits is whole, a longer one is short, and even that is cut', () => {
  const row = (label: string, short: string) => {
    const spans = [{ label, short, from: 1, to: 1 }];
    return drawTimeline({ ...block, rows: [{ label: 'A', spans }] }, canvas(terminal(60)))
      .at(-1)
      ?.trimEnd();
  };
  expect(row('ICU', 'I')).toBe('A  ├ ICU ┤');
  expect(row('ESIR', 'IR')).toBe('A  ├ IR ─┤');
  expect(row('clinical', 'clinic')).toBe('A  ├clini┤');
});

test('ASCII marks where nothing else can be drawn', () => {
  const text = drawTimeline(block, canvas(terminal(80, { unicode: false }))).join('\n');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the range of ASCII
  expect(text).toMatch(/^[\u0000-\u007F]+$/u);
  expect(text).toContain('[clin.] [ DR -------------------------]');
});

test.each([
  [1, 1, 'PGY-1 IR'],
  [5, 6, 'PGY-5 to 6 IR'],
])('from %d to %d: %s', (from, to, words) =>
  expect(spanWords({ label: 'IR', short: 'IR', from, to })).toBe(words),
);
