// Finds the place that a person means: a city, a program, or coordinates.
import { type StateCode, stateCodes, stateNames } from '../../schema/choices.ts';
import type { Catalog } from '../record/catalog.ts';
import { fold } from '../record/text.ts';
import { type Point, pointOf } from './distance.ts';
import { suggest } from './suggest.ts';

/** A city of the gazetteer. */
export interface City extends Point {
  readonly name: string;
  readonly state: StateCode;
}

export interface Place extends Point {
  /** How the place is called in messages: "Boise, ID". */
  readonly label: string;
}

export type PlaceSearch =
  | { readonly kind: 'found'; readonly place: Place }
  | { readonly kind: 'ambiguous' | 'unknown'; readonly candidates: readonly string[] };

const coordinates = /^\s*(-?\d{1,2}(?:\.\d+)?)\s*,\s*(-?\d{1,3}(?:\.\d+)?)\s*$/u;

/** `LAT,LON`, a program's id, or a city with or without its state; the first of these that fits. */
export function findPlace(text: string, catalog: Catalog, cities: readonly City[]): PlaceSearch {
  const numbers = coordinates.exec(text);
  if (numbers !== null) return atCoordinates(Number(numbers[1]), Number(numbers[2]));
  const program = catalog.byId.get(text.trim().toLowerCase());
  if (program !== undefined) {
    const point = pointOf(program);
    const label = `${program.name} in ${program.city}, ${program.state}`;
    if (point !== undefined) return { kind: 'found', place: { ...point, label } };
  }
  return findCity(text, cities);
}

function atCoordinates(latitude: number, longitude: number): PlaceSearch {
  if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180) return { kind: 'unknown', candidates: [] };
  return { kind: 'found', place: { latitude, longitude, label: `${latitude},${longitude}` } };
}

function findCity(text: string, cities: readonly City[]): PlaceSearch {
  // Nothing of this length is a place, and comparing it with every city would take minutes.
  if (text.length > longestName) return { kind: 'unknown', candidates: [] };
  const { name, state } = splitState(text);
  const inState = cities.filter(city => state === undefined || city.state === state);
  // First as a whole: "Fort Washington" ends in the name of a state.
  const whole = namedLike(text, cities);
  const found = distinct(whole.length > 0 ? whole : namedLike(name, inState));
  const [first, ...others] = found;
  if (others.length > 0) return { kind: 'ambiguous', candidates: found.map(labelOf) };
  if (first !== undefined) return { kind: 'found', place: { ...first, label: labelOf(first) } };
  const near = new Set(suggest(foldPlace(name), new Set(inState.map(keyOf)), 5));
  return {
    kind: 'unknown',
    candidates: inState
      .filter(city => near.has(keyOf(city)))
      .slice(0, 8)
      .map(labelOf),
  };
}

const longestName = 100;

/** Cities of a name; "New York" is New York City where no city is called just so. */
function namedLike(name: string, cities: readonly City[]): readonly City[] {
  const wanted = foldPlace(name);
  const named = cities.filter(city => keyOf(city) === wanted);
  return named.length > 0 ? named : cities.filter(city => keyOf(city) === `${wanted} city`);
}

/** Each of some cities of one name once: a program's city can be in the gazetteer, too, under another spelling. */
const distinct = (cities: readonly City[]): readonly City[] =>
  cities.filter((city, index) => cities.findIndex(each => isSame(each, city)) === index);

/** Some fifteen miles apart at most; a state can hold two cities of one name. */
const isSame = (a: City, b: City): boolean =>
  a.state === b.state &&
  Math.abs(a.latitude - b.latitude) < 0.25 &&
  Math.abs(a.longitude - b.longitude) < 0.25;

/** "Washington, D.C." carries its state. */
const bareName = ({ name }: City): string => name.replace(', D.C.', '');

const labelOf = (city: City): string => `${bareName(city)}, ${city.state}`;

const keyOf = (city: City): string => foldPlace(bareName(city));

/** "Saint" and "St." are the same word in a city's name. */
export const foldPlace = (name: string): string => fold(name).replace(/\bsaint\b/u, 'st');

/** The state at the end of "Boise, ID", "boise id" or "Charleston, West Virginia"; the longest ending that fits. */
function splitState(text: string): { name: string; state: StateCode | undefined } {
  const folded = fold(text);
  const endings = stateCodes
    .flatMap(code => [code.toLowerCase(), fold(stateNames[code])].map(ending => ({ code, ending })))
    .filter(({ ending }) => folded.endsWith(` ${ending}`))
    .sort((a, b) => b.ending.length - a.ending.length);
  const [longest] = endings;
  if (longest === undefined) return { name: text, state: undefined };
  return { name: folded.slice(0, -longest.ending.length - 1), state: longest.code };
}
