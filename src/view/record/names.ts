// How a program is named in a line.
import type { Program } from '../../schema/program.ts';

/** "Saint Louis University (slu)". */
export const titleOf = ({ name, id }: Program): string => `${name} (${id})`;

/** "St. Louis, MO". */
export const placeOf = ({ city, state }: Program): string => `${city}, ${state}`;

/** "Saint Louis University (slu), St. Louis, MO". */
export const titleAndPlace = (program: Program): string => `${titleOf(program)}, ${placeOf(program)}`;
