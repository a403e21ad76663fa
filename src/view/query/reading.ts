// Says how the words of a query were understood, with the flags that say the same.
import type { Area } from '../../domain/query/areas.ts';
import type { Named, Reading, Term } from '../../domain/query/reading.ts';
import type { Meaning } from '../../domain/query/vocabulary.ts';
import { clip } from '../../domain/record/text.ts';
import { interventionalFlag, trackOf } from '../../domain/record/tracks.ts';
import { stateNames } from '../../schema/choices.ts';
import { quoteWord } from '../command-line.ts';
import { orList } from '../words.ts';

/** One note; none where the query was taken for a name. */
export function readingNotes(reading: Reading | undefined): readonly string[] {
  if (reading === undefined) return [];
  const { terms, rest } = reading;
  const parts = [
    ...terms.map(term => `"${term.typed ?? term.words}" as ${readAs(term)}`),
    ...(rest === '' ? [] : [`"${rest}" as part of a name`]),
  ];
  const hasSeveral = terms.some(term => readingsOf(term).length > 1 || term.meanings.some(isInSeveralStates));
  return [`Taking ${parts.join(', and ')}.${hasSeveral ? ' What has several meanings keeps them all.' : ''}`];
}

/** Says where the words stand, unless it is in the names of programs. */
export function namedNotes(named: Named | undefined): readonly string[] {
  if (named?.words === undefined || named.by === 'name') return [];
  const words = `"${clip(named.words)}"`;
  const nearly = named.nearly.length === 0 ? '' : ` Did you mean ${orList(named.nearly.slice(0, 3))}?`;
  if (named.by === 'elsewhere')
    return [`${words} is in no name; these have it in their institution, hospitals or city.${nearly}`];
  if (named.by === 'nearly') return [`${words} is in no name; these have something like it.${nearly}`];
  const more = nearly === '' ? ' list --text looks in highlights, procedures and fellowships, too.' : nearly;
  return [`${words} is part of no name, and no state, region, track or city with a program.${more}`];
}

const isInSeveralStates = (meaning: Meaning): boolean => meaning.kind === 'city' && meaning.states.length > 1;

const readAs = (term: Term): string => orList(readingsOf(term));

const readingsOf = ({ meanings, isName }: Term): readonly string[] => [
  ...meanings.map(meaning => `${whatIs(meaning)} (${flagOf(meaning)})`),
  ...(isName ? ['part of a name'] : []),
];

/** In a sentence, after "the words stand for". */
export function whatIs(meaning: Meaning): string {
  switch (meaning.kind) {
    case 'state':
      return `the state ${stateNames[meaning.state]}`;
    case 'city':
      return `the city in ${meaning.states.join(' and ')}`;
    case 'region':
      return 'the region';
    case 'area':
      return areaWords(meaning.area);
    case 'setting':
      return 'the setting';
    case 'visa':
      return `the visa ${meaning.visa}`;
    case 'img':
      return 'considering graduates of schools abroad';
    case 'tracks':
      return orList(meaning.tracks.map(key => trackOf(key).name));
  }
}

/** Who calls it so; nobody drew a border around the Pacific Northwest. */
const areaWords = ({ name, isDivision }: Area): string =>
  isDivision ? `the Census division ${name}` : `the states that people call ${name}`;

/** As it is typed. */
export function flagOf(meaning: Meaning): string {
  switch (meaning.kind) {
    case 'state':
      return `--state ${meaning.state}`;
    case 'city':
      return `--where ${quoteWord(`city=${meaning.city}`)}`;
    case 'region':
      return `--region ${meaning.region}`;
    case 'area':
      return `--state ${meaning.area.states.join(',')}`;
    case 'setting':
      return `--setting ${meaning.setting}`;
    case 'visa':
      return `--visa ${meaning.visa}`;
    case 'img':
      return '--where application.acceptsImg=true';
    case 'tracks': {
      const [only, other] = meaning.tracks;
      return `--track ${only === undefined || other !== undefined ? interventionalFlag : trackOf(only).flag}`;
    }
  }
}
