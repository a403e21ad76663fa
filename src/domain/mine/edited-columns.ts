// Columns of a sheet that somebody edited in vain: what stands in them follows from others.
import { formatWhen, parseAnyWhen } from '../../schema/when.ts';
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
    if (!shownOnly.has(name)) return false;
    return rows.some(cells => {
      const cell = cells[index];
      const known = written.flatMap(sheet => cellIn(sheet, (cells[idAt] ?? '').trim(), name) ?? []);
      return cell !== undefined && known.length > 0 && known.every(each => spoken(each) !== spoken(cell));
    });
  });
}

/** Undefined where the sheet has no such program. */
function cellIn({ columns, rows }: SheetText, id: string, name: string): string | undefined {
  const row = rows.find(cells => cells[columns.indexOf('id')] === id);
  return row?.[columns.indexOf(name)];
}

/** What a cell says, however a spreadsheet writes its number, its day or its list. */
function spoken(cell: string): string {
  const text = plainText(cell);
  const when = parseAnyWhen(text);
  if ('day' in when) return formatWhen(when);
  const number = Number(text.replace(',', '.'));
  return text === '' || Number.isNaN(number) ? text.replace(/\s*[;,]\s*/gu, ';') : String(number);
}
