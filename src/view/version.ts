// Version, size of the catalog and its date.
import type { CatalogSize } from '../domain/record/catalog.ts';
import { type Report, report } from './report.ts';
import { objectResult } from './result.ts';
import { plural } from './words.ts';

/** The credit that the license of the coordinates asks for. */
const credits =
  'City coordinates: GeoNames (geonames.org), CC BY 4.0. Outlines of the states: US Census Bureau, 2017.';

export function viewVersion(version: string, { programs, dataDate }: CatalogSize, verbose: boolean): Report {
  return report({
    result: objectResult({ version, programs, dataDate: dataDate ?? null }),
    blocks: () => [
      {
        type: 'text',
        lines: [
          `resprog ${version} · ${plural(programs, 'program')} · data read until ${dataDate ?? 'never'}`,
          ...(verbose ? [credits] : []),
        ],
      },
    ],
  });
}
