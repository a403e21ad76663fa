// The options for places: --region, --near and --within, shared by the commands that narrow the country down.
import type { Command as Declaration } from 'commander';
import { milesTo } from '../../domain/query/distance.ts';
import type { Condition } from '../../domain/query/filter.ts';
import type { Place } from '../../domain/query/places.ts';
import { type Region, regionOf, regions } from '../../domain/query/regions.ts';
import { type Answer, answer } from '../../domain/record/answer.ts';
import type { Program } from '../../schema/program.ts';
import type { Options } from '../command.ts';
import type { Context } from '../context.ts';
import { UsageError } from '../errors.ts';
import { collect, parseChoice, parseNumber, words } from '../parse.ts';

export interface PlaceWords {
  readonly regions: readonly Region[];
  /** The place as it was typed. */
  readonly near: string | undefined;
  readonly withinMiles: number | undefined;
}

export function declarePlaces(command: Declaration): void {
  command
    .option(
      '--region <region>',
      'northeast, midwest, south, west (Census), puerto-rico; several: any of them',
      collect,
    )
    .option('--near <place>', 'distances from a US city ("Boise, ID"), a program id, or LAT,LON')
    .option('--within <miles>', 'at most this many miles from --near, as the crow flies');
}

export function parsePlaces(options: Options): PlaceWords {
  const places = parsePlaceWords(options);
  if (places.withinMiles !== undefined && places.near === undefined) {
    throw new UsageError('--within needs --near PLACE.');
  }
  return places;
}

/** The same where the place may come from somewhere else, such as a file of answers. */
export function parsePlaceWords(options: Options): PlaceWords {
  const near = typeof options['near'] === 'string' ? options['near'] : undefined;
  const within = options['within'];
  return {
    regions: words(options['region']).map(word => parseChoice('region', word, regions)),
    near,
    withinMiles: typeof within === 'string' ? parseNumber('--within', within, 0) : undefined,
  };
}

/** The place that --near names; undefined when it was not given. Throws UsageError with candidates. */
export const findOrigin = async ({ near }: PlaceWords, context: Context): Promise<Place | undefined> =>
  near === undefined ? undefined : context.findPlace(near);

/** The conditions that the place options make, once the origin is known. */
export function placeConditions(
  { regions: wanted, withinMiles }: PlaceWords,
  origin: Place | undefined,
): readonly Condition[] {
  const conditions: Condition[] = [];
  if (wanted.length > 0) {
    conditions.push({ about: 'region', test: ({ state }) => answer(wanted.includes(regionOf(state))) });
  }
  if (origin !== undefined && withinMiles !== undefined) {
    conditions.push({ about: 'coordinates', test: program => isWithin(program, origin, withinMiles) });
  }
  return conditions;
}

function isWithin(program: Program, origin: Place, miles: number): Answer {
  const distance = milesTo(program, origin);
  return distance === undefined ? 'unknown' : answer(distance <= miles);
}
