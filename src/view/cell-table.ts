// A table by its columns: each says how it is read from an item.
import type { Cell, Column, TableBlock } from './blocks.ts';

/** A column with its cell in the row of an item. */
export interface CellColumn<T> extends Column {
  readonly cell: (item: T) => Cell;
}

/** A row an item. */
export const cellTable = <T>(columns: readonly CellColumn<T>[], items: readonly T[]): TableBlock => ({
  type: 'table',
  columns: columns.map(({ cell: _, ...column }) => column),
  rows: items.map(item => columns.map(({ cell }) => cell(item))),
});
