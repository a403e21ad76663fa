// How the programs of the catalog fit the answers that a list names.
import { matchPrograms } from '../../domain/match/ranking.ts';
import type { MyList } from '../../domain/mine/list.ts';
import { fitsOf, type MyFit } from '../../domain/mine/mine.ts';
import type { Answers } from '../../schema/answers.ts';
import type { Context } from '../context.ts';
import { FileError } from '../errors.ts';
import { findWishes } from '../match/wishes.ts';

/** Empty where the list names no answers. Throws FileError where they cannot be read. */
export async function fitsFor(list: MyList, context: Context): Promise<ReadonlyMap<string, MyFit>> {
  const answers = await answersFor(list, context);
  if (answers === undefined) return new Map();
  const wishes = await findWishes(answers, context);
  const { ranked, tooLittle } = matchPrograms((await context.catalog()).programs, wishes);
  return fitsOf([...ranked, ...tooLittle]);
}

/** The answers that a list names; undefined where it names none. Throws FileError where they cannot be read. */
export async function answersFor({ answers: name }: MyList, context: Context): Promise<Answers | undefined> {
  if (name === undefined) return undefined;
  const { path, beside } = await context.listFile();
  try {
    return await context.readAnswers(beside(name));
  } catch (error) {
    if (!(error instanceof Error) || !['UsageError', 'CatalogError'].includes(error.name)) throw error;
    throw new FileError(
      `${error.message}\nYour list names this file: mend it, or take the line answers: out of ${path}.`,
    );
  }
}
