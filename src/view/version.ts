// Version, size of the catalog and its date.
import type { Catalog } from '../domain/record/catalog.ts';
import { type Report, report } from './report.ts';
import { objectResult } from './result.ts';
import { plural } from './words.ts';

/** The credit that the license of the coordinates asks for. */
const credits = 'City coordinates: GeoNames (geonames.org), CC BY 4.0.';

export function viewVersion(version: string, { programs, dataDate }: Catalog, verbose: boolean): Report {
  return report({
    result: objectResult({ version, programs: programs.length, dataDate: dataDate ?? null }),
    blocks: () => [
      {
        type: 'text',
        lines: [
          `resprog ${version} · ${plural(programs.length, 'program')} · data read until ${dataDate ?? 'never'}`,
          ...(verbose ? [credits] : []),
        ],
      },
    ],
  });
}
