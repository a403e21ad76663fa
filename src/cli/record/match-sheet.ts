// Lays a sheet beside the catalog: what it says of which program, cell by cell, and whether that is new, the same or other.

import type { Catalog } from '../../domain/record/catalog.ts';
import { identityFields } from '../../domain/record/facts.ts';
import { findField, noteOf, qualifierOf, readField, scopeOf } from '../../domain/record/field.ts';
import { clip, fold, type SheetText } from '../../domain/record/text.ts';
import { type TrackKey, trackKeys } from '../../schema/choices.ts';
import { type FieldPath, fieldPaths, fullTitle } from '../../schema/labels.ts';
import type { Program } from '../../schema/program.ts';
import type { SaidCell } from '../../view/record/import.ts';
import { orList } from '../../view/words.ts';
import { UsageError } from '../errors.ts';
import { type Statement, settable, statementOf } from './statements.ts';

/** What tells which program a row is about. A code is also that of a track, whose fields need no longer name it. */
export const sheetKeys = ['id', 'acgmeCode', 'nrmpCode'] as const;
export type SheetKey = (typeof sheetKeys)[number];

/** A column by its title, and the field that it holds, or the key. */
export interface Mapping {
  readonly column: string;
  readonly field: string;
}

export interface MatchedSheet {
  /** One for each cell that says something, and for each row of no program. */
  readonly cells: readonly SaidCell[];
  /** Titles of columns that hold no field that can be taken. */
  readonly leftOut: readonly string[];
  /** Titles of columns with names and places, which are taken only where they are mapped. */
  readonly names: readonly string[];
}

interface SheetQuestion {
  readonly key: SheetKey;
  readonly mappings: readonly Mapping[];
  readonly catalog: Catalog;
}

/** The key that was asked for; else the id, where one column holds it and no other key is there. Throws UsageError. */
export function keyOf(
  columns: readonly string[],
  mappings: readonly Mapping[],
  asked: SheetKey | undefined,
): { readonly key: SheetKey; readonly note: readonly string[] } {
  if (asked !== undefined) return { key: asked, note: [] };
  const keys = columns.flatMap(column => {
    const named = fold(mappedField(column, mappings) ?? column);
    const key = sheetKeys.find(each => fold(each) === named);
    return key === undefined ? [] : [{ key, column }];
  });
  const [only, ...others] = keys;
  // Where codes stand beside it, a column of that name may number the rows.
  if (only?.key !== 'id' || others.length > 0)
    throw new UsageError(
      `Say what tells the program: --key ${orList(sheetKeys)}. Columns: ${columns.map(clip).join(', ')}.`,
    );
  return { key: 'id', note: [`The column "${clip(only.column)}" tells the program (--key id).`] };
}

const mappedField = (column: string, mappings: readonly Mapping[]): string | undefined =>
  mappings.find(each => fold(each.column) === fold(column))?.field;

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
  const again = fields.indexOf(key, keyAt + 1);
  if (again >= 0)
    throw new UsageError(
      `Columns ${keyAt + 1} and ${again + 1} ("${columns[keyAt]}", "${columns[again]}") both hold the ${key}; take one out of the sheet.`,
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
    leftOut: columns.filter((column, at) => fields[at] === undefined && !isName(column)),
    names: columns.filter((column, at) => fields[at] === undefined && isName(column)),
  };
}

/** What a column holds: the key, a field, or a field of the track that the key names. */
function fieldOf(column: string, key: SheetKey, mappings: readonly Mapping[]): string | undefined {
  const mapped = mappedField(column, mappings);
  if (mapped !== undefined) return checkedField(mapped, key);
  if (fold(column) === fold(key)) return key;
  if (isOfTrack(column.trim(), key)) return column.trim();
  const found = fieldTitled(column);
  return found === undefined || identityFields.has(found) || !isTakeable(found) ? undefined : found;
}

const fieldTitled = (column: string): FieldPath | undefined =>
  findField(column.trim()) ?? fieldPaths.find(path => fold(fullTitle(path)) === fold(column));

function isName(column: string): boolean {
  const found = fieldTitled(column);
  return found !== undefined && found !== 'id' && identityFields.has(found);
}

/** Whether a word is a field of the track that a code names. */
const isOfTrack = (name: string, key: SheetKey): boolean =>
  key !== 'id' && trackKeys.some(track => findField(`tracks.${track}.${name}`) !== undefined);

function isTakeable(path: FieldPath): boolean {
  return !/^(?:contacts|highlights|qualifiers|scopes|notes|sources)(?:\.|$)/u.test(path);
}

/** Throws UsageError for what is no field, or one that cannot be taken. */
function checkedField(name: string, key: SheetKey): string {
  if (fold(name) === fold(key)) return key;
  if (isOfTrack(name, key)) return name;
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
    const recorded = readField(program, path);
    // A list of one entry may have a comma in it.
    const isWhole = Array.isArray(recorded) && recorded.join('; ') === place.text;
    const { value: said, qualifier } = isWhole
      ? { value: recorded, qualifier: undefined }
      : statementOf(path, place.text);
    const old = qualifierOf(program, path);
    // A sheet with numbers alone does not deny that one is a limit.
    const isNear = qualifier === undefined || old === undefined || qualifier === old;
    const isSame = isNear && JSON.stringify(said) === JSON.stringify(recorded);
    const outcome = recorded === undefined ? 'new' : isSame ? 'same' : 'conflict';
    const limits = {
      qualifier: old,
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

/** The cells, of which those that would not be valid are not understood; the reasons stand by program and field. */
export const withoutRefused = (
  cells: readonly SaidCell[],
  refusals: ReadonlyMap<string, ReadonlyMap<string, string>>,
): readonly SaidCell[] =>
  cells.map((cell): SaidCell => {
    const reason = refusals.get(cell.program ?? '')?.get(cell.field ?? '');
    if (reason === undefined || cell.said === undefined) return cell;
    const { said: _, ...rest } = cell;
    return { ...rest, outcome: 'not-understood', reason };
  });
