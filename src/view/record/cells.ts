// Turns facts of a record into cells: the raw value with its qualifier, scope, note, age and source number.
import { ageOn } from '../../domain/record/age.ts';
import { type Fact, identityFields, sourceOf } from '../../domain/record/facts.ts';
import { type FieldValue, noteOf, qualifierOf, readField, scopeOf } from '../../domain/record/field.ts';
import { trackNames, tracks } from '../../domain/record/tracks.ts';
import { choiceWords } from '../../schema/choices.ts';
import type { FieldKind } from '../../schema/field-label.ts';
import { type FieldPath, fullTitle, labelOf } from '../../schema/labels.ts';
import type { Contact, Highlight, Program } from '../../schema/program.ts';
import {
  type Cell,
  type CellKind,
  type Column,
  type FactCell,
  isFactCell,
  type RawValue,
} from '../blocks.ts';

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

/** A fact as one cell of a sheet; of a contact or a highlight its recorded parts. Null where there is none. */
export function flatFact(fact: Pick<Fact, 'value'> | undefined): RawValue | null {
  const value = fact?.value;
  if (!isEntry(value)) return rawValue(value);
  return Object.values(value).map(each => (Array.isArray(each) ? each.join('/') : String(each)));
}

const isEntry = (value: Fact['value'] | undefined): value is Contact | Highlight =>
  typeof value === 'object' && !Array.isArray(value);

/** A value with what limits it; null where there is none. */
export const limitedCell = (
  value: RawValue | null,
  { qualifier, scope, note }: Partial<Pick<Fact, 'qualifier' | 'scope' | 'note'>> = {},
): FactCell | null => (value === null ? null : { value, qualifier, scope: trackNames(scope), note });

/** A fact for a person; the parts of a contact or a highlight stand apart alike, whatever is in them. */
export function statementCell(fact: Fact | undefined): FactCell | null {
  const value = flatFact(fact);
  return limitedCell(isEntry(fact?.value) && Array.isArray(value) ? value.join(' · ') : value, fact);
}

/** A closed choice as people say it: "overnight shifts"; the tracks of contacts by name. */
function wordedValue(path: FieldPath, value: FieldValue | undefined): FieldValue | undefined {
  const word = (each: string): string => choiceWords[each] ?? each;
  if (path === 'contacts.tracks' && Array.isArray(value))
    return value.map(keys => (Array.isArray(keys) ? keys.map(nameOfTrack) : keys));
  if (labelOf(path).choices === undefined) return value;
  if (typeof value === 'string') return word(value);
  return Array.isArray(value) ? value.map(each => (typeof each === 'string' ? word(each) : each)) : value;
}

const nameOfTrack = (key: string | number | boolean): string =>
  tracks.find(track => track.key === key)?.name ?? String(key);

/** What a field holds, in words where it is a choice. Null when nothing is recorded. */
export const factValue = (program: Program, path: FieldPath): RawValue | null =>
  rawValue(wordedValue(path, readField(program, path)));

/** A fact as a cell; without a `thisYear` its age is not marked. Null when nothing is recorded. */
export function factCell(program: Program, path: FieldPath, thisYear?: number): FactCell | RawValue | null {
  const value = factValue(program, path);
  if (value === null || identityFields.has(path)) return value;
  const asOf = sourceOf(program, path)?.source.asOf;
  return {
    value,
    qualifier: qualifierOf(program, path),
    scope: trackNames(scopeOf(program, path)),
    age: thisYear === undefined ? undefined : ageOn(program, path, asOf, thisYear),
    asOf,
  };
}

/** The same with the note that limits what the fact says. */
export function notedCell(program: Program, path: FieldPath, thisYear: number): FactCell | RawValue | null {
  const cell = factCell(program, path, thisYear);
  return cell !== null && isFactCell(cell) ? { ...cell, note: noteOf(program, path) } : cell;
}

/** The same with the number of the source, for a card that lists its sources. */
export function citedCell(program: Program, path: FieldPath, thisYear: number): Cell {
  const cell = notedCell(program, path, thisYear);
  return cell !== null && isFactCell(cell) ? { ...cell, source: sourceOf(program, path)?.number } : cell;
}

/** The column of a field in a table, titled so that it can stand alone. */
export function fieldColumn(path: FieldPath) {
  const kind = cellKindOf(path);
  return { title: fullTitle(path), kind, unit: labelOf(path).unit } satisfies Column;
}
