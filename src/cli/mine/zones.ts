// The time zone of a program's city, for times that name none.
import { type Point, pointOf } from '../../domain/query/distance.ts';
import type { Program } from '../../schema/program.ts';
import type { Context } from '../context.ts';
import { UsageError } from '../errors.ts';

/** The IANA zone of the program's city; undefined where neither the record nor the gazetteer says where that lies. */
export async function zoneOf(
  program: Program,
  context: Pick<Context, 'findPlace'>,
): Promise<string | undefined> {
  const point = pointOf(program) ?? (await findCity(program, context));
  if (point === undefined) return undefined;
  const { default: lookUp } = await import('@photostructure/tz-lookup');
  return lookUp(point.latitude, point.longitude);
}

/** A city that is unknown or ambiguous is none: nobody typed it, so nobody can be told to write it otherwise. */
async function findCity(
  { city, state }: Program,
  { findPlace }: Pick<Context, 'findPlace'>,
): Promise<Point | undefined> {
  try {
    return await findPlace(`${city}, ${state}`);
  } catch (error) {
    if (error instanceof UsageError) return undefined;
    throw error;
  }
}
