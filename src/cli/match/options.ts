// The answers of match as options: how each flag becomes a part of the answers, and how the answers are written as flags.
import { isDecided, wished } from '../../domain/match/answers.ts';
import { mustIds } from '../../domain/match/criteria.ts';
import { trackOf } from '../../domain/record/tracks.ts';
import type { Answers } from '../../schema/answers.ts';
import { keysOf } from '../../schema/keys-of.ts';
import { valuesOf } from '../../schema/question-entry.ts';
import { questions } from '../../schema/questions.ts';
import { UsageError } from '../errors.ts';
import { asTyped, flag, list, type Option, type Values, value } from '../options.ts';
import { oneOf, parseNumber, parseState, parseTracks } from '../parse.ts';
import { parseRegion } from '../query/place-options.ts';
import { changedWeights, closedQuestions, parsePreference, parseWeight, preferencesFor } from './pairs.ts';

const goals = valuesOf(questions.goal.rows);
const visaNeeds = valuesOf(questions.visa.rows);
const clinicalYearWishes = valuesOf(questions.clinicalYear.rows);

/** What a flag is given to say the same again: `true` where it takes no value, nothing where it is not needed. */
type Write = (answers: Answers) => true | string | readonly string[] | undefined;

interface AnswerOption extends Option<Answers> {
  readonly write: Write;
}

/** An option whose value is a part of the answers: empty unless the option is given. */
const answer = <V>(
  option: Option<V>,
  give: (given: NonNullable<V>) => Answers,
  write: Write,
): AnswerOption => ({
  ...option,
  read: (raw, name) => {
    const given = raw === undefined ? undefined : option.read(raw, name);
    return given === undefined || given === null ? {} : give(given);
  },
  write,
});

/** By the keys of an answers file. Where two disagree, such as on the kind of place, the first one counts. */
export const answerOptions = {
  goal: answer(
    value('--goal <goal>', goals.join(', '), oneOf('goal', goals)),
    goal => ({ goal }),
    ({ goal }) => goal,
  ),
  tracks: answer(
    list('-t, --track <track>', 'tracks you would apply to; any of them fits', parseTracks),
    tracks => ({ tracks: [...new Set(tracks.flat())] }),
    ({ tracks }) => wished(tracks).map(key => trackOf(key).flag),
  ),
  states: answer(
    list('-s, --state <state>', 'states where you would train: MO or missouri', parseState),
    states => ({ where: 'states', states: [...new Set(states)] }),
    ({ states }) => states,
  ),
  regions: answer(
    list('--region <region>', 'regions: northeast, midwest, south, west, puerto-rico', parseRegion),
    named => ({ where: 'regions', regions: [...new Set(named)] }),
    answers => answers.regions,
  ),
  near: answer(
    value('--near <place>', 'a US city ("Boise, ID"), a program id, or LAT,LON', asTyped),
    near => ({ where: 'near', near }),
    ({ near }) => near,
  ),
  within: answer(
    value('--within <miles>', 'miles from --near that are still near (300)', parseMiles),
    within => ({ within }),
    ({ near, within }) => (near === undefined ? undefined : within?.toString()),
  ),
  visa: answer(
    value('--visa <type>', 'the visa you need: J-1, H-1B, none', oneOf('visa', visaNeeds)),
    visa => ({ visa }),
    ({ visa }) => (visa === 'none' || visa === 'unsure' ? undefined : visa),
  ),
  img: answer(
    flag('--img', 'you graduate from a school outside the United States'),
    img => ({ img }),
    ({ img }) => (img === true ? true : undefined),
  ),
  clinicalYear: answer(
    value(
      '--clinical-year <wish>',
      'included in the program: must, prefer, any',
      oneOf('value of --clinical-year', clinicalYearWishes),
    ),
    clinicalYear => ({ clinicalYear }),
    ({ clinicalYear }) => (isDecided(clinicalYear) ? clinicalYear : undefined),
  ),
  importance: answer(
    list('--importance <weight>', 'THING=0 to 5, several by comma: classSize=4,salary=0', parseWeight),
    weights => ({ importance: Object.fromEntries(weights) }),
    changedWeights,
  ),
  must: answer(
    list(
      '--must <thing>',
      'things without which you would not go: location,level1Trauma',
      oneOf('thing for --must', mustIds),
    ),
    must => ({ must: [...new Set(must)] }),
    ({ must }) => must,
  ),
  preferences: answer(
    list('--prefer <wish>', 'QUESTION=ANSWER, several answers by +: classSize=small', parsePreference),
    parts => Object.assign({}, ...parts),
    answers => [...preferencesFor(preferable, answers), ...openTracks(answers)],
  ),
};

/** Said where silence would mean DR. */
const openTracks = ({ goal, tracks }: Answers): readonly string[] =>
  goal === 'diagnostic' && tracks !== undefined && wished(tracks).length === 0 ? ['tracks=any'] : [];

/** The closed questions without a flag of their own: what --prefer is for. The kind of place follows from the places. */
export const preferable: readonly string[] = closedQuestions
  .map(({ id }) => id)
  .filter(id => !(id in answerOptions) && id !== 'where');

/** The answers that the flags give; only keys that were given. A flag of its own goes before --prefer. */
export function answersOf(values: Values<typeof answerOptions>): Answers {
  let flagged: Answers = {};
  for (const key of keysOf(answerOptions)) {
    if (key !== 'preferences') flagged = { ...flagged, ...values[key], ...flagged };
  }
  return { ...values.preferences, ...flagged };
}

function parseMiles(word: string, name: string): number {
  const miles = parseNumber(name, word, 0);
  const { min, max } = questions.within.range;
  if (miles < min || miles > max) throw new UsageError(`${name} takes ${min} to ${max} miles.`);
  return miles;
}
