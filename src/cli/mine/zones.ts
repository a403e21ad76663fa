// The time zone of a program's city, for times that name none.
import { pointOf } from '../../domain/query/distance.ts';
import type { Program } from '../../schema/program.ts';
import type { Context } from '../context.ts';
import { placeOfCity } from '../query/gazetteer.ts';

/** The IANA zone of the program's city; undefined where neither the record nor the gazetteer says where that lies. */
export async function zoneOf(
  program: Program,
  context: Pick<Context, 'findPlace'>,
): Promise<string | undefined> {
  const point = pointOf(program) ?? (await placeOfCity(program, context));
  if (point === undefined) return undefined;
  const { default: lookUp } = await import('@photostructure/tz-lookup');
  return lookUp(point.latitude, point.longitude);
}
