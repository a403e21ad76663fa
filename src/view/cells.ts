// Turns facts of a record into cells: the raw value with its qualifier, note, age and source number.
import { freshnessOf, identityFields, sourceOf } from '../domain/facts.ts';
import { type FieldValue, noteOf, qualifierOf, readField } from '../domain/field.ts';
import type { FieldKind } from '../schema/field-label.ts';
import { type FieldPath, labelOf } from '../schema/labels.ts';
import type { Program } from '../schema/program.ts';
import type { Cell, CellKind, Column, RawValue } from './report.ts';

const cellKinds: Readonly<Record<FieldKind, CellKind>> = {
  text: 'text',
  choice: 'text',
  flag: 'flag',
  count: 'count',
  number: 'number',
  money: 'money',
  year: 'year',
  list: 'list',
  url: 'url',
  map: 'list',
};

export const cellKindOf = (path: FieldPath): CellKind => cellKinds[labelOf(path).kind];

/** A field's value as one cell of a sheet: maps and nested lists become text. */
export function rawValue(value: FieldValue | undefined): RawValue | null {
  if (value === undefined) return null;
  if (typeof value !== 'object') return value;
  const joined = <T>(each: T) => (Array.isArray(each) ? each.join('/') : each);
  if (!Array.isArray(value)) return Object.entries(value).map(([key, each]) => `${key}=${joined(each)}`);
  return value.map(joined);
}

/** A fact as a cell; without a `thisYear` its age is not marked. Null when nothing is published. */
export function factCell(program: Program, path: FieldPath, thisYear?: number): Cell {
  const value = rawValue(readField(program, path));
  if (value === null || identityFields.has(path)) return value;
  const source = sourceOf(program, path);
  return {
    value,
    qualifier: qualifierOf(program, path),
    freshness: thisYear === undefined ? undefined : freshnessOf(source?.source, thisYear),
    asOf: source?.source.asOf,
  };
}

/** The same with the note and the number of the source, for a card. */
export function citedCell(program: Program, path: FieldPath, thisYear: number): Cell {
  const cell = factCell(program, path, thisYear);
  if (cell === null || typeof cell !== 'object' || Array.isArray(cell)) return cell;
  return { ...cell, note: noteOf(program, path), source: sourceOf(program, path)?.number } as Cell;
}

/** The column of a field in a table, titled so that it can stand alone. */
export const fieldColumn = (path: FieldPath, title: string): Column => {
  const kind = cellKindOf(path);
  return {
    title,
    kind,
    unit: labelOf(path).unit,
    flexible: kind === 'text' || kind === 'list' || kind === 'url',
  };
};
