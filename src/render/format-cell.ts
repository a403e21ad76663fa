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
  /** There is room to say in words that a program is on the applicant's list; nobody may see a sign. */
  readonly saysStarred?: boolean;
  /** Words are read aloud: what a sign would say of the age of a fact is said. */
  readonly spoken?: boolean;
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

/** What the signs say, in words. */
export const ageWords = { past: 'past its time', undated: 'the page shows no year' } as const;

/** Sign for a program on the applicant's list; the legend explains it. */
export const starSigns = { unicode: '★', ascii: '+' } as const;
export const starWords = 'on your list';

/** What stands in a table for a value that is not recorded. */
export const blankSign = (unicode: boolean): string => (unicode ? '—' : '-');

/** What in the words of a cell a legend explains; `year` is the year in brackets. */
export type Sign =
  | keyof typeof qualifierSigns.unicode
  | keyof typeof ageSigns.unicode
  | 'blank'
  | 'year'
  | 'starred';

/** The words for a cell, with what limits it in brackets; without the number of its source. */
export function formatCell(cell: Cell, kind: CellKind, words: CellWords, unit?: string): string {
  const limits = cell !== null && isFactCell(cell) ? limitWords(cell, words) + starOf(cell, words) : '';
  return `${formatUnlimited(cell, kind, words, unit)}${limits}`;
}

/** The words for a cell without what stands behind them: what limits it, and its star. */
export function formatUnlimited(cell: Cell, kind: CellKind, words: CellWords, unit?: string): string {
  if (cell === null) return words.blank;
  if (isIntervalCell(cell)) return formatInterval(cell, words);
  if (!isFactCell(cell)) return formatValue(cell, kind, words, unit);
  const alphabet = words.unicode ? 'unicode' : 'ascii';
  const qualifiers = signsQualifiers(kind, words) ? qualifierSigns[alphabet] : qualifierWords;
  const qualifier = cell.qualifier === undefined ? '' : qualifiers[cell.qualifier];
  const mark = words.spoken === true ? undefined : ageMark(cell, words);
  const age = mark === undefined ? '' : ageSigns[alphabet][mark];
  const value = words.spoken === true && cell.spoken !== undefined ? cell.spoken : cell.value;
  return `${qualifier}${formatValue(value, kind, words, unit)}${age}`;
}

/** The sign or the words for a program on the applicant's list, with a blank before it; nothing for any other. */
export const starOf = ({ isStarred }: FactCell, { saysStarred, unicode }: CellWords): string => {
  if (isStarred !== true) return '';
  return saysStarred === true ? ` (${starWords})` : ` ${starSigns[unicode ? 'unicode' : 'ascii']}`;
};

const noSigns: readonly Sign[] = [];
const blankOnly: readonly Sign[] = ['blank'];

/** The signs that `formatCell` writes for a cell. */
export function signsIn(cell: Cell, kind: CellKind, words: CellWords): readonly Sign[] {
  if (cell === null) return words.blank === blankSign(words.unicode) ? blankOnly : noSigns;
  if (typeof cell !== 'object' || isIntervalCell(cell)) return noSigns;
  const fact: FactCell = isFactCell(cell) ? cell : { value: cell };
  const blanks: readonly Sign[] =
    Array.isArray(fact.value) && fact.value.includes(null) ? signsIn(null, kind, words) : [];
  const qualifier = signsQualifiers(kind, words) ? fact.qualifier : undefined;
  const year: Sign | undefined = words.years === true && fact.asOf !== undefined ? 'year' : undefined;
  const star: Sign | undefined =
    fact.isStarred === true && words.saysStarred !== true ? 'starred' : undefined;
  const age = words.spoken === true ? undefined : ageMark(fact, words);
  return [...blanks, qualifier, age, year, star].filter(sign => sign !== undefined);
}

const signsQualifiers = (kind: CellKind, { narrow }: CellWords): boolean =>
  kind === 'seats' && narrow === true;

/** "(IR integrated; 2024; one site)", with a blank before it; nothing where nothing limits the value. */
export function limitWords(cell: FactCell, words: CellWords): string {
  const { scope, asOf, note } = cell;
  const mark = words.spoken === true ? ageMark(cell, words) : undefined;
  const age = mark === undefined || mark === 'dated' ? undefined : ageWords[mark];
  const year = words.years === true ? asOf : undefined;
  const parts = [scope, year, note, age].filter(part => part !== undefined);
  return parts.length === 0 ? '' : ` (${parts.join('; ')})`;
}

function ageMark(
  { age }: FactCell,
  { years, marks = 'undated' }: CellWords,
): 'past' | 'undated' | 'dated' | undefined {
  if (age === 'past') return 'past';
  if (age === 'undated' && marks === 'undated') return 'undated';
  return age === 'current' && marks === 'dated' && years !== true ? 'dated' : undefined;
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
