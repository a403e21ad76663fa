// The applicant's list where a command cannot go on without it.
import type { MyList } from '../../domain/mine/list.ts';
import type { Context } from '../context.ts';
import { FileError } from '../errors.ts';

/** The list; throws FileError where there is none yet. */
export async function requireList(context: Context): Promise<MyList> {
  const file = await context.listFile();
  const list = await file.read();
  if (list === undefined)
    throw new FileError(`You have no list yet (${file.path}); "resprog star ID" begins one.`);
  return list;
}
