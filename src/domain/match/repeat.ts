// The command line that gives the same result again without questions.
import type { Answers } from '../../schema/answers.ts';
import { trackOf } from '../record/tracks.ts';
import { wished } from './answers.ts';
import { criteria } from './criteria.ts';
import { questionnaire } from './questionnaire.ts';

/** Answers that have a flag of their own. */
export const flagged: ReadonlySet<string> = new Set([
  ...['goal', 'tracks', 'where', 'states', 'regions', 'near', 'within'],
  ...['img', 'visa', 'clinicalYear', 'importance', 'must'],
]);

/** The words after `resprog match`, quoted for a shell; answers without a preference are left out. */
export function repeatWords(answers: Answers): readonly string[] {
  const { goal, tracks, visa, img, clinicalYear, must = [] } = answers;
  const flags = wished(tracks).map(key => trackOf(key).flag);
  return [
    ...option('--goal', goal),
    ...option('--track', flags.join(',')),
    ...placeWords(answers),
    ...option('--visa', visa === 'none' || visa === 'unsure' ? undefined : visa),
    ...(img === true ? ['--img'] : []),
    ...option(
      '--clinical-year',
      clinicalYear === 'must' || clinicalYear === 'prefer' ? clinicalYear : undefined,
    ),
    ...option('--importance', changedWeights(answers).join(',')),
    ...option('--must', must.join(',')),
    ...option('--prefer', preferences(answers).join(',')),
    '--no-input',
  ];
}

function placeWords({ where, states = [], regions = [], near, within }: Answers): readonly string[] {
  if (where === 'any' || where === 'unsure') return [];
  return [
    ...option('--state', states.join(',')),
    ...option('--region', regions.join(',')),
    ...option('--near', near),
    ...(near === undefined ? [] : option('--within', within === undefined ? undefined : String(within))),
  ];
}

/** Weights that differ from the start values. */
const changedWeights = (answers: Answers): readonly string[] =>
  criteria.flatMap(({ id, start }) => {
    const weight = answers.importance?.[id];
    return weight === undefined || weight === start.weight(answers) ? [] : [`${id}=${weight}`];
  });

const preferences = (answers: Answers): readonly string[] =>
  questionnaire.flatMap(({ id, kind }) => {
    const given = answers[id];
    if (flagged.has(id) || (kind !== 'one' && kind !== 'many')) return [];
    const values = Array.isArray(given) ? given : [given];
    const decided = values.filter(value => value !== undefined && value !== 'any' && value !== 'unsure');
    return decided.length === 0 ? [] : [`${id}=${decided.join('+')}`];
  });

const option = (name: string, value: string | undefined): readonly string[] =>
  value === undefined || value === '' ? [] : [name, quoteWord(value)];

/** Single quotes, which every shell leaves alone, unless the word needs none. */
const quoteWord = (word: string): string =>
  /^[\w.,=:/@+-]+$/u.test(word) ? word : `'${word.replace(/'/gu, "'\\''")}'`;
