// The options for places: --region, --near and --within, shared by the commands that narrow the country down.

import { areaOf } from '../../domain/query/areas.ts';
import { milesTo } from '../../domain/query/distance.ts';
import type { Condition } from '../../domain/query/filter.ts';
import type { Place } from '../../domain/query/places.ts';
import { inRegions, type Region, regions } from '../../domain/query/regions.ts';
import { type Answer, answer } from '../../domain/record/answer.ts';
import { clip } from '../../domain/record/text.ts';
import type { Program } from '../../schema/program.ts';
import type { Context } from '../context.ts';
import { UsageError } from '../errors.ts';
import { asTyped, list, type Values, value, withChoices } from '../options.ts';
import { numberFrom, parseChoice } from '../parse.ts';

/** A region of --region; of an area such as New England the message names the states. */
export const parseRegion = withChoices(regions, (word): Region => {
  const area = areaOf(word);
  if (area !== undefined)
    throw new UsageError(`"${clip(word)}" is no region but an area: --state ${area.states.join(',')}.`);
  return parseChoice('region', word, regions);
});

export const placeOptions = {
  regions: list(
    '--region <region>',
    'northeast, midwest, south, west (Census), puerto-rico; several: any of them',
    parseRegion,
  ),
  near: value('--near <place>', 'distances from a US city ("Boise, ID"), a program id, or LAT,LON', asTyped),
  within: value('--within <miles>', 'at most this many miles from --near, as the crow flies', numberFrom(0)),
};

/** What the place options say; the place is as it was typed. */
export type PlaceValues = Values<typeof placeOptions>;

/** The place options, checked against each other. Throws UsageError. */
export function parsePlaces({ regions: wanted, near, within }: PlaceValues): PlaceValues {
  if (within !== undefined && near === undefined) throw new UsageError('--within needs --near PLACE.');
  return { regions: wanted, near, within };
}

/** The place that --near names; undefined when it was not given. Throws UsageError with candidates. */
export const findOrigin = async ({ near }: PlaceValues, context: Context): Promise<Place | undefined> =>
  near === undefined ? undefined : context.findPlace(near);

/** The conditions that the place options make, once the origin is known. */
export function placeConditions(
  { regions: wanted, within }: PlaceValues,
  origin: Place | undefined,
): readonly Condition[] {
  const conditions: Condition[] = [];
  if (wanted.length > 0) conditions.push(inRegions(wanted));
  if (origin !== undefined && within !== undefined) {
    conditions.push({
      about: 'coordinates',
      ofIdentity: true,
      test: program => isWithin(program, origin, within),
    });
  }
  return conditions;
}

function isWithin(program: Program, origin: Place, miles: number): Answer {
  const distance = milesTo(program, origin);
  return distance === undefined ? 'unknown' : answer(distance <= miles);
}
