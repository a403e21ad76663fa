// Columns of a sheet that somebody edited in vain: what stands in them follows from others.
import type { SheetText } from '../record/text.ts';
import { plainText, shownOnly } from './sheet.ts';

/**
 * The columns that are not read back and in which a sheet says something else than each of the sheets that were written,
 * in a program that they have; in the order of the sheet.
 */
export function editedColumns(
  { columns, rows }: SheetText,
  written: readonly SheetText[],
): readonly string[] {
  const names = columns.map(name => name.trim());
  const idAt = names.indexOf('id');
  return names.filter((name, index) => {
    if (!shownOnly.has(name) || moving.has(name)) return false;
    return rows.some(cells => {
      const cell = cells[index];
      const known = written.flatMap(sheet => cellIn(sheet, (cells[idAt] ?? '').trim(), name) ?? []);
      return cell !== undefined && known.length > 0 && known.every(each => spoken(each) !== spoken(cell));
    });
  });
}

/** Columns that change with the days and with the answers, whoever edits nothing. */
const moving: ReadonlySet<string> = new Set(['fit', 'fit.low', 'fit.high', 'next', 'next.day']);

/** Undefined where the sheet has no such program. */
function cellIn({ columns, rows }: SheetText, id: string, name: string): string | undefined {
  const row = rows.find(cells => cells[columns.indexOf('id')] === id);
  return row?.[columns.indexOf(name)];
}

/** What a cell says, however a spreadsheet writes its number or its list. */
function spoken(cell: string): string {
  const text = plainText(cell);
  const number = Number(text.replace(',', '.'));
  return text === '' || Number.isNaN(number) ? text.replace(/\s*[;,]\s*/gu, ';') : String(number);
}
