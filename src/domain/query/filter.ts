// Conditions on programs with three answers, and the filter that counts what it leaves out.
import { type TrackKey, trackKeys } from '../../schema/choices.ts';
import { type FieldPath, fullTitle } from '../../schema/labels.ts';
import type { Program } from '../../schema/program.ts';
import { type Answer, answer, isAtLeast, isAtMost, isEqualTo, not, some } from '../record/answer.ts';
import { identityFields } from '../record/facts.ts';
import { type FieldValue, noteOf, qualifierOf, readField, trackOfField } from '../record/field.ts';
import type { Lens } from '../record/lens.ts';
import { offersTrack, trackOf } from '../record/tracks.ts';

export interface Condition {
  /** What is asked about, for the note on programs without a recorded value, e.g. "class size". */
  readonly about: string;
  /** `whole` is the record with what a lens takes out of it, where one does. */
  readonly test: (program: Program, whole?: Program) => Answer;
  /** Asks for a name or a place, of which no lens takes anything away. */
  readonly ofIdentity?: boolean;
  /** The fields that are asked about, to show beside the answer. */
  readonly fields?: readonly FieldPath[];
}

export const unknownModes = ['exclude', 'include', 'only'] as const;
/** What happens to programs for which a condition cannot be answered. */
export type UnknownMode = (typeof unknownModes)[number];

export interface FilterResult {
  readonly programs: readonly Program[];
  /** Programs left out only because nothing is recorded that counts; empty unless mode is `exclude`. */
  readonly unanswered: readonly Program[];
  /** What is not recorded of those programs. */
  readonly unansweredAbout: readonly string[];
}

export interface FilterHow {
  readonly mode?: UnknownMode;
  /** What of a record counts; everything unless given. */
  readonly lens?: Lens;
}

const same: Lens = program => program;

/** Keeps the programs for which every condition is a yes, with the unknown ones as `mode` wants. */
export function filterPrograms(
  programs: readonly Program[],
  conditions: readonly Condition[],
  { mode = 'exclude', lens = same }: FilterHow = {},
): FilterResult {
  const kept: Program[] = [];
  const unanswered: Program[] = [];
  const about = new Set<string>();
  const identifying = conditions.filter(({ ofIdentity }) => ofIdentity);
  for (const program of programs) {
    // To look through a lens takes longer than everything else, and most programs are in another state.
    if (identifying.some(({ test }) => test(program) === 'no')) continue;
    const asked = conditions.length === 0 ? program : lens(program);
    const answers = conditions.map(condition => condition.test(asked, program));
    if (answers.includes('no')) continue;
    const open = conditions.filter((_, index) => answers[index] === 'unknown');
    if (open.length > 0 ? mode !== 'exclude' : mode !== 'only') {
      kept.push(program);
    } else if (open.length > 0) {
      unanswered.push(program);
      for (const condition of open) about.add(condition.about);
    }
  }
  return { programs: kept, unanswered, unansweredAbout: [...about] };
}

/** One condition that holds where any of some does, of which there is one at least. */
export const anyOf = (conditions: readonly Condition[]): Condition => ({
  about: [...new Set(conditions.map(({ about }) => about))].join(' or '),
  fields: conditions.flatMap(({ fields = [] }) => fields),
  ofIdentity: conditions.every(({ ofIdentity }) => ofIdentity === true),
  test: (program, whole) => some(conditions.map(({ test }) => test(program, whole))),
});

/** The program offers any of the tracks, of which there is one at least. */
export const offersAny = (keys: readonly TrackKey[]): Condition => ({
  about: keys.map(key => trackOf(key).label).join(' or '),
  test: program => some(keys.map(key => offersTrack(program, key))),
});

/** At least `limit` positions a year in one of the tracks named, or in any track when none is named. */
export function minPositions(limit: number, keys: readonly TrackKey[]): Condition {
  const counted = keys.length > 0 ? keys : trackKeys;
  return {
    about: 'class size',
    test: program => some(counted.map(key => atLeast(`tracks.${key}.positionsPerYear`, limit).test(program))),
  };
}

