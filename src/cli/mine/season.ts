// The season of the applicant's list; on its own, because most commands that ask for the list need no season.
import type { MyList } from '../../domain/mine/list.ts';
import { seasonOf } from '../../domain/season/look-up.ts';
import type { Context } from '../context.ts';

/** The year of the Match of a list; that of the season in progress where the list names none. */
export const seasonFor = ({ season }: MyList, { today }: Pick<Context, 'today'>): number =>
  season ?? seasonOf(today);
