// The facts of a track must not contradict each other.

import { trackOf } from '../../domain/record/tracks.ts';
import { trackKeys } from '../../schema/choices.ts';
import type { Rule } from './rule.ts';

export const trackIsConsistent: Rule = {
  name: 'track-is-consistent',
  severity: 'error',
  summary:
    'A track that is not offered holds nothing else, and ESIR comes with DR, inside which it is taught.',
  *check(records) {
    for (const record of records) {
      const { tracks } = record.program;
      for (const key of trackKeys) {
        const entry = tracks[key];
        if (entry?.offered === false && Object.keys(entry).length > 1) {
          const message = `${trackOf(key).label} is marked as not offered, but has other facts`;
          yield { record, path: `tracks.${key}.offered`, message };
        }
      }
      const offersEsir = tracks.esir !== undefined && tracks.esir.offered !== false;
      if (offersEsir && (tracks.dr === undefined || tracks.dr.offered === false)) {
        yield { record, path: 'tracks.esir', message: 'ESIR is part of a DR residency; add tracks.dr' };
      }
    }
  },
};
