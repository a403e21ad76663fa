// The options of mark, and the change that they ask for.
import type { MarkChange } from '../../domain/mine/list.ts';
import { clip } from '../../domain/record/text.ts';
import { type MatchTrack, matchTracks, signals, statuses } from '../../schema/choices.ts';
import { keysOf } from '../../schema/keys-of.ts';
import { maxNameLength, maxNotesLength, nameProblem } from '../../schema/list-limits.ts';
import type { Mark } from '../../schema/my-list.ts';
import { formatWhen, parseAnyWhen } from '../../schema/when.ts';
import { groupDigits } from '../../view/words.ts';
import { UsageError } from '../errors.ts';
import { asTyped, flag, list, type Parse, type Values, value, whole, withChoices } from '../options.ts';
import { oneOf, parseNumber } from '../parse.ts';

/** What takes a statement back instead of making one. */
const none = 'none';

/** A statement, or null for "none". */
const orNone = <V>(parse: Parse<V>): Parse<V | null> =>
  withChoices([...(parse.choices ?? []), none], (word, name) =>
    word.trim().toLowerCase() === none ? null : parse(word, name),
  );

export const markOptions = {
  status: value('--status <status>', `${statuses.join(', ')}, or none`, orNone(oneOf('status', statuses))),
  signal: value(
    '--signal <signal>',
    'the signal that you send: gold, silver, or none',
    orNone(oneOf('signal', signals)),
  ),
  interview: value(
    '--interview <when>',
    'when you interview: 2026-12-03 or "2026-12-03 13:00", local time there unless a zone follows (ET), or none',
    orNone(parseMoment),
  ),
  deadline: value('--deadline <day>', 'until when you have to apply: 2026-09-30, or none', orNone(parseDay)),
  rate: list(
    '--rate <rating>',
    'NAME=1 to 5, several by comma; the names are yours: residents=5,place=3',
    parseRating,
  ),
  tags: list('--tag <tag>', 'a word of yours to filter by', parseTag),
  untag: list('--untag <tag>', 'takes a tag away', asTyped),
  note: whole('--note <text>', 'adds a line to your notes; - reads it from stdin', asTyped),
  edit: flag('--edit', 'opens your notes in your editor ($VISUAL or $EDITOR)'),
  clearNotes: flag('--clear-notes', 'removes your notes'),
  tracks: list(
    '--tracks <track>',
    `what you apply to there: ${matchTracks.join(', ')}, or none`,
    orNone(oneOf('track', matchTracks)),
  ),
};

type MarkValues = Values<typeof markOptions>;

/** Whether any option of mark says something. */
export const saysSomething = (values: MarkValues): boolean =>
  keysOf(markOptions).some(key => {
    const each = values[key];
    return Array.isArray(each) ? each.length > 0 : each !== undefined && each !== false;
  });

/** What the options change of what was said; `note` holds the lines to add. Throws UsageError. */
export const changeOf =
  (values: MarkValues, note: readonly string[]) =>
  (old: Mark): MarkChange => ({
    ...(values.status === undefined ? {} : { status: values.status }),
    ...(values.signal === undefined ? {} : { signal: values.signal }),
    ...(values.interview === undefined ? {} : { interview: values.interview }),
    ...(values.deadline === undefined ? {} : { deadline: values.deadline }),
    ...(values.rate.length === 0 ? {} : { ratings: withRatings(old, values.rate) }),
    ...(values.tags.length + values.untag.length === 0 ? {} : { tags: withTags(old, values) }),
    ...(values.tracks.length === 0 ? {} : { tracks: tracksOf(values.tracks) }),
    ...(note.length === 0 && !values.clearNotes
      ? {}
      : { notes: withNotes(values.clearNotes ? {} : old, note) }),
  });

/** What is said under a key; null takes it back. */
type Said<K extends keyof Mark> = NonNullable<Mark[K]> | null;

/** A rating by its name; null takes it back. */
export type Rating = readonly [name: string, points: number | null];

export function withRatings({ ratings = {} }: Mark, given: readonly Rating[]): Said<'ratings'> {
  const all = new Map<string, number | null>([...Object.entries(ratings), ...given]);
  const left = [...all].flatMap(([name, points]) => (points === null ? [] : [[name, points] as const]));
  return left.length === 0 ? null : Object.fromEntries(left);
}

function withTags({ tags = [] }: Mark, { tags: added, untag }: MarkValues): Said<'tags'> {
  const left = [...new Set([...tags, ...added])].filter(tag => !untag.includes(tag));
  return left.length === 0 ? null : left;
}

/** The notes with lines below them; null where nothing is left. Throws UsageError where they grow too long. */
export function withNotes({ notes = '' }: Mark, lines: readonly string[]): Said<'notes'> {
  const text = [notes.trimEnd(), ...lines.map(line => line.trimEnd())].filter(line => line !== '').join('\n');
  if (text.length >= maxNotesLength)
    throw new UsageError(
      `Notes have at most ${groupDigits(maxNotesLength)} letters; these have ${groupDigits(text.length)}.`,
    );
  return text === '' ? null : `${text}\n`;
}

/** In the order of the tracks, each once. */
function tracksOf(given: readonly (MatchTrack | null)[]): Said<'tracks'> {
  const named = matchTracks.filter(track => given.includes(track));
  if (given.includes(null) && named.length > 0)
    throw new UsageError('--tracks takes tracks or none, not both.');
  return named.length === 0 ? null : named;
}

/** The canonical form of a day and time. Throws UsageError with what is wrong. */
export function parseMoment(word: string): string {
  const when = parseAnyWhen(word);
  if ('problem' in when) throw new UsageError(`"${clip(word)}" ${when.problem}.`);
  return formatWhen(when);
}

/** A day without a time. */
export function parseDay(word: string): string {
  const when = parseAnyWhen(word);
  if ('problem' in when) throw new UsageError(`"${clip(word)}" ${when.problem}.`);
  if (when.time !== undefined)
    throw new UsageError(`A deadline is a day, such as 2026-09-30, not "${clip(word)}".`);
  return when.day;
}

/** `residents=5`, or `residents=none` to take it back. */
export function parseRating(word: string): Rating {
  const [, name = '', points = ''] = /^([^=]+)=(.*)$/u.exec(word) ?? [];
  const [called, given] = [name.trim(), points.trim()];
  if (called === '' || given === '')
    throw new UsageError(`A rating is NAME=1 to 5, such as residents=4, not "${clip(word)}".`);
  const problem = nameProblem(called);
  if (problem !== undefined) throw new UsageError(`"${clip(called)}" ${problem}.`);
  if (given.toLowerCase() === none) return [called, null];
  const number = parseNumber(`The rating ${clip(called)}`, given);
  if (number < 1 || number > 5)
    throw new UsageError(`A rating goes from 1 to 5; ${clip(called)} is ${clip(given)}.`);
  return [called, number];
}

export function parseTag(word: string): string {
  const tag = word.trim();
  if (tag.length > maxNameLength)
    throw new UsageError(`A tag has at most ${maxNameLength} letters: "${clip(tag)}".`);
  return tag;
}
