// Answers from a file and from flags, the place that they name, and what they leave open.
import { mergeAnswers, namesPlace, type Wishes, wished, withOwnTracks } from '../../domain/match/answers.ts';
import { isAnswered, type Question } from '../../domain/match/question.ts';
import { indexRoutes } from '../../domain/routes/route-index.ts';
import type { Answers } from '../../schema/answers.ts';
import type { Context } from '../context.ts';
import { type AgeLimits, answeringLens } from '../query/age-options.ts';

/** The answers of the file with those of the flags over them. */
export async function givenAnswers(
  file: string | undefined,
  flags: Answers,
  context: Context,
): Promise<Answers> {
  return mergeAnswers(file === undefined ? {} : await context.readAnswers(file), flags);
}

/**
 * The answers with the tracks that follow from the goal and the place of `near`; throws UsageError when no such place is
 * known.
 */
export async function findWishes(
  given: Answers,
  context: Context,
  limits: Partial<AgeLimits> = {},
): Promise<Wishes> {
  const answers = withOwnTracks(given);
  const { near } = answers;
  const { programs } = await context.catalog();
  const lens = answeringLens(wished(answers.tracks), context, limits);
  const wishes = { ...answers, lens, routes: indexRoutes(programs, lens) };
  if (near === undefined || !namesPlace(answers)) return wishes;
  return { ...wishes, origin: await context.findPlace(near) };
}

/** The questions that the answers leave open, by name; weights and miles have start values, and musts may be none. */
export const unanswered = (questions: readonly Question[], answers: Answers): readonly string[] =>
  questions
    .filter(question => question.kind !== 'weights' && question.kind !== 'musts' && question.id !== 'within')
    .filter(question => !isAnswered(question, answers))
    .map(({ name }) => name.toLowerCase());
