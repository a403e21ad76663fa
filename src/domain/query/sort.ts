// Orders programs by a recorded field; what is not recorded comes last in both directions.
import type { FieldPath } from '../../schema/labels.ts';
import type { Program } from '../../schema/program.ts';
import { type FieldValue, readField } from '../record/field.ts';
import { compareText } from '../record/text.ts';
import { milesTo, type Point } from './distance.ts';

export interface SortKey<P = FieldPath> {
  readonly by: P;
  readonly descending: boolean;
}

/** A stable, total order by field; lists order by their length, ties keep the order that they had. */
export const sortPrograms = (programs: readonly Program[], { by, descending }: SortKey): readonly Program[] =>
  sortBy(programs, program => readField(program, by), descending);

/** A stable order of anything by a value of it, undefined last in both directions. */
export function sortBy<T>(
  items: readonly T[],
  value: (item: T) => FieldValue | undefined,
  descending = false,
): readonly T[] {
  const sign = descending ? -1 : 1;
  return items
    .map(item => ({ item, key: sortable(value(item)) }))
    .sort((a, b) => {
      if (a.key === undefined || b.key === undefined)
        return Number(a.key === undefined) - Number(b.key === undefined);
      return sign * compareKeys(a.key, b.key);
    })
    .map(({ item }) => item);
}

/** By distance from a place, those without coordinates last; as they are where there is no place. */
export const nearestFirst = (programs: readonly Program[], origin: Point | undefined): readonly Program[] =>
  origin === undefined ? programs : sortBy(programs, program => milesTo(program, origin));

function sortable(value: FieldValue | undefined): string | number | undefined {
  if (value === undefined || typeof value === 'string') return value;
  if (typeof value === 'object') return Array.isArray(value) ? value.length : Object.keys(value).length;
  return Number(value);
}

function compareKeys(a: string | number, b: string | number): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return compareText(String(a), String(b));
}
