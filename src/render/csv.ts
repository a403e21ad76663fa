// CSV (RFC 4180) and TSV for spreadsheets, guarded against cells that a spreadsheet would run as a formula.
import { stringify } from 'csv-stringify/sync';
import { guarded } from '../schema/formula.ts';
import type { RawValue } from '../view/blocks.ts';
import type { Report } from '../view/report.ts';
import type { Rendered, Style } from './format.ts';

export const renderCsv = (report: Report, style: Style): Rendered => ({
  text: write(report, style, ','),
  notes: [],
});

export const renderTsv = (report: Report, style: Style): Rendered => ({
  text: write(report, style, '\t'),
  notes: [],
});

function write(report: Report, { rawCsv, excel }: Style, delimiter: string): string {
  const { columns, rows } = report.result.sheet();
  const records = rows.map(row => row.map(cell => writeCell(cell, rawCsv)));
  return stringify([columns, ...records], {
    delimiter,
    bom: excel,
    // An empty line would be no record for most readers.
    quoted_empty: columns.length === 1,
    record_delimiter: excel ? 'windows' : 'unix',
  });
}

/** Numbers are written as they are; a list is one cell; a blank is an empty cell. */
function writeCell(cell: RawValue | null, rawCsv: boolean): string {
  if (cell === null) return '';
  if (typeof cell === 'number' || typeof cell === 'boolean') return String(cell);
  const text = typeof cell === 'string' ? cell : cell.map(each => each ?? '').join('; ');
  return rawCsv ? text : guarded(text);
}
