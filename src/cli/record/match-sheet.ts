// Lays a sheet beside the catalog: what it says of which program, cell by cell, and whether that is new, the same or other.

import type { Catalog } from '../../domain/record/catalog.ts';
import { identityFields } from '../../domain/record/facts.ts';
import { findField, noteOf, qualifierOf, readField, scopeOf } from '../../domain/record/field.ts';
import type { SheetText } from '../../domain/record/text.ts';
import { fold } from '../../domain/record/text.ts';
import { type TrackKey, trackKeys } from '../../schema/choices.ts';
import { type FieldPath, fieldPaths, fullTitle } from '../../schema/labels.ts';
import type { Program } from '../../schema/program.ts';
import type { SaidCell } from '../../view/record/import.ts';
import { UsageError } from '../errors.ts';
import { type Statement, settable, statementOf } from './statements.ts';

/** What tells which program a row is about. A code is also that of a track, whose fields need no longer name it. */
export const sheetKeys = ['id', 'acgmeCode', 'nrmpCode'] as const;
export type SheetKey = (typeof sheetKeys)[number];

/** A column by its title, and the field that it holds, or the key. */
interface Mapping {
  readonly column: string;
  readonly field: string;
}

export interface MatchedSheet {
  /** One for each cell that says something, and for each row of no program. */
  readonly cells: readonly SaidCell[];
  /** Titles of columns that hold no field that can be taken. */
  readonly leftOut: readonly string[];
}

interface SheetQuestion {
  readonly key: SheetKey;
  readonly mappings: readonly Mapping[];
  readonly catalog: Catalog;
}

/** Throws UsageError where the key or a mapped column is missing, and for a field that cannot be taken. */
export function matchSheet(sheet: SheetText, { key, mappings, catalog }: SheetQuestion): MatchedSheet {
  const { columns } = sheet;
  const fields = columns.map(column => fieldOf(column, key, mappings));
  for (const { column } of mappings)
    if (!columns.some(each => fold(each) === fold(column)))
      throw new UsageError(`There is no column "${column}"; the sheet has ${columns.join(', ')}.`);
  const keyAt = fields.indexOf(key);
  if (keyAt < 0)
    throw new UsageError(
      `No column holds the key; name it with --map COLUMN=${key}. Columns: ${columns.join(', ')}.`,
    );
  const find = finderOf(key, catalog);
  const cells: SaidCell[] = [];
  for (const [index, row] of sheet.rows.entries()) {
    if (row.every(text => text.trim() === '')) continue;
    // As spreadsheets count, the head being 1.
    const place = { row: index + 2 };
    const word = (row[keyAt] ?? '').trim();
    const found = find(word);
    if (found === undefined) {
      const reason = word === '' ? `no ${key}` : `no program has the ${key} ${word}`;
      cells.push({ ...place, column: columns[keyAt] ?? '', outcome: 'unmatched', text: word, reason });
      continue;
    }
    for (const [at, field] of fields.entries()) {
      const text = (row[at] ?? '').trim();
      if (field === undefined || at === keyAt || text === '') continue;
      cells.push(readCell({ ...place, column: columns[at] ?? '', text }, field, found));
    }
  }
  return {
    cells: withoutContradictions(cells),
    leftOut: columns.filter((_, at) => fields[at] === undefined),
  };
}

/** What a column holds: the key, a field, or a field of the track that the key names. */
function fieldOf(column: string, key: SheetKey, mappings: readonly Mapping[]): string | undefined {
  const mapped = mappings.find(each => fold(each.column) === fold(column))?.field;
  if (mapped !== undefined) return checkedField(mapped, key);
  if (fold(column) === fold(key)) return key;
  const found = findField(column.trim()) ?? fieldPaths.find(path => fold(fullTitle(path)) === fold(column));
  return found === undefined || identityFields.has(found) || !isTakeable(found) ? undefined : found;
}

function isTakeable(path: FieldPath): boolean {
  return !/^(?:contacts|highlights|qualifiers|scopes|notes|sources)(?:\.|$)/u.test(path);
}

