// A heat map as a table of its numbers: what every drawing of it shows, with or without color.
import type { HeatmapBlock, TableBlock } from '../view/blocks.ts';

/** Shares as percentages; where there is nothing to take a share of, the cell stays empty. */
export const heatmapTable = ({ title, rowTitle, columns, rows }: HeatmapBlock): TableBlock => ({
  type: 'table',
  title,
  columns: [
    { title: rowTitle, kind: 'text', flexible: true },
    ...columns.map(column => ({ title: column, kind: 'percent' as const })),
  ],
  rows: rows.map(({ label, shares }) => [label, ...columns.map((_, at) => shares[at] ?? '')]),
  targets: rows.map(({ target }) => target),
});
