// The filter options that list, stats and others share: declared once, understood once.
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
  offersAny,
  type UnknownMode,
  unknownModes,
} from '../../domain/query/filter.ts';
import { clip } from '../../domain/record/text.ts';
import { clinicalYears, type StateCode, settings, type TrackKey, visaTypes } from '../../schema/choices.ts';
import { type FieldPath, labelOf } from '../../schema/labels.ts';
import { UsageError } from '../errors.ts';
import { flag, list, type Parse, type Values, value, whole } from '../options.ts';
import {
  holdsNumber,
  oneOf,
  parseChoice,
  parseField,
  parseFields,
  parseNumber,
  parseNumericField,
  parseState,
  parseTrack,
  parseTracks,
  splitCondition,
  wholeFrom,
} from '../parse.ts';

export interface Filters {
  readonly conditions: readonly Condition[];
  readonly unknown: UnknownMode;
  readonly tracks: readonly TrackKey[];
  readonly states: readonly StateCode[];
}

/** A condition with what it asks for, in words. */
export interface AskedCondition extends Condition {
  readonly words: string;
}

/** The options for tracks, states and recorded fields. */
export const filterOptions = {
  tracks: list(
    '-t, --track <track>',
    'offers the track: dr, ir-integrated, ir-independent, ir (any of these two), esir; several: all of them',
    parseTracks,
  ),
  anyTrack: flag('--any-track', 'any of the tracks named is enough'),
  states: list('-s, --state <state>', 'in the state: MO or missouri; several: any of them', parseState),
  settings: list('--setting <setting>', settings.join(', '), oneOf('setting', settings)),
  clinicalYear: value(
    '--clinical-year <kind>',
    'separate (advanced), included (categorical) or both',
    oneOf('clinical year', clinicalYears),
  ),
  visas: list('--visa <type>', 'accepts the visa: J-1, H-1B', oneOf('visa', visaTypes)),
  minPositions: value('--min-positions <n>', 'positions a year, in the tracks named or in any', wholeFrom(1)),
  has: list('--has <field>', 'the field is recorded', parseHas),
  where: whole(
    '--where <condition>',
    'FIELD=VALUE or FIELD!=VALUE; a list matches when it contains the value',
    parseWhere,
  ),
  min: whole('--min <bound>', 'FIELD=N: at least N', bound(atLeast, 'at least')),
  max: whole('--max <bound>', 'FIELD=N: at most N', bound(atMost, 'at most')),
  unknown: value(
    '--unknown <mode>',
    'programs of which it is not recorded, or past its time: exclude, include, only (default: exclude)',
    oneOf('value of --unknown', unknownModes),
  ),
};

/** The filters that the options ask for; all must hold. Throws UsageError. */
export function parseFilters(values: Values<typeof filterOptions>): Filters {
  const { states, unknown = 'exclude', minPositions: positions } = values;
  const tracks = values.tracks.flat();
  const conditions = [
    ...trackConditions(values.tracks, values.anyTrack),
    ...equalsAny('state', states),
    ...equalsAny('setting', values.settings),
    ...(values.clinicalYear === undefined ? [] : [clinicalYear(values.clinicalYear, tracks)]),
    ...values.visas.map(visa => equals('application.visas', visa)),
    ...(positions === undefined ? [] : [minPositions(positions, tracks)]),
    ...[...values.has, ...values.where, ...values.min, ...values.max],
  ];
  return { conditions, unknown, tracks, states };
}

/** Each entry is a word that was typed, and asks for any of its tracks. */
function trackConditions(typed: readonly (readonly TrackKey[])[], any: boolean): readonly Condition[] {
  if (any && typed.length === 0) throw new UsageError('--any-track needs --track.');
  const asked = any ? [typed.flat()] : typed;
  return asked.filter(keys => keys.length > 0).map(offersAny);
}

function parseHas(word: string): AskedCondition {
  const condition = isRecorded(parseFields([word]));
  return { ...condition, words: `${condition.about} recorded` };
}

function parseWhere(word: string, name: string): AskedCondition {
  const { field: path, negated, value: wanted } = splitCondition(name, word);
  const field = parseField(path);
  const checked = checkValue(field, wanted);
  const condition = negated ? differs(field, checked) : equals(field, checked);
  return { ...condition, words: `${condition.about} ${negated ? 'is not' : 'is'} ${checked}` };
}

/** A value that the field can hold; a misspelled choice would silently match nothing. */
function checkValue(field: FieldPath, word: string): string {
  const { kind, choices } = labelOf(field);
  if (kind === 'map')
    throw new UsageError(`${field} is not a single value; --has ${field} asks whether there are any.`);
  if (field === 'contacts.tracks') return parseTrack(word);
  if (choices !== undefined) return parseChoice(`value of ${field}`, word, choices);
  if (kind === 'flag') return parseChoice(`value of ${field}`, word, ['true', 'false', 'yes', 'no']);
  if (holdsNumber(field)) {
    return String(parseNumber(`${field}=`, word));
  }
  return word;
}

/** Reads `FIELD=N` as a bound on the field; `words` stand before the number. */
function bound(make: (path: FieldPath, limit: number) => Condition, words: string): Parse<AskedCondition> {
  return (word, name) => {
    const { field, negated, value: limit } = splitCondition(name, word, 'FIELD=N');
    if (negated) throw new UsageError(`${name} takes FIELD=N, not "${clip(word)}".`);
    const number = parseNumber(name, limit);
    const condition = make(parseNumericField(field), number);
    return { ...condition, words: `${condition.about} ${words} ${number}` };
  };
}
