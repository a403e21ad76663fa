// How a program is named in a line, and in a table.
import type { Program } from '../../schema/program.ts';
import type { Cell } from '../blocks.ts';

/** "Saint Louis University (slu)". */
export const titleOf = ({ name, id }: Pick<Program, 'name' | 'id'>): string => `${name} (${id})`;

/** The names of up to three programs, which fit into a title; undefined for others. */
export const namesOf = (programs: readonly Program[]): string | undefined =>
  programs.length === 0 || programs.length > 3 ? undefined : programs.map(({ name }) => name).join(', ');

/** "St. Louis, MO". */
export const placeOf = ({ city, state }: Program): string => `${city}, ${state}`;

/** "Saint Louis University (slu), St. Louis, MO". */
export const titleAndPlace = (program: Program): string => `${titleOf(program)}, ${placeOf(program)}`;

/** What a person reads where a record has no address of a page. */
export const websiteOf = ({ website }: Program): string => website ?? 'no website on record';

/** The ids of the programs on the applicant's list. */
export type Starred = Pick<ReadonlySet<string>, 'has'>;

/** The id of a program in a table, marked where it is on the applicant's list. */
export const idCell = ({ id }: Program, starred: Starred | undefined): Cell =>
  starred?.has(id) === true ? { value: id, isStarred: true } : id;
