// The words that mean something else than a name: states, cities with programs, regions, areas, tracks, settings, visas, graduates abroad.
import {
  type StateCode,
  settings,
  stateCodes,
  stateNames,
  type TrackKey,
  trackKeys,
  visaTypes,
} from '../../schema/choices.ts';
import type { Program } from '../../schema/program.ts';
import { fold } from '../record/text.ts';
import { interventionalTracks, trackOf } from '../record/tracks.ts';
import { type Area, areas } from './areas.ts';
import { foldPlace } from './places.ts';
import { type Region, regions } from './regions.ts';

/** One thing that a word can mean. */
export type Meaning =
  | { readonly kind: 'state'; readonly state: StateCode }
  /** The states are those in which a city of the name has a program. */
  | { readonly kind: 'city'; readonly city: string; readonly states: readonly StateCode[] }
  | { readonly kind: 'region'; readonly region: Region }
  | { readonly kind: 'area'; readonly area: Area }
  /** Any of the tracks. */
  | { readonly kind: 'tracks'; readonly tracks: readonly TrackKey[] }
  | { readonly kind: 'setting'; readonly setting: (typeof settings)[number] }
  | { readonly kind: 'visa'; readonly visa: (typeof visaTypes)[number] }
  /** Considers graduates of schools abroad. */
  | { readonly kind: 'img' };

/** Meanings by what is typed, folded as places are. */
export type Vocabulary = ReadonlyMap<string, readonly Meaning[]>;

/** What people write for tracks beside the names on the command line. */
const trackWords: Readonly<Record<string, readonly TrackKey[]>> = {
  ir: interventionalTracks,
  interventional: interventionalTracks,
  'interventional radiology': interventionalTracks,
  integrated: ['irIntegrated'],
  'integrated ir': ['irIntegrated'],
  independent: ['irIndependent'],
  'independent ir': ['irIndependent'],
  diagnostic: ['dr'],
  'diagnostic radiology': ['dr'],
};

const imgWords = ['img', 'imgs', 'international medical graduates'];

/** What people write for cities beside their names; two letters that are a state stand there with theirs only. */
const cityWords: Readonly<Record<string, string>> = {
  nyc: 'New York',
  'la ca': 'Los Angeles',
  'la california': 'Los Angeles',
};

/** The words that the programs of a catalog make possible; a word may mean several things. */
export function vocabularyOf(programs: readonly Program[]): Vocabulary {
  const known = new Map<string, readonly Meaning[]>();
  const add = (words: string, meaning: Meaning): void => {
    const folded = foldPlace(words);
    known.set(folded, [...(known.get(folded) ?? []), meaning]);
  };
  for (const state of stateCodes) {
    add(state, { kind: 'state', state });
    add(stateNames[state], { kind: 'state', state });
  }
  // Puerto Rico is a state and a region of its own.
  for (const region of regions) if (!known.has(fold(region))) add(region, { kind: 'region', region });
  for (const [words, area] of areas) add(words, { kind: 'area', area });
  for (const key of trackKeys) add(trackOf(key).flag, { kind: 'tracks', tracks: [key] });
  for (const [words, keys] of Object.entries(trackWords)) add(words, { kind: 'tracks', tracks: keys });
  for (const setting of settings) add(setting, { kind: 'setting', setting });
  for (const words of imgWords) add(words, { kind: 'img' });
  for (const visa of visaTypes) {
    const spellings = [visa, visa.replaceAll('-', '')];
    const phrases = spellings.flatMap(word => [word, `${word} visa`, `visa ${word}`]);
    for (const words of phrases) add(words, { kind: 'visa', visa });
  }
  const cities = citiesOf(programs);
  for (const [words, name] of Object.entries(cityWords)) {
    const city = cities.get(foldPlace(name));
    if (city !== undefined) add(words, city);
  }
  for (const city of cities.values()) {
    const folded = foldPlace(city.city);
    const state = known.get(folded)?.find(({ kind }) => kind === 'state');
    add(city.city, city);
    if (state !== undefined) add(`${folded} state`, state);
    if (!folded.endsWith(' city')) add(`${folded} city`, city);
  }
  return known;
}

type CityMeaning = Extract<Meaning, { kind: 'city' }>;

/** Each name of a city once, by the folded name, spelled as the first program does. */
function citiesOf(programs: readonly Program[]): ReadonlyMap<string, CityMeaning> {
  const cities = new Map<string, CityMeaning>();
  for (const { city, state } of programs) {
    const { states, ...known } = cities.get(foldPlace(city)) ?? { kind: 'city', city, states: [] };
    cities.set(foldPlace(city), { ...known, states: [...new Set([...states, state])] });
  }
  return cities;
}
