// Reads a sheet that a spreadsheet saved: CSV or TSV, with commas, semicolons or tabs.
import { readFileSync, statSync } from 'node:fs';
import { CsvError, parse } from 'csv-parse/sync';
import { reasonOf } from '../catalog/catalog-error.ts';
import { decodeText } from '../catalog/decode.ts';
import type { SheetText } from '../domain/record/text.ts';
import { clip } from '../domain/record/text.ts';
import { ListError } from './list-error.ts';

const maxBytes = 5_000_000;

/** The sheet in a file. Throws ListError where it is none. */
export function readSheet(path: string): SheetText {
  const rows = parsed(readText(path), path);
  const [columns = [], ...rest] = rows;
  if (columns.length === 0) throw new ListError(`${clip(path)} is empty; its first line names the columns.`);
  return { columns, rows: rest };
}

function readText(path: string): string {
  try {
    const found = statSync(path);
    if (!found.isFile()) throw new ListError(`${clip(path)} is not a regular file; name a CSV file.`);
    if (found.size > maxBytes)
      throw new ListError(`${clip(path)} has ${found.size} bytes; a sheet has at most ${maxBytes}.`);
    const decoded = decodeText(readFileSync(path), path);
    if ('problem' in decoded)
      throw new ListError(`${clip(path)} cannot be read.`, [decoded.problem], 'Save it as "CSV UTF-8".');
    return decoded.text;
  } catch (error) {
    if (error instanceof ListError) throw error;
    const reason = reasonOf(error);
    throw new ListError(`${clip(path)} cannot be read: ${reasons[reason] ?? reason}.`);
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file (ENOENT)',
  ENOTDIR: 'a part of its path is not a folder (ENOTDIR)',
  EACCES: 'you may not read it (EACCES)',
  EPERM: 'you may not read it (EPERM)',
  EBUSY: 'another program holds it open; close it there and try again (EBUSY)',
  ELOOP: 'it is a link that leads nowhere (ELOOP)',
  ENAMETOOLONG: 'its name is too long (ENAMETOOLONG)',
};

function parsed(text: string, path: string): readonly (readonly string[])[] {
  try {
    return parse(text, {
      bom: true,
      delimiter: delimiterOf(text),
      relax_column_count: true,
      skip_empty_lines: true,
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new ListError(`${clip(path)} is no sheet that can be read: ${error.message}.`);
  }
}

/** What stands most often in the first line; where a comma is part of numbers, spreadsheets write semicolons. */
function delimiterOf(text: string): string {
  const [head = ''] = text.split(/\r?\n/u, 1);
  const counted = [',', ';', '\t'].map(sign => ({ sign, count: head.split(sign).length }));
  return counted.reduce((most, each) => (each.count > most.count ? each : most)).sign;
}
