// Turns raw values into words for people: grouped numbers, "up to 4", yes and no, units.
import {
  type Cell,
  type CellKind,
  type FactCell,
  isFactCell,
  isIntervalCell,
  type RawValue,
} from '../view/blocks.ts';
import { groupDigits, qualifierWords } from '../view/words.ts';
import { formatInterval } from './interval.ts';

/** What a sign marks: the facts without a year, or, where most have none, those with one. */
export type AgeMarks = 'undated' | 'dated';

export interface CellWords {
  /** What stands for a value that is not recorded. */
  readonly blank: string;
  readonly unicode: boolean;
  /** Facts carry the year that their page shows. */
  readonly years?: boolean;
  /** Which facts get a sign; the undated ones unless given. */
  readonly marks?: AgeMarks;
  /** Room is scarce: seats are written with signs instead of words. */
  readonly narrow?: boolean;
}

/** Signs for inexact seats in a narrow table; the legend explains them. */
export const qualifierSigns = {
  unicode: { upTo: '≤', atLeast: '≥', about: '~' },
  ascii: { upTo: '<=', atLeast: '>=', about: '~' },
} as const;

/** Signs for the age of a fact; the legend explains them. */
export const ageSigns = {
  unicode: { past: '†', undated: '°', dated: '•' },
  ascii: { past: '!', undated: '^', dated: '*' },
} as const;

/** What stands in a table for a value that is not recorded. */
export const blankSign = (unicode: boolean): string => (unicode ? '—' : '-');

/** The words for a cell, with what limits it in brackets; without the number of its source. */
export function formatCell(cell: Cell, kind: CellKind, words: CellWords, unit?: string): string {
  if (cell === null) return words.blank;
  if (isIntervalCell(cell)) return formatInterval(cell, words);
  if (!isFactCell(cell)) return formatValue(cell, kind, words, unit);
  const qualifiers =
    kind === 'seats' && words.narrow === true
      ? qualifierSigns[words.unicode ? 'unicode' : 'ascii']
      : qualifierWords;
  const qualifier = cell.qualifier === undefined ? '' : qualifiers[cell.qualifier];
  return `${qualifier}${formatValue(cell.value, kind, words, unit)}${ageSign(cell, words)}${limitWords(cell, words)}`;
}

/** "(IR integrated; 2024; one site)", with a blank before it; nothing where nothing limits the value. */
function limitWords({ scope, asOf, note }: FactCell, { years }: CellWords): string {
  const parts = [scope, years === true ? asOf : undefined, note].filter(part => part !== undefined);
  return parts.length === 0 ? '' : ` (${parts.join('; ')})`;
}

function ageSign({ age }: FactCell, { unicode, years, marks = 'undated' }: CellWords): string {
  const signs = ageSigns[unicode ? 'unicode' : 'ascii'];
  if (age === 'past') return signs.past;
  if (age === 'undated' && marks === 'undated') return signs.undated;
  return age === 'current' && marks === 'dated' && years !== true ? signs.dated : '';
}

function formatValue(value: RawValue, kind: CellKind, words: CellWords, unit: string | undefined): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number') return formatNumber(value, kind, unit);
  if (typeof value === 'string') return value;
  const separator = value.some(each => String(each).includes(',')) ? '; ' : ', ';
  return value
    .map(each => (each === null ? words.blank : formatValue(each, kind, words, undefined)))
    .join(separator);
}

function formatNumber(value: number, kind: CellKind, unit: string | undefined): string {
  if (kind === 'year' || kind === 'text') return String(value);
  if (kind === 'money') return `$${groupDigits(value)}`;
  if (kind === 'percent') return `${Math.round(value * 100)} %`;
  if (unit === undefined) return groupDigits(value);
  return `${groupDigits(value)} ${value === 1 ? unit.replace(/s$/u, '') : unit}`;
}

/** Numbers stand at the right edge of their column. */
export const isRightAligned = (kind: CellKind): boolean =>
  kind === 'count' || kind === 'seats' || kind === 'number' || kind === 'money' || kind === 'percent';
