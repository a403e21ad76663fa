// How old a fact is, and whether a statement of its kind is still worth something.
import { type FieldPath, labelOf } from '../../schema/labels.ts';
import type { Program } from '../../schema/program.ts';
import { sourceOf } from './facts.ts';
import { findField } from './field.ts';

/** `past` is a fact whose page shows a year longer ago than a statement of its kind is good for. */
export type Age = 'current' | 'past' | 'undated';

/** The last year that `asOf` names: 2024 for "2023-2024"; undefined for an undated page. */
export function yearOf(asOf: string | undefined): number | undefined {
  if (asOf === undefined) return undefined;
  if (!lastYears.has(asOf)) lastYears.set(asOf, lastYearIn(asOf));
  return lastYears.get(asOf);
}

/** A catalog shows few different years, and each is asked for with every fact. */
const lastYears = new Map<string, number | undefined>();

function lastYearIn(asOf: string): number | undefined {
  const years = asOf.match(/\d{4}/gu);
  return years === null ? undefined : Math.max(...years.map(Number));
}

/** The year that the page of a fact shows. */
export const yearOfFact = (program: Program, path: string): number | undefined =>
  yearOf(sourceOf(program, path)?.source.asOf);

/** For how many years a statement of this kind is good; undefined without a limit. An entry counts as its field. */
export function goodForYears(path: string): number | undefined {
  const field: FieldPath | undefined = path.startsWith('contacts.')
    ? 'contacts.name'
    : path.startsWith('highlights.')
      ? 'highlights.text'
      : findField(path);
  return field === undefined ? undefined : labelOf(field).goodForYears;
}

/** Whether a fact's page shows a year, and whether the fact is past its time in `thisYear`. */
export const ageOf = (program: Program, path: string, thisYear: number): Age =>
  ageOn(program, path, sourceOf(program, path)?.source.asOf, thisYear);

/** The same where the year of the page is at hand. */
export const ageOn = (program: Program, path: string, asOf: string | undefined, thisYear: number): Age =>
  isOver(program, path, thisYear) ? 'past' : ageIn(path, asOf, thisYear);

/** The same for any statement of this kind on a page with this year, whatever it says. */
export function ageIn(path: string, asOf: string | undefined, thisYear: number): Age {
  const year = yearOf(asOf);
  if (year === undefined) return 'undated';
  return thisYear - year > (goodForYears(path) ?? Number.POSITIVE_INFINITY) ? 'past' : 'current';
}

export const deadlinePath = 'application.deadline' satisfies FieldPath;

/** Whether a fact is a deadline that names a year of its own, and that year has gone by, whatever its page shows. */
export function isOver({ application }: Program, path: string, thisYear: number): boolean {
  if (path !== deadlinePath) return false;
  return (yearOf(application?.deadline) ?? thisYear) < thisYear;
}
