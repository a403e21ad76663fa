// The words that may stand where one is being typed, by the name of the option's or argument's placeholder.
import type { City } from '../../domain/query/places.ts';
import type { NamedId } from '../../domain/record/catalog.ts';
import { tracks } from '../../domain/record/tracks.ts';
import { matchTracks, stateCodes, stateNames } from '../../schema/choices.ts';
import { type FieldPath, fieldPaths, fullTitle, labelOf } from '../../schema/labels.ts';
import { holdsNumber } from '../parse.ts';

export interface Candidate {
  readonly value: string;
  /** What it means, in a few words. */
  readonly says?: string;
  /** More belongs to the word: `tracks.dr.offered=`. */
  readonly isOpen?: boolean;
}

/** What is read only where a word asks for it. */
export interface Sources {
  readonly ids: () => Promise<readonly NamedId[]>;
  readonly cities: () => Promise<readonly City[]>;
}

type Offer = (typed: string, sources: Sources) => readonly Candidate[] | Promise<readonly Candidate[]>;

const trackOffers: readonly Candidate[] = tracks.map(({ flag, label }) => ({ value: flag, says: label }));

const idOffers = async ({ ids }: Sources): Promise<readonly Candidate[]> =>
  (await ids()).map(([value, says]) => ({ value, says }));

/** Two letters; names of three letters and more where what was typed is none of the codes. */
const stateOffers = (typed: string): readonly Candidate[] =>
  typed.length < 3
    ? stateCodes.map(code => ({ value: code, says: stateNames[code] }))
    : stateCodes.map(code => ({ value: stateNames[code], says: code }));

const fieldOffers = (paths: readonly FieldPath[], isOpen = false): readonly Candidate[] =>
  paths.map(path => ({ value: isOpen ? `${path}=` : path, says: fullTitle(path), isOpen }));

/** Fields, and after `FIELD=` what the field can hold. */
function conditionOffers(typed: string): readonly Candidate[] {
  const [, start = '', name = ''] = /^((.*?)!?=)/u.exec(typed) ?? [];
  if (start === '')
    return fieldOffers(
      fieldPaths.filter(path => labelOf(path).kind !== 'map'),
      true,
    );
  const field = fieldPaths.find(path => path.toLowerCase() === name.toLowerCase());
  if (field === undefined) return [];
  const { kind, choices = kind === 'flag' ? ['true', 'false'] : [] } = labelOf(field);
  return choices.map(choice => ({ value: `${start}${choice}` }));
}

/** An id, and after a slash the tracks that have a place of their own in the Match. */
async function entryOffers(typed: string, sources: Sources): Promise<readonly Candidate[]> {
  const [, id] = /^([^/]*)\//u.exec(typed) ?? [];
  return id === undefined
    ? (await idOffers(sources)).map(({ value, ...more }) => ({ ...more, value: `${value}/`, isOpen: true }))
    : matchTracks.map(track => ({ value: `${id}/${track}` }));
}

/** Ids, and cities once their first letter is there: there are thousands. */
async function placeOffers(typed: string, sources: Sources): Promise<readonly Candidate[]> {
  if (typed === '') return idOffers(sources);
  const cities = await sources.cities();
  const named = cities.map(({ name, state }) => `${name.replace(', D.C.', '')}, ${state}`);
  return [...[...new Set(named)].map(value => ({ value })), ...(await idOffers(sources))];
}

/** A placeholder that is not here takes words that nobody can know before. */
const offers: Readonly<Record<string, Offer>> = {
  id: (_, sources) => idOffers(sources),
  entry: entryOffers,
  track: () => trackOffers,
  state: stateOffers,
  field: () => fieldOffers(fieldPaths),
  fields: () => fieldOffers(fieldPaths),
  condition: conditionOffers,
  'field=value': conditionOffers,
  bound: () => fieldOffers(fieldPaths.filter(holdsNumber), true),
  place: placeOffers,
};

/** Placeholders for which the shell itself knows the words. */
const filePlaceholders: ReadonlySet<string> = new Set(['file', 'dir', 'path']);

/** Where a word comes from: a closed list, or what its placeholder stands for. */
export interface Wanted {
  readonly placeholder: string;
  readonly choices?: readonly string[] | undefined;
}

export const wantsFile = ({ placeholder, choices }: Wanted): boolean =>
  choices === undefined && filePlaceholders.has(placeholder);

/** The words that begin as typed, in the letters that were typed, without those that are there already. */
export async function candidatesFor(
  wanted: Wanted,
  typed: string,
  sources: Sources,
  given: readonly string[] = [],
): Promise<readonly Candidate[]> {
  const { placeholder, choices = (await offers[placeholder]?.(typed, sources)) ?? [] } = wanted;
  const offered = choices.map(each => (typeof each === 'string' ? { value: each } : each));
  const found = startingWith(typed, offered, given);
  // A field after a hyphen sorts the other way.
  return found.length === 0 && placeholder !== 'state' && typed.startsWith('-')
    ? startingWith(typed.slice(1), offered, given).map(each => ({ ...each, value: `-${each.value}` }))
    : found;
}

function startingWith(
  typed: string,
  offered: readonly Candidate[],
  given: readonly string[],
): readonly Candidate[] {
  const [start, taken] = [typed.toLowerCase(), new Set(given.map(word => word.toLowerCase()))];
  return offered
    .filter(({ value }) => value.toLowerCase().startsWith(start) && !taken.has(value.toLowerCase()))
    .map(each => ({ ...each, value: typed + each.value.slice(typed.length) }));
}
