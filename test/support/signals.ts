// A season with limits of signals, and programs to send them to, of which two are of one institution.
import { createCatalog } from '../../src/domain/record/catalog.ts';
import { createSeasons } from '../../src/domain/season/seasons.ts';
import { programOf } from './match-programs.ts';
import { makePage, makeSeason } from './seasons.ts';

export const seasons = createSeasons([
  makeSeason(
    2025,
    makePage({
      facts: [
        { scope: 'all', 'signals.gold': 1, 'signals.silver': 6, 'signals.level': 'to the institution' },
      ],
    }),
  ),
]);

export const catalog = createCatalog([
  programOf('a', { institution: 'One' }),
  programOf('b', { institution: 'One' }),
  programOf('c'),
  programOf('d'),
]);
