// Flags for the answers of match, each of which says the same as a key of an answers file.
import type { Command as Declaration } from 'commander';
import { isAnswered, type Question } from '../../domain/match/question.ts';
import { questionnaire } from '../../domain/match/questionnaire.ts';
import { flagged } from '../../domain/match/repeat.ts';
import type { Answers } from '../../schema/answers.ts';
import { type CriterionId, criterionIds, maxImportance } from '../../schema/criterion-ids.ts';
import { valuesOf } from '../../schema/question-entry.ts';
import { questions } from '../../schema/questions.ts';
import type { Options } from '../command.ts';
import { UsageError } from '../errors.ts';
import {
  collect,
  parseChoice,
  parseNumber,
  parseState,
  parseTrack,
  splitCondition,
  words,
} from '../parse.ts';
import { parsePlaceWords } from '../query/place-options.ts';

const goals = valuesOf(questions.goal.rows);
const visaNeeds = valuesOf(questions.visa.rows);
const clinicalYearWishes = valuesOf(questions.clinicalYear.rows);

export function declareAnswers(command: Declaration): void {
  command
    .option('--goal <goal>', goals.join(', '))
    .option('-t, --track <track>', 'tracks you would apply to; any of them fits', collect)
    .option('-s, --state <state>', 'states where you would train: MO or missouri', collect)
    .option('--region <region>', 'regions: northeast, midwest, south, west, puerto-rico', collect)
    .option('--near <place>', 'a US city ("Boise, ID"), a program id, or LAT,LON')
    .option('--within <miles>', 'miles from --near that are still near (300)')
    .option('--visa <type>', 'the visa you need: J-1, H-1B, none')
    .option('--img', 'you graduate from a school outside the United States')
    .option('--clinical-year <wish>', 'included in the program: must, prefer, any')
    .option('--importance <weight>', 'THING=0 to 5, several by comma: classSize=4,salary=0', collect)
    .option('--must <thing>', 'things without which you would not go: location,level1Trauma', collect)
    .option('--prefer <wish>', 'QUESTION=ANSWER, several answers by +: classSize=small', collect);
}

/** Half way round the earth. */
const mostMiles = 12_500;

/** The answers that the flags give; only keys that were given. */
export function parseAnswers(options: Options): Answers {
  const { regions, near, withinMiles } = parsePlaceWords(options);
  if (withinMiles !== undefined && (withinMiles < 1 || withinMiles > mostMiles)) {
    throw new UsageError(`--within takes 1 to ${mostMiles} miles.`);
  }
  const states = words(options['state']).map(parseState);
  const tracks = words(options['track']).map(parseTrack);
  const must = words(options['must']).map(word => parseChoice('thing for --must', word, criterionIds));
  const preferred = words(options['prefer']).reduce(prefer, {});
  return {
    ...preferred,
    ...given('goal', options['goal'], word => parseChoice('goal', word, goals)),
    ...(tracks.length === 0 ? {} : { tracks: [...new Set(tracks)] }),
    ...(near === undefined ? {} : { where: 'near', near }),
    ...(withinMiles === undefined ? {} : { within: withinMiles }),
    ...(regions.length === 0 ? {} : { where: 'regions', regions: [...new Set(regions)] }),
    ...(states.length === 0 ? {} : { where: 'states', states: [...new Set(states)] }),
    ...given('visa', options['visa'], word => parseChoice('visa', word, visaNeeds)),
    ...(options['img'] === true ? { img: true } : {}),
    ...given('clinicalYear', options['clinicalYear'], word =>
      parseChoice('value of --clinical-year', word, clinicalYearWishes),
    ),
    ...importance(words(options['importance'])),
    ...(must.length === 0 ? {} : { must: [...new Set(must)] }),
  };
}

function given<K extends keyof Answers, V>(key: K, word: unknown, parse: (word: string) => V) {
  return typeof word === 'string' ? { [key]: parse(word) } : {};
}

function importance(list: readonly string[]): Pick<Answers, 'importance'> {
  if (list.length === 0) return {};
  const pairs = list.map((word): [CriterionId, number] => {
    const { field, value } = splitCondition('--importance', word, 'THING=WEIGHT');
    const weight = parseNumber(`--importance ${field}=`, value, 0);
    if (weight > maxImportance)
      throw new UsageError(`--importance takes 0 to ${maxImportance}, not ${value}.`);
    return [parseChoice('thing for --importance', field, criterionIds), weight];
  });
  return { importance: Object.fromEntries(pairs) };
}

/** Questions with a closed list of answers. */
const closed = questionnaire.filter(({ kind }) => kind === 'one' || kind === 'many');

/** What --prefer is for: wishes that have no flag of their own. */
export const preferable = closed.map(({ id }) => id).filter(id => !flagged.has(id));

/** `classSize=small` or `callModel=night-float+mixed`, as the questionnaire offers them. */
function prefer(answers: Answers, word: string): Answers {
  const { field, value } = splitCondition('--prefer', word, 'QUESTION=ANSWER');
  const id = parseChoice(
    'question for --prefer',
    field,
    closed.map(question => question.id),
  );
  const question = closed.find(each => each.id === id);
  if (question === undefined || (question.kind !== 'one' && question.kind !== 'many')) return answers;
  const known = [...question.options.map(({ key }) => key), ...(question.kind === 'many' ? ['any'] : [])];
  const keys = value.split('+').map(part => parseChoice(`answer for ${id}`, part, known));
  if (question.kind === 'many') return question.give(answers, keys);
  const [only = ''] = keys;
  if (keys.length > 1) throw new UsageError(`--prefer ${id} takes one answer, not ${keys.length}.`);
  return question.give(answers, only);
}

/** The questions that the answers leave open, by name; weights and miles have start values, and musts may be none. */
export const unanswered = (questions: readonly Question[], answers: Answers): readonly string[] =>
  questions
    .filter(question => question.kind !== 'weights' && question.kind !== 'musts' && question.id !== 'within')
    .filter(question => !isAnswered(question, answers))
    .map(({ name }) => name.toLowerCase());
