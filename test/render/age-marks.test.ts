import { expect, test } from 'vitest';
import { countAges, marksFor } from '../../src/render/age-marks.ts';
import { renderMarkdown } from '../../src/render/markdown.ts';
import { renderText } from '../../src/render/text.ts';
import type { Block, Cell, FactCell } from '../../src/view/blocks.ts';
import { reportOf } from '../support/reports.ts';
import { pipe, terminal } from '../support/style.ts';

const dated: FactCell = { value: 6, age: 'current', asOf: '2024' };
const undated: FactCell = { value: 7, age: 'undated' };
const past: FactCell = { value: 8, age: 'past', asOf: '2015' };
const card = (...cells: readonly Cell[]): Block => ({
  type: 'card',
  title: 'A',
  sections: [{ title: '', entries: cells.map(cell => ({ label: 'n', cell, kind: 'count' })) }],
});
const list = (...cells: readonly Cell[]): Block => ({
  type: 'table',
  columns: [
    { title: 'Id', kind: 'text' },
    { title: 'DR', kind: 'seats' },
  ],
  rows: cells.map(cell => ['x', cell]),
});
const comparison = (...cells: readonly Cell[]): Block => ({
  type: 'table',
  columns: ['', 'Field', 'a', 'b', 'c'].map(title => ({ title, kind: 'text' })),
  rows: [['', 'n', ...cells]],
  rowKinds: [{ kind: 'count' }],
});

test('facts are counted by age in cards and tables; values and facts without an age are not', () => {
  const text: Block = { type: 'text', lines: ['7°'] };
  expect(countAges([card(dated, undated, 5, null), list(past, undated, { value: 5 }), text])).toEqual({
    current: 1,
    past: 1,
    undated: 2,
  });
});

test.each([
  [{ current: 0, past: 0, undated: 0 }, 'undated'],
  [{ current: 1, past: 0, undated: 1 }, 'undated'],
  [{ current: 1, past: 0, undated: 2 }, 'dated'],
  [{ current: 1, past: 1, undated: 2 }, 'undated'],
  [{ current: 0, past: 0, undated: 1 }, 'dated'],
] as const)('of %j the %s facts are marked', (ages, marks) => expect(marksFor(ages)).toBe(marks));

const signs = /\d[°•†](?: \(\d{4}\))?|\d \(\d{4}\)/gu;

test.each([
  [
    'a card',
    card(dated, undated, past),
    ['7°', '8†'],
    card(dated, undated, undated, undated, past),
    ['6 (2024)', '8† (2015)'],
  ],
  [
    'a list',
    list(dated, undated, past),
    ['7°', '8†'],
    list(dated, undated, undated, undated, past),
    ['6•', '8†'],
  ],
  [
    'a comparison',
    comparison(dated, undated, past),
    ['7°', '8†'],
    comparison(dated, undated, undated),
    ['6 (2024)'],
  ],
] as const)(
  '%s marks the undated facts, or where these are most the others',
  async (_, some, few, most, others) => {
    for (const style of [pipe, terminal(80)]) {
      expect((await renderText(reportOf([some]), style)).text.match(signs)).toEqual(few);
      expect((await renderText(reportOf([most]), style)).text.match(signs)).toEqual(others);
    }
    expect(renderMarkdown(reportOf([some]), pipe).text.match(signs)).toEqual(few);
    expect(renderMarkdown(reportOf([most]), pipe).text.match(signs)).toEqual(others);
  },
);

test('with --years the years are there and the undated facts need no sign', async () => {
  const { text, notes } = await renderText(reportOf([list(dated, undated, undated)]), {
    ...pipe,
    years: true,
  });
  expect(text.match(signs)).toEqual(['6 (2024)']);
  expect(notes).toEqual([
    'Most facts here are from pages that show no year; where a page does, it stands in brackets.',
  ]);
});

test('facts in parts count, too', () => {
  const part: Block = { type: 'part', id: 'a', title: 'A', blocks: [card(dated, past)] };
  expect(countAges([part, card(undated)])).toEqual({ current: 1, past: 1, undated: 1 });
});
