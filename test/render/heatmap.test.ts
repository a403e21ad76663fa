import { expect, test } from 'vitest';
import { heatmapTable } from '../../src/render/heatmap.ts';
import { renderMarkdown } from '../../src/render/markdown.ts';
import { renderText } from '../../src/render/text.ts';
import type { HeatmapBlock } from '../../src/view/blocks.ts';
import { reportOf } from '../support/reports.ts';
import { pipe, terminal } from '../support/style.ts';

const block: HeatmapBlock = {
  type: 'heatmap',
  title: 'What is recorded',
  rowTitle: 'Program',
  columns: ['DR', 'Call'],
  rows: [
    { label: 'slu', target: 'slu', shares: [0.5, 1] },
    { label: 'rush', shares: [null] },
  ],
};

test('is a table of its numbers; what is missing stays empty', () => {
  const { columns, rows, targets } = heatmapTable(block);
  expect(columns.map(({ title, kind }) => [title, kind])).toEqual([
    ['Program', 'text'],
    ['DR', 'percent'],
    ['Call', 'percent'],
  ]);
  expect(rows).toEqual([
    ['slu', 0.5, 1],
    ['rush', '', ''],
  ]);
  expect(targets).toEqual(['slu', undefined]);
});

test('text and Markdown show the numbers', async () => {
  const report = reportOf([block]);
  expect((await renderText(report, pipe)).text).toBe(
    'What is recorded\nPROGRAM    DR   CALL\nslu      50 %  100 %\nrush\n',
  );
  expect((await renderText(report, terminal(80))).text).toContain('slu      50 %  100 %');
  expect(renderMarkdown(report, pipe).text).toContain('| slu | 50 % | 100 % |\n| rush |  |  |');
});
