import { describe, expect, test } from 'vitest';
import type { Ages } from '../../src/render/age-marks.ts';
import type { Sign } from '../../src/render/format-cell.ts';
import { legend } from '../../src/render/legend.ts';
import { renderMarkdown } from '../../src/render/markdown.ts';
import { renderText } from '../../src/render/text.ts';
import type { Cell, CellKind } from '../../src/view/blocks.ts';
import { report } from '../../src/view/report.ts';
import { resultOf } from '../../src/view/result.ts';
import { pipe, terminal } from '../support/style.ts';

const none: Ages = { current: 0, past: 0, undated: 0 };
const most = 'Most facts here are from pages that show no year';

test.each<[readonly Sign[], Partial<Ages>, boolean, readonly string[]]>([
  [[], {}, true, []],
  [['blank'], {}, true, ['Legend: — not recorded.']],
  [['undated'], { undated: 1, current: 1 }, true, ['Legend: ° the page shows no year.']],
  [['past'], { past: 1 }, true, ['Legend: † past its time.']],
  [['starred', 'blank'], {}, true, ['Legend: — not recorded, ★ on your list.']],
  [['starred'], {}, false, ['Legend: + on your list.']],
  [['atLeast', 'about', 'upTo'], {}, true, ['Legend: ≤ up to, ≥ at least, ~ about.']],
  [
    ['blank', 'undated', 'past'],
    { undated: 1, past: 1 },
    false,
    ['Legend: - not recorded, ^ the page shows no year, ! past its time.'],
  ],
  [[], { undated: 1 }, true, ['The pages behind these facts show no year, unless one is named.']],
  [['dated'], { undated: 2, current: 1 }, true, [`${most}; • marks one whose page does (--years shows it).`]],
  [
    ['dated', 'year'],
    { undated: 2, current: 1 },
    false,
    [`${most}; * marks one whose page does (--years shows it).`],
  ],
  [['year'], { undated: 2, current: 1 }, false, [`${most}; where a page does, it stands in brackets.`]],
  [['past'], { undated: 2, past: 1 }, true, [`${most}.`, 'Legend: † past its time.']],
])('%j with %j and Unicode %s', (signs, ages, unicode, lines) => {
  expect(legend(new Set(signs), { ...none, ...ages }, unicode)).toEqual(lines);
});

test('on a page no option is named', () => {
  expect(legend(new Set<Sign>(['dated']), { ...none, undated: 2, current: 1 }, true, true)).toEqual([
    `${most}; • marks one whose page does.`,
  ]);
});

describe('in a drawing', () => {
  const drawing = (cells: readonly (readonly [Cell, CellKind])[]) =>
    report({
      result: resultOf([], []),
      blocks: () => [
        {
          type: 'table',
          columns: cells.map(([, kind], index) => ({ title: `C${index}`, kind })),
          rows: [cells.map(([cell]) => cell)],
        },
      ],
    });
  const legendOf = async (cells: readonly (readonly [Cell, CellKind])[], style = terminal(80)) =>
    (await renderText(drawing(cells), style)).notes;

  test('a name that holds a sign, or years in brackets, explains nothing', async () => {
    const names: readonly (readonly [Cell, CellKind])[] = [
      ['x° y — ≤4 • (2019) †', 'text'],
      ['stored copy, read', 'text'],
    ];
    expect(await legendOf(names)).toEqual([]);
    expect(await legendOf(names, pipe)).toEqual([]);
    expect(renderMarkdown(drawing(names), pipe).text).not.toContain('Legend');
  });

  test.each<[string, Cell, CellKind, string]>([
    ['a blank', null, 'text', '— not recorded'],
    ['a blank in a list', ['a', null], 'list', '— not recorded'],
    ['inexact seats', { value: 4, qualifier: 'upTo' }, 'seats', '≤ up to'],
    ['a fact past its time', { value: 4, age: 'past' }, 'count', '† past its time'],
  ])('%s is explained', async (_, cell, kind, words) => {
    expect(await legendOf([[cell, kind]])).toEqual([`Legend: ${words}.`]);
  });

  test('a qualifier in words needs no explanation', async () => {
    expect(await legendOf([[{ value: 4, qualifier: 'upTo' }, 'money']])).toEqual([]);
    expect(await legendOf([[{ value: 4, qualifier: 'upTo' }, 'seats']], pipe)).toEqual([]);
  });
});
