// The applicant's list where a command cannot go on without it, and its season.
import type { MyList } from '../../domain/mine/list.ts';
import { seasonOf } from '../../domain/season/look-up.ts';
import type { Context } from '../context.ts';
import { FileError } from '../errors.ts';

/** The season of a list, the year of the Match; the one in progress where the list names none. */
export const seasonFor = ({ season }: MyList, { today }: Pick<Context, 'today'>): number =>
  season ?? seasonOf(today);

/** The list; throws FileError where there is none yet. */
export async function requireList(context: Context): Promise<MyList> {
  const file = await context.listFile();
  const list = await file.read();
  if (list === undefined)
    throw new FileError(`You have no list yet (${file.path}); "resprog star ID" begins one.`);
  return list;
}
