// Turns single words into values, with a message that helps when a word is not understood.
import { suggest } from '../domain/query/suggest.ts';
import { clip } from '../domain/record/text.ts';
import {
  findTrack,
  interventionalFlag,
  interventionalTracks,
  trackOf,
  tracks,
} from '../domain/record/tracks.ts';
import { type StateCode, stateCodes, stateNames, type TrackKey } from '../schema/choices.ts';
import type { FieldKind } from '../schema/field-label.ts';
import { type FieldPath, fieldPaths, labelOf } from '../schema/labels.ts';
import { orList } from '../view/words.ts';
import { UsageError } from './errors.ts';

/** The parts of a comma list without blanks and empty parts. */
export const splitList = (word: string): readonly string[] =>
  word
    .split(',')
    .map(part => part.trim())
    .filter(part => part !== '');

/** "Unknown X "word". Did you mean …?"; what is `listed` where nothing is near. */
export function unknownWord(
  what: string,
  word: string,
  known: readonly string[],
  listed: readonly string[] = known,
): UsageError {
  const near = suggest(word, known);
  const hint = near.length > 0 ? `Did you mean ${orList(near)}?` : `Known: ${listed.join(', ')}.`;
  return new UsageError(`Unknown ${what} "${clip(word)}". ${hint}`);
}

/** One of a closed list, in any letter case, with or without the hyphens: "j1" is J-1. */
export function parseChoice<const T extends string>(what: string, word: string, choices: readonly T[]): T {
  const found = choices.find(choice => squeeze(choice) === squeeze(word));
  if (found === undefined) throw unknownWord(what, word, choices);
  return found;
}

/** Letters and digits alone tell the choices of a list apart; a slash stays: "IR/DR" is not "DR". */
const squeeze = (word: string): string => word.toLowerCase().replace(/[\s_-]/gu, '');

/** One track; "ir" names two. */
export const parseTrack = (word: string): TrackKey => trackNamed(word, []);

/** The track of a word; `others` are what else it could have been. */
function trackNamed(word: string, others: readonly string[]): TrackKey {
  const track = findTrack(word.trim().replace(/[\s_]+/gu, '-'));
  if (track === undefined && isInterventional(word))
    throw new UsageError(
      `"${clip(word)}" is two tracks: ${orList(interventionalTracks.map(key => trackOf(key).flag))}.`,
    );
  if (track === undefined) throw unknownWord('track', word, [...tracks.map(({ flag }) => flag), ...others]);
  return track.key;
}

/** One track, or for "ir" both ways into it, of which any will do. */
export const parseTracks = (word: string): readonly TrackKey[] =>
  isInterventional(word) ? interventionalTracks : [trackNamed(word, [interventionalFlag])];

const isInterventional = (word: string): boolean => word.trim().toLowerCase() === interventionalFlag;

/** A state by its two letters or its full name. */
export function parseState(word: string): StateCode {
  const folded = word.trim().toLowerCase().replace(/\./gu, '');
  const found = stateCodes.find(
    code => code.toLowerCase() === folded || stateNames[code].toLowerCase() === folded,
  );
  if (found !== undefined) return found;
  throw unknownWord('state', word, [...stateCodes, ...Object.values(stateNames)], stateCodes);
}

/** Reads one of a closed list; `what` says in messages what it is. */
export const oneOf = <const T extends string>(what: string, choices: readonly T[]) =>
  Object.assign((word: string): T => parseChoice(what, word, choices), { choices });

/** A number not below `min`; `what` names the option. */
export function parseNumber(what: string, word: string, min = Number.NEGATIVE_INFINITY): number {
  const digits = word.replace(/_/gu, '').trim();
  const number = digits === '' ? Number.NaN : Number(digits);
  if (!Number.isFinite(number)) throw new UsageError(`${what} takes a number, not "${clip(word)}".`);
  if (number < min) throw new UsageError(`${what} takes a number of ${min} or more, not ${clip(word)}.`);
  return number;
}

/** Reads the number of an option that takes `min` or more. */
export const numberFrom =
  (min: number) =>
  (word: string, flag: string): number =>
    parseNumber(flag, word, min);

/** The same for whole numbers, in decimal digits alone: nobody means 1e3 or 0x10 who types it here. */
export const wholeFrom =
  (min: number) =>
  (word: string, flag: string): number => {
    const number = parseNumber(flag, word, min);
    if (!/^\d+$/u.test(word.trim())) throw new UsageError(`${flag} takes a whole number, not ${clip(word)}.`);
    return number;
  };

/** The same for whole numbers up to `max`, too. */
export const wholeBetween =
  (min: number, max: number) =>
  (word: string, flag: string): number => {
    const number = wholeFrom(min)(word, flag);
    if (number > max) throw new UsageError(`${flag} takes a number of ${max} or less, not ${clip(word)}.`);
    return number;
  };

/** One field by its dotted path. */
export function parseField(word: string): FieldPath {
  const name = word.trim();
  const found = parseFields([name]);
  const field = found.find(path => path.toLowerCase() === name.toLowerCase());
  if (field !== undefined) return field;
  throw new UsageError(`"${clip(word)}" is a group of fields; name one: ${found.join(', ')}.`);
}

/** Fields by path or by group. */
export const parseFields = (list: readonly string[]): readonly FieldPath[] => findKeys(list, fieldPaths);

/** The keys that words name, in any letter case: one each, or all below a group such as `tracks.dr`; each once. */
export const findKeys = <const K extends string>(
  words: readonly string[],
  known: readonly K[],
): readonly K[] => [...new Set(words.flatMap(word => findKey(word, known)))];

/** More names than this hide the message. */
const maxListed = 24;

function findKey<K extends string>(word: string, known: readonly K[]): readonly K[] {
  const folded = word.toLowerCase();
  const exact = known.find(key => key.toLowerCase() === folded);
  if (exact !== undefined) return [exact];
  const below = known.filter(key => key.toLowerCase().startsWith(`${folded}.`));
  if (below.length > 0) return below;
  const near = suggest(word, known);
  const hint = near.length > 0 ? ` Did you mean ${orList(near)}?` : '';
  const all =
    known.length > maxListed
      ? '"resprog schema --format csv" names every field of a record.'
      : `Known fields: ${known.join(', ')}.`;
  throw new UsageError(`Unknown field "${clip(word)}".${hint} ${all}`);
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

/** Splits `FIELD=VALUE` or `FIELD!=VALUE`; `form` is what the option takes, for the message. */
export function splitCondition(
  option: string,
  word: string,
  form = 'FIELD=VALUE',
): { field: string; negated: boolean; value: string } {
  const parts = /^([^=!]+)(!?)=(.*)$/su.exec(word);
  if (parts === null) throw new UsageError(`${option} takes ${form}, not "${clip(word)}".`);
  const [, field = '', negation = '', value = ''] = parts;
  if (value.trim() === '') throw new UsageError(`${option} ${field}= needs a value after the sign.`);
  return { field: field.trim(), negated: negation === '!', value: value.trim() };
}
