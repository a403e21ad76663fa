// How the programs of the catalog fit the answers that a list names.
import { matchPrograms } from '../../domain/match/ranking.ts';
import type { MyList } from '../../domain/mine/list.ts';
import { fitsOf, type MyFit } from '../../domain/mine/mine.ts';
import type { Context } from '../context.ts';
import { findWishes } from '../match/wishes.ts';

/** Empty where the list names no answers; throws where they cannot be read. */
export async function fitsFor({ answers }: MyList, context: Context): Promise<ReadonlyMap<string, MyFit>> {
  if (answers === undefined) return new Map();
  const file = await context.listFile();
  const wishes = await findWishes(await context.readAnswers(file.beside(answers)), context);
  const { ranked, tooLittle } = matchPrograms((await context.catalog()).programs, wishes);
  return fitsOf([...ranked, ...tooLittle]);
}
