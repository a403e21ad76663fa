// What an entry in the table of questions may hold.
import type { CriterionId } from './criterion-ids.ts';

/** "No preference" and "don't know yet": answers in their own right, without weight in the ranking. */
export const openAnswers = ['any', 'unsure'] as const;
export type OpenAnswer = (typeof openAnswers)[number];

export type Row<V> = readonly [value: V, label: string, hint?: string];

interface Common {
  /** A short name for the summary: "Goal". */
  readonly name: string;
  readonly title: string;
  readonly hint?: string;
  /** The criterion whose facts answer it; asked only where the records of a few programs hold one. */
  readonly about?: CriterionId;
  /**
   * Not asked if the criterion it is about was given no weight and is no must, or if the place is named in another way.
   * The second kind is a detail of `where`: it falls away when that answer changes.
   */
  readonly askIf?: 'counts' | { readonly where: string };
}

/** One value of a closed list; with a range, any number in it. */
export interface OneEntry extends Common {
  readonly kind: 'one';
  readonly rows: readonly Row<string | number | boolean>[];
  /** What is marked at first. */
  readonly start: string | number | boolean;
  readonly range?: { readonly unit: string; readonly min: number; readonly max: number };
}

/** Any values of a closed list; none is "no preference", "don't know yet" is offered beside the rows. */
export interface ManyEntry extends Common {
  readonly kind: 'many';
  readonly rows: readonly Row<string>[];
  readonly start?: readonly string[];
  /** What is marked at first for some goals. */
  readonly startByGoal?: { readonly [goal: string]: readonly string[] };
}

/** A place as a person types it, the importance of each criterion, and the musts among the criteria. */
interface OtherEntry extends Common {
  readonly kind: 'place' | 'weights' | 'musts';
}

export type QuestionEntry = OneEntry | ManyEntry | OtherEntry;

export const noPreference = 'No preference';
export const dontKnow = "Don't know yet";

/** The values of a closed list in the order of its rows, those that leave the question open last. */
export function valuesOf<const V>(rows: readonly Row<V>[]): readonly V[] {
  const isOpen = (value: unknown): boolean => openAnswers.some(open => open === value);
  const values = rows.map(([value]) => value);
  return [
    ...values.filter(value => !isOpen(value)),
    ...openAnswers.flatMap(open => values.filter(value => value === open)),
  ];
}
