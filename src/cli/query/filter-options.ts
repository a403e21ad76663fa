// The filter options that list, stats, contact and others share: declared once, understood once.
import type { Command as Declaration } from 'commander';
import {
  atLeast,
  atMost,
  type Condition,
  clinicalYear,
  differs,
  equals,
  equalsAny,
  isRecorded,
  minPositions,
  offers,
  type UnknownMode,
  unknownModes,
} from '../../domain/query/filter.ts';
import { clinicalYears, type StateCode, settings, type TrackKey, visaTypes } from '../../schema/choices.ts';
import { type FieldPath, labelOf } from '../../schema/labels.ts';
import { shownWord } from '../../view/shown-word.ts';
import type { Options } from '../command.ts';
import { UsageError } from '../errors.ts';
import {
  collect,
  collectWhole,
  holdsNumber,
  parseChoice,
  parseField,
  parseFields,
  parseNumber,
  parseNumericField,
  parseState,
  parseTrack,
  parseWhole,
  splitCondition,
  words,
} from '../parse.ts';

export interface Filters {
  readonly conditions: readonly Condition[];
  readonly unknown: UnknownMode;
  readonly tracks: readonly TrackKey[];
  readonly states: readonly StateCode[];
}

/** Adds the options for tracks, places and published fields. */
export function declareFilters(command: Declaration): void {
  command
    .option(
      '-t, --track <track>',
      'offers the track: dr, ir-integrated, ir-independent, esir; several: all of them',
      collect,
    )
    .option('--any-track', 'any of the tracks named is enough')
    .option('-s, --state <state>', 'in the state: MO or missouri; several: any of them', collect)
    .option('--setting <setting>', settings.join(', '), collect)
    .option('--clinical-year <kind>', 'separate (advanced), included (categorical) or both')
    .option('--visa <type>', 'accepts the visa: J-1, H-1B', collect)
    .option('--min-positions <n>', 'positions a year, in the tracks named or in any')
    .option('--has <field>', 'publishes the field', collect)
    .option(
      '--where <condition>',
      'FIELD=VALUE or FIELD!=VALUE; a list matches when it contains the value',
      collectWhole,
    )
    .option('--min <condition>', 'FIELD=N: at least N', collectWhole)
    .option('--max <condition>', 'FIELD=N: at most N', collectWhole)
    .option(
      '--unknown <mode>',
      'programs that publish nothing about it: exclude, include, only (default: exclude)',
    );
}

/** The filters that the options ask for; all must hold. */
export function parseFilters(options: Options): Filters {
  const tracks = words(options['track']).map(parseTrack);
  const states = words(options['state']).map(parseState);
  const unknown = parseChoice('value of --unknown', String(options['unknown'] ?? 'exclude'), unknownModes);
  const conditions = [
    ...trackConditions(tracks, options['anyTrack'] === true),
    ...equalsAny('state', states),
    ...equalsAny(
      'setting',
      words(options['setting']).map(word => parseChoice('setting', word, settings)),
    ),
    ...optional(options['clinicalYear'], word =>
      clinicalYear(parseChoice('clinical year', word, clinicalYears), tracks),
    ),
    ...words(options['visa']).map(word => equals('application.visas', parseChoice('visa', word, visaTypes))),
    ...optional(options['minPositions'], word =>
      minPositions(parseWhole('--min-positions', word, 1), tracks),
    ),
    ...words(options['has']).map(word => isRecorded(parseFields([word]))),
    ...words(options['where']).map(parseWhere),
    ...words(options['min']).map(word => limit('--min', word, atLeast)),
    ...words(options['max']).map(word => limit('--max', word, atMost)),
  ];
  return { conditions, unknown, tracks, states };
}

const optional = (value: unknown, make: (word: string) => Condition): readonly Condition[] =>
  typeof value === 'string' ? [make(value)] : [];

function trackConditions(tracks: readonly TrackKey[], any: boolean): readonly Condition[] {
  if (any && tracks.length === 0) throw new UsageError('--any-track needs --track.');
  return tracks.length === 0 ? [] : offers(tracks, any ? 'any' : 'all');
}

function parseWhere(word: string): Condition {
  const { field: name, negated, value } = splitCondition('--where', word);
  const field = parseField(name);
  const checked = checkValue(field, value);
  return negated ? differs(field, checked) : equals(field, checked);
}

/** A value that the field can hold; a misspelt choice would silently match nothing. */
function checkValue(field: FieldPath, value: string): string {
  const { kind, choices } = labelOf(field);
  if (kind === 'map')
    throw new UsageError(`${field} is no single value; --has ${field} asks whether there are any.`);
  if (field === 'contacts.tracks') return parseTrack(value);
  if (choices !== undefined) return parseChoice(`value of ${field}`, value, choices);
  if (kind === 'flag') return parseChoice(`value of ${field}`, value, ['true', 'false', 'yes', 'no']);
  if (holdsNumber(field)) {
    return String(parseNumber(`${field}=`, value));
  }
  return value;
}

function limit(option: string, word: string, make: (path: FieldPath, limit: number) => Condition): Condition {
  const { field, negated, value } = splitCondition(option, word, 'FIELD=N');
  if (negated) throw new UsageError(`${option} takes FIELD=N, not "${shownWord(word)}".`);
  return make(parseNumericField(field), parseNumber(option, value));
}