/**
 * The clinical year is arranged as `kind` in DR or IR integrated; a program with both kinds offers either.
 * The other tracks have no clinical year of their own, so naming only them leaves both open.
 */
export function clinicalYear(kind: string, keys: readonly TrackKey[]): Condition {
  const own = ['dr', 'irIntegrated'] as const;
  const named = own.filter(key => keys.includes(key));
  const paths = (named.length > 0 ? named : own).map(key => `tracks.${key}.clinicalYear` as const);
  const arrangedAt = (program: Program, path: FieldPath): Answer => {
    const value = readField(program, path);
    if (value === undefined) return whenBlank(program, path);
    return answer(value === kind || value === 'both');
  };
  return {
    about: 'clinical year',
    fields: paths,
    test: program => some(paths.map(path => arrangedAt(program, path))),
  };
}

/** What a blank field means: a track that is not offered has no seats and no years, so that the answer is no. */
function whenBlank(program: Program, path: FieldPath): Answer {
  const track = trackOfField(path);
  return track !== undefined && offersTrack(program, track) === 'no' ? 'no' : 'unknown';
}

/** The field is recorded; unknown where what is recorded does not answer, such as a fact past its time. */
export function isRecorded(paths: readonly FieldPath[]): Condition {
  const holds = (program: Program): boolean => paths.some(path => readField(program, path) !== undefined);
  return {
    about: paths.map(fullTitle).join(', '),
    fields: paths,
    test: (program, whole = program) => (holds(program) ? 'yes' : holds(whole) ? 'unknown' : 'no'),
  };
}

/**
 * The field equals `value` (in any letter case), or is a list that contains it. A list is taken for complete,
 * unless a note limits it or an entry is blank.
 */
export const equals = (path: FieldPath, value: string): Condition => ({
  about: fullTitle(path),
  ofIdentity: identityFields.has(path),
  fields: [path],
  test: program => {
    const actual = readField(program, path);
    if (actual === undefined) return whenBlank(program, path);
    if (typeof actual === 'number') {
      return isEqualTo({ number: actual, qualifier: qualifierOf(program, path) }, Number(value));
    }
    if (holdsValue(actual, value.toLowerCase())) return 'yes';
    const mayHoldMore =
      Array.isArray(actual) && (actual.includes(null) || noteOf(program, path) !== undefined);
    return mayHoldMore ? 'unknown' : 'no';
  },
});

/** One condition that holds when the field equals any of the values; none where no value is given. */
export function equalsAny(path: FieldPath, values: readonly string[]): readonly Condition[] {
  if (values.length === 0) return [];
  return [{ ...anyOf(values.map(value => equals(path, value))), about: fullTitle(path), fields: [path] }];
}

export function differs(path: FieldPath, value: string): Condition {
  const { test, ...rest } = equals(path, value);
  return { ...rest, test: program => not(test(program)) };
}

export const atLeast = (path: FieldPath, limit: number): Condition => numeric(path, limit, isAtLeast);
export const atMost = (path: FieldPath, limit: number): Condition => numeric(path, limit, isAtMost);

const numeric = (path: FieldPath, limit: number, compare: typeof isAtLeast): Condition => ({
  about: fullTitle(path),
  fields: [path],
  test: program => {
    const number = readField(program, path);
    if (typeof number !== 'number') return whenBlank(program, path);
    return compare({ number, qualifier: qualifierOf(program, path) }, limit);
  },
});

function holdsValue(actual: FieldValue, folded: string): boolean {
  if (Array.isArray(actual)) return actual.some(entry => entry !== null && holdsValue(entry, folded));
  if (typeof actual === 'boolean') return (actual ? ['true', 'yes'] : ['false', 'no']).includes(folded);
  return String(actual).toLowerCase() === folded;
}
