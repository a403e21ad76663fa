// The rank order list as a table: what stands where, with its codes, and the rating and the fit that speak for its place.
import type { RankRow } from '../../domain/mine/rank.ts';
import { findTrack } from '../../domain/record/tracks.ts';
import { type CellColumn, cellTable, type TableBlock } from '../blocks.ts';
import { type Report, report } from '../report.ts';
import { idColumn, type ResultColumn, resultOf } from '../result.ts';
import { plural, roundTo } from '../words.ts';
import { fitJson, percent } from './numbers.ts';

export interface RankParts {
  readonly rows: readonly RankRow[];
  readonly supplemental: readonly string[];
  readonly notes?: readonly string[];
}

export const viewRank = ({ rows, supplemental, notes = [] }: RankParts): Report =>
  report({
    title: 'Rank order list',
    result: resultOf(rows, columns),
    blocks: () => [
      ...(rows.length === 0 ? [] : [rankTable(rows)]),
      ...(supplemental.length === 0
        ? []
        : [
            {
              type: 'text',
              lines: ['Supplemental lists', ...supplemental.map(line => `  ${line}`)],
            } as const,
          ]),
    ],
    notes: [rows.length === 0 ? emptyNote : `${plural(rows.length, 'rank')}, best first.`, ...notes],
  });

const emptyNote = 'Your rank order list is empty: resprog rank add slu/dr, or resprog rank --suggest.';

const columns: readonly ResultColumn<RankRow>[] = [
  { key: 'rank', kind: 'number', json: ({ place }) => place },
  { key: 'entry', json: ({ entry }) => entry },
  { key: 'program', json: ({ id }) => id },
  { key: 'name', json: ({ program }) => program?.name },
  { key: 'track', json: ({ track }) => track },
  { key: 'codes', kind: 'list', json: ({ codes }) => (codes.length === 0 ? undefined : codes) },
  { key: 'position', json: ({ kind }) => kind },
  { key: 'rating', kind: 'number', json: ({ rating }) => roundTo(rating, 100) },
  {
    key: 'fit',
    kind: 'number',
    json: ({ fit }) => fit && fitJson(fit),
    flat: ({ fit }) => percent(fit?.expected) ?? null,
  },
  idColumn(({ id }) => id),
];

/** The names that --fields may pick. */
export const rankKeys: readonly string[] = columns.map(({ key }) => key);

const tableColumns: readonly CellColumn<RankRow>[] = [
  { title: '#', kind: 'count', role: 'number', cell: ({ place }) => place },
  { title: 'Id', kind: 'text', role: 'id', cell: ({ id }) => id },
  {
    title: 'Program',
    kind: 'text',
    role: 'name',
    flexible: true,
    dropOrder: 1,
    cell: ({ program }) => program?.name ?? null,
  },
  { title: 'Track', kind: 'text', cell: ({ track }) => findTrack(track)?.short ?? track },
  { title: 'Code', kind: 'list', cell: ({ codes }) => (codes.length === 0 ? null : codes) },
  { title: 'Position', kind: 'text', cell: ({ kind }) => kind ?? null },
  { title: 'Rating', kind: 'number', cell: ({ rating }) => roundTo(rating, 10) ?? null },
  { title: 'Fit', kind: 'count', cell: ({ fit }) => percent(fit?.expected) ?? null },
];

function rankTable(rows: readonly RankRow[]): TableBlock {
  const shown = tableColumns.filter(
    ({ title }) => title !== 'Fit' || rows.some(({ fit }) => fit !== undefined),
  );
  return cellTable(shown, rows);
}
