// Version, size of the catalog and its date.
import type { Catalog } from '../domain/record/catalog.ts';
import { plural, type Report, report, sheetOf } from './report.ts';

const versionKeys = ['version', 'programs', 'dataDate'] as const;

/** The credit that the licence of the coordinates asks for. */
const credits = 'City coordinates: GeoNames (geonames.org), CC BY 4.0.';

export function viewVersion(version: string, { programs, dataDate }: Catalog, verbose: boolean): Report {
  const item = { version, programs: programs.length, dataDate: dataDate ?? null };
  return report({
    data: item,
    keys: versionKeys,
    sheet: () => sheetOf(versionKeys, [item]),
    blocks: [
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