/** Throws UsageError for what is no field, or one that cannot be taken. */
function checkedField(name: string, key: SheetKey): string {
  if (fold(name) === fold(key)) return key;
  if (key !== 'id' && trackKeys.some(track => findField(`tracks.${track}.${name}`) !== undefined))
    return name;
  const path = settable(name);
  if (isTakeable(path)) return path;
  throw new UsageError(`${path} cannot be taken from a sheet; use resprog set for it.`);
}

interface Found {
  readonly program: Program;
  readonly track: TrackKey | undefined;
}

function finderOf(key: SheetKey, { programs, byId }: Catalog): (word: string) => Found | undefined {
  if (key === 'id')
    return word => {
      const program = byId.get(word.toLowerCase());
      return program && { program, track: undefined };
    };
  const byCode = new Map<string, Found>();
  for (const program of programs) {
    for (const track of ['dr', 'irIntegrated', 'irIndependent'] as const) {
      const { acgmeCode, nrmpCodes = [] } = program.tracks[track] ?? {};
      for (const code of key === 'nrmpCode' ? nrmpCodes : [acgmeCode])
        if (code !== undefined) byCode.set(code, { program, track });
    }
  }
  return word => byCode.get(word.toUpperCase().replace(/[\s-]/gu, ''));
}

type Place = Pick<SaidCell, 'row' | 'column' | 'text'>;

function readCell(place: Place, field: string, { program, track }: Found): SaidCell {
  const path = (track === undefined ? undefined : findField(`tracks.${track}.${field}`)) ?? findField(field);
  const at = { ...place, program: program.id, field: path ?? field };
  if (path === undefined) return { ...at, outcome: 'not-understood', reason: `the track has no ${field}` };
  try {
    const { value: said, qualifier } = statementOf(path, place.text);
    const recorded = readField(program, path);
    const isSame =
      JSON.stringify([said, qualifier]) === JSON.stringify([recorded, qualifierOf(program, path)]);
    const outcome = recorded === undefined ? 'new' : isSame ? 'same' : 'conflict';
    const limits = {
      qualifier: qualifierOf(program, path),
      scope: scopeOf(program, path),
      note: noteOf(program, path),
    };
    return { ...at, outcome, recorded, limits, said, qualifier };
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return { ...at, outcome: 'not-understood', reason: error.message };
  }
}

/** Of rows that say different things of one fact, none is taken. */
function withoutContradictions(cells: readonly SaidCell[]): readonly SaidCell[] {
  const byFact = new Map<string, SaidCell[]>();
  const keyOf = ({ program, field }: SaidCell): string => JSON.stringify([program, field]);
  for (const cell of cells) {
    const known = byFact.get(keyOf(cell));
    if (known === undefined) byFact.set(keyOf(cell), [cell]);
    else known.push(cell);
  }
  const content = ({ said, qualifier }: SaidCell): string => JSON.stringify([said, qualifier]);
  return cells.map((cell): SaidCell => {
    if (cell.said === undefined) return cell;
    const other = byFact
      .get(keyOf(cell))
      ?.find(each => each.said !== undefined && content(each) !== content(cell));
    if (other === undefined) return cell;
    const { said: _, ...rest } = cell;
    return { ...rest, outcome: 'not-understood', reason: `row ${other.row} says ${other.text} of it` };
  });
}

/** What the cells say, each fact once, by program. */
export function statementsOf(cells: readonly SaidCell[]): ReadonlyMap<string, readonly Statement[]> {
  const byProgram = new Map<string, Map<string, Statement>>();
  for (const { program, field, said, qualifier } of cells) {
    if (program === undefined || field === undefined || said === undefined) continue;
    const known = byProgram.get(program) ?? new Map<string, Statement>();
    known.set(field, { path: field, value: said, qualifier });
    byProgram.set(program, known);
  }
  return new Map([...byProgram].map(([program, statements]) => [program, [...statements.values()]]));
}
