// The command line that gives the same result again without questions.
import { withoutPlaces } from '../../domain/match/answers.ts';
import type { Answers } from '../../schema/answers.ts';
import { longFlag } from '../options.ts';
import { type AgeLimits, ageOptions } from '../query/age-options.ts';
import { answerOptions } from './options.ts';

/** The words after `resprog match`, and more of them; answers without a preference are left out. */
export function repeatWords(
  given: Answers,
  { maxAge, onlyDated = false }: Partial<AgeLimits> = {},
  more: readonly string[] = [],
): readonly string[] {
  const anywhere = given.where === 'any' || given.where === 'unsure';
  const answers = anywhere ? withoutPlaces(given) : given;
  const words = Object.values(answerOptions).flatMap(option => {
    const written = option.write(answers);
    if (written === true) return [longFlag(option)];
    const word = typeof written === 'string' ? written : written?.join(',');
    return word === undefined || word === '' ? [] : [longFlag(option), word];
  });
  const limits = [
    ...(maxAge === undefined ? [] : [longFlag(ageOptions.maxAge), String(maxAge)]),
    ...(onlyDated ? [longFlag(ageOptions.onlyDated)] : []),
  ];
  return [...words, ...limits, ...more, '--no-input'];
}
