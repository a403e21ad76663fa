// Turns single words into values, with a message that helps when a word is not understood.

import { suggest } from '../domain/query/suggest.ts';
import { findField, findFields } from '../domain/record/field.ts';
import { findTrack, tracks } from '../domain/record/tracks.ts';
import { type StateCode, stateNames, type TrackKey } from '../schema/choices.ts';
import type { FieldKind } from '../schema/field-label.ts';
import { type FieldPath, fieldPaths, labelOf } from '../schema/labels.ts';
import { shownWord } from '../view/shown-word.ts';
import { UsageError } from './errors.ts';

/** Collects a repeatable option; each use may hold a comma list. */
export function collect(word: string, earlier: readonly string[] = []): readonly string[] {
  const parts = splitList(word);
  if (parts.length === 0) throw new UsageError('An option that takes a list was given an empty one.');
  return [...earlier, ...parts];
}

/** The parts of a comma list without blanks and empty parts. */
export const splitList = (word: string): readonly string[] =>
  word
    .split(',')
    .map(part => part.trim())
    .filter(part => part !== '');

/** Collects a repeatable option whose value may itself hold commas. */
export const collectWhole = (word: string, earlier: readonly string[] = []): readonly string[] => [
  ...earlier,
  word,
];

/** Words of a list option as commander hands them over. */
export const words = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(String) : []);

/** "Unknown X "word". Did you mean …?" with the known words where nothing is near. */
export function unknownWord(what: string, word: string, known: readonly string[]): UsageError {
  const near = suggest(word, known);
  const hint = near.length > 0 ? `Did you mean ${listWords(near)}?` : `Known: ${known.join(', ')}.`;
  return new UsageError(`Unknown ${what} "${shownWord(word)}". ${hint}`);
}

/** "a, b or c". */
export const listWords = (each: readonly string[]): string =>
  each.length < 2 ? (each[0] ?? '') : `${each.slice(0, -1).join(', ')} or ${each.at(-1)}`;

/** One of a closed list, in any letter case. */
export function parseChoice<const T extends string>(what: string, word: string, choices: readonly T[]): T {
  const found = choices.find(choice => choice.toLowerCase() === word.trim().toLowerCase());
  if (found === undefined) throw unknownWord(what, word, choices);
  return found;
}

export function parseTrack(word: string): TrackKey {
  const track = findTrack(word.trim());
  if (track === undefined)
    throw unknownWord(
      'track',
      word,
      tracks.map(({ flag }) => flag),
    );
  return track.key;
}

/** A state by its two letters or its full name. */
export function parseState(word: string): StateCode {
  const folded = word.trim().toLowerCase().replace(/\./gu, '');
  for (const [code, name] of Object.entries(stateNames)) {
    if (code.toLowerCase() === folded || name.toLowerCase() === folded) return code as StateCode;
  }
  throw unknownWord('state', word, [...Object.keys(stateNames), ...Object.values(stateNames)]);
}

/** A number not below `least`; `what` names the option. */
export function parseNumber(what: string, word: string, least = Number.NEGATIVE_INFINITY): number {
  const digits = word.replace(/_/gu, '').trim();
  const number = digits === '' ? Number.NaN : Number(digits);
  if (!Number.isFinite(number)) throw new UsageError(`${what} takes a number, not "${shownWord(word)}".`);
  if (number < least) throw new UsageError(`${what} takes a number of ${least} or more, not ${word}.`);
  return number;
}

/** A whole number not below `least`. */
export function parseWhole(what: string, word: string, least: number): number {
  const number = parseNumber(what, word, least);
  if (!Number.isInteger(number)) throw new UsageError(`${what} takes a whole number, not ${word}.`);
  return number;
}

/** One field by its dotted path. */
export function parseField(word: string): FieldPath {
  const field = findField(word.trim());
  if (field !== undefined) return field;
  const below = findFields(word.trim());
  if (below.length > 0)
    throw new UsageError(`"${shownWord(word)}" is a group of fields; name one: ${below.join(', ')}.`);
  throw unknownField(word);
}

/** Fields by path or by group. */
export function parseFields(list: readonly string[]): readonly FieldPath[] {
  const named = list.flatMap(word => {
    const found = findFields(word);
    if (found.length === 0) throw unknownField(word);
    return found;
  });
  return [...new Set(named)];
}

const numericKinds: ReadonlySet<FieldKind> = new Set(['count', 'number', 'money', 'year']);

export const holdsNumber = (field: FieldPath): boolean => numericKinds.has(labelOf(field).kind);

/** A field whose values are numbers, for --min and --max. */
export function parseNumericField(word: string): FieldPath {
  const field = parseField(word);
  if (!holdsNumber(field)) {
    throw new UsageError(`${field} holds no number. Use --where for it.`);
  }
  return field;
}

function unknownField(word: string): UsageError {
  const near = suggest(word, fieldPaths);
  const hint = near.length > 0 ? ` Did you mean ${listWords(near)}?` : '';
  return new UsageError(`Unknown field "${shownWord(word)}".${hint} Known fields: ${fieldPaths.join(', ')}.`);
}

/** Splits `FIELD=VALUE` or `FIELD!=VALUE`; `form` is what the option takes, for the message. */
export function splitCondition(
  option: string,
  word: string,
  form = 'FIELD=VALUE',
): { field: string; negated: boolean; value: string } {
  const parts = /^([^=!]+)(!?)=(.*)$/su.exec(word);
  if (parts === null) throw new UsageError(`${option} takes ${form}, not "${shownWord(word)}".`);
  const [, field = '', negation = '', value = ''] = parts;
  if (value.trim() === '') throw new UsageError(`${option} ${field}= needs a value after the sign.`);
  return { field: field.trim(), negated: negation === '!', value: value.trim() };
}

/** The words of --fields; none would be an empty result in every format. */
export function splitFields(value: string): readonly string[] {
  const list = splitList(value);
  if (list.length === 0) throw new UsageError('--fields takes a comma list of fields; it was empty.');
  return list;
}

/** The keys that words name, in any letter case: one each, or all below a group such as `tracks.dr`; each once. */
export function findKeys(words: readonly string[], known: readonly string[]): readonly string[] {
  return [...new Set(words.flatMap(word => findKey(word, known)))];
}

function findKey(word: string, known: readonly string[]): readonly string[] {
  const folded = word.toLowerCase();
  const exact = known.find(key => key.toLowerCase() === folded);
  if (exact !== undefined) return [exact];
  const below = known.filter(key => key.toLowerCase().startsWith(`${folded}.`));
  if (below.length > 0) return below;
  const near = suggest(word, known);
  const hint = near.length > 0 ? ` Did you mean ${listWords(near)}?` : '';
  throw new UsageError(`Unknown field "${shownWord(word)}".${hint} Known fields: ${known.join(', ')}.`);
}
