// The four Census regions; Puerto Rico lies outside them and stands apart.
import type { StateCode } from '../../schema/choices.ts';
import { valuesOf } from '../../schema/question-entry.ts';
import { questions } from '../../schema/questions.ts';
import { answer } from '../record/answer.ts';
import type { Condition } from './filter.ts';

export const regions = valuesOf(questions.regions.rows);
export type Region = (typeof regions)[number];

/** U.S. Census Bureau, "Census Regions and Divisions of the United States". */
const statesOf: Readonly<Record<Exclude<Region, 'south'>, readonly StateCode[]>> = {
  northeast: ['CT', 'ME', 'MA', 'NH', 'RI', 'VT', 'NJ', 'NY', 'PA'],
  midwest: ['IL', 'IN', 'MI', 'OH', 'WI', 'IA', 'KS', 'MN', 'MO', 'NE', 'ND', 'SD'],
  west: ['AZ', 'CO', 'ID', 'MT', 'NV', 'NM', 'UT', 'WY', 'AK', 'CA', 'HI', 'OR', 'WA'],
  'puerto-rico': ['PR'],
};

/** The region of a state; the South holds every state that no other region names. */
export function regionOf(state: StateCode): Region {
  for (const region of ['northeast', 'midwest', 'west', 'puerto-rico'] as const) {
    if (statesOf[region].includes(state)) return region;
  }
  return 'south';
}

/** The program lies in any of the regions. */
export const inRegions = (wanted: readonly Region[]): Condition => ({
  about: 'region',
  ofIdentity: true,
  test: ({ state }) => answer(wanted.includes(regionOf(state))),
});
