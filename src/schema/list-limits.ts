// The limits of what a list says, for those who say it and for the schema that judges it.
import { reservedKeys } from './plain-data.ts';

/** Letters of a tag, and of the name of a rating. */
export const maxNameLength = 40;

/** Letters of the notes on a program. */
export const maxNotesLength = 20_000;

/** A name that `--rate NAME=N` can say and a file can hold. */
export const ratingNamePattern = /^[^\s=,](?:[^=,]{0,38}[^\s=,])?$/u;

/** Why a rating cannot have a name, in words that go on after it; undefined where it can. */
export function nameProblem(name: string): string | undefined {
  if (name.length > maxNameLength) return `is longer than ${maxNameLength} letters`;
  if (reservedKeys.has(name)) return 'is a name that many tools drop; take another one';
  return ratingNamePattern.test(name) ? undefined : 'is no name of a rating; write it without = and ,';
}
