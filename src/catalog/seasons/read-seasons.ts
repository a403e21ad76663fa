// The figures of the seasons as the installed command reads them; they were validated when they were built.
import type { SeasonFile } from '../../schema/season.ts';
import { seasonsFile } from '../package-files.ts';
import { readBuilt } from '../snapshot.ts';

/** Reads the figures, a file of a season each; throws CatalogError when they were not built or are damaged. */
export const readSeasons = (file = seasonsFile): readonly SeasonFile[] =>
  readBuilt(file, 'The list of seasons') as SeasonFile[];
