// Small words that several views and drawings share: counts, rounded numbers and miles, qualifiers, years of training.
import { milesTo, type Point } from '../domain/query/distance.ts';
import type { Qualifier } from '../schema/choices.ts';
import type { Program } from '../schema/program.ts';

/** A number rounded to parts of one: 10 for one decimal. */
export function roundTo(value: number, parts: number): number;
export function roundTo(value: number | undefined, parts: number): number | undefined;
export function roundTo(value: number | undefined, parts: number): number | undefined {
  return value === undefined ? undefined : Math.round(value * parts) / parts;
}

/** Miles for a person's table; null where a record has no coordinates. */
export const roundMiles = (miles: number | undefined): number | null =>
  miles === undefined ? null : Math.round(miles);

/** The same from a point to the program's city. */
export const wholeMiles = (program: Program, origin: Point): number | null =>
  roundMiles(milesTo(program, origin));

/** Count, its digits grouped, and noun with the plural's s: "1 program", "1,916 facts". */
export const plural = (count: number, noun: string): string =>
  `${groupDigits(count)} ${noun}${count === 1 ? '' : 's'}`;

/** Groups the digits of the whole part by three: 368,000. The same on every machine, unlike locale functions. */
export function groupDigits(value: number): string {
  const [whole = '', fraction] = String(Math.abs(value)).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/gu, ',');
  return `${value < 0 ? '-' : ''}${grouped}${fraction === undefined ? '' : `.${fraction}`}`;
}

/** What stands before a number that is not exact. */
export const qualifierWords: Readonly<Record<Qualifier, string>> = {
  upTo: 'up to ',
  atLeast: 'at least ',
  about: 'about ',
};

/** Postgraduate years, both ends included: "PGY-1", "PGY-2 to 5". */
export const yearsInTraining = ({ from, to }: { readonly from: number; readonly to: number }): string =>
  from === to ? `PGY-${from}` : `PGY-${from} to ${to}`;

/** "a, b or c". */
export const orList = (each: readonly string[]): string => listed(each, 'or');

/** "a, b and c". */
export const andList = (each: readonly string[]): string => listed(each, 'and');

const listed = (each: readonly string[], word: string): string =>
  each.length < 2 ? (each[0] ?? '') : `${each.slice(0, -1).join(', ')} ${word} ${each.at(-1)}`;

export const capitalize = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
