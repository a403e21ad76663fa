// What programs were chosen by, in words: for a document that is read by who did not type the command.
import { trackOf } from '../../domain/record/tracks.ts';
import { stateNames, type TrackKey } from '../../schema/choices.ts';
import { orList, plural } from '../../view/words.ts';
import type { Values } from '../options.ts';
import type { AgeLimits } from './age-options.ts';
import type { filterOptions } from './filter-options.ts';
import type { PlaceValues } from './place-options.ts';

/** One entry a filter, in the order of the help; empty where nothing is asked for. */
export function filterWords(
  values: Values<typeof filterOptions> & PlaceValues & AgeLimits,
): readonly string[] {
  const { tracks, anyTrack, states, clinicalYear, minPositions, regions, near, within, maxAge, onlyDated } =
    values;
  const asked = (word: string, list: readonly string[], joint = ' or '): readonly string[] =>
    list.length === 0 ? [] : [`${word} ${list.join(joint)}`];
  return [
    ...asked(
      'offering',
      tracks.map(keys => trackWords(keys, tracks.length > 1 && !anyTrack)),
      anyTrack ? ' or ' : ' and ',
    ),
    ...asked(
      'in',
      states.map(state => stateNames[state]),
    ),
    ...asked('setting', values.settings),
    ...(clinicalYear === undefined ? [] : [`clinical year ${clinicalYear}`]),
    ...asked('visa', values.visas, ' and '),
    ...(minPositions === undefined ? [] : [`at least ${plural(minPositions, 'position')} a year`]),
    ...[...values.has, ...values.where, ...values.min, ...values.max].map(({ words }) => words),
    ...(values.unknown === undefined ? [] : unknownWords[values.unknown]),
    ...asked('region', regions),
    ...(within === undefined ? [] : [`at most ${plural(within, 'mile')} from ${near}`]),
    ...(maxAge === undefined ? [] : [`facts at most ${plural(maxAge, 'year')} old by their page`]),
    ...(onlyDated ? ['facts from pages that show a year'] : []),
  ];
}

/** "IR integrated or IR independent", in brackets where more must hold beside it. */
function trackWords(keys: readonly TrackKey[], isOneOfAll: boolean): string {
  const words = orList(keys.map(key => trackOf(key).label));
  return isOneOfAll && keys.length > 1 ? `(${words})` : words;
}

const unknownWords = {
  exclude: [],
  include: ['also those of which it is not recorded'],
  only: ['only those of which it is not recorded'],
} as const;
