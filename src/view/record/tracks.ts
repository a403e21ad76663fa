// The four tracks: what each trains, how long, on which years, and how many programs offer it.

import type { Answer } from '../../domain/record/answer.ts';
import type { Catalog } from '../../domain/record/catalog.ts';
import { offersTrack, phaseNames, type Track, tracks } from '../../domain/record/tracks.ts';
import { keyTable } from '../key-table.ts';
import { type Json, pickKeys, type Report, report, sheetOf, type TimelineBlock } from '../report.ts';

export const trackColumns = [
  'track',
  'label',
  'trains',
  'years',
  'certificate',
  'yes',
  'no',
  'notPublished',
  'source',
] as const;

export type TrackColumn = (typeof trackColumns)[number];

export function viewTracks(catalog: Catalog, keys: readonly TrackColumn[]): Report {
  const items = tracks.map(track => trackJson(track, catalog));
  const asked = pickKeys(items, keys.length === trackColumns.length ? [...trackColumns, 'timeline'] : keys);
  return report({
    data: asked,
    sheet: () => sheetOf(keys, asked),
    blocks:
      keys.length < trackColumns.length
        ? [keyTable(keys, asked)]
        : [...tracks.map((track, index) => trackCard(track, items[index])), timeline(tracks)],
  });
}

type TrackItem = { readonly [key in TrackColumn]: string | number } & {
  readonly timeline: readonly { readonly [key: string]: Json }[];
};

function trackJson(track: Track, { programs }: Catalog): TrackItem {
  const count = (answer: Answer): number =>
    programs.filter(program => offersTrack(program, track.key) === answer).length;
  return {
    track: track.flag,
    label: track.label,
    trains: track.trains,
    years: track.years,
    certificate: track.certificate,
    yes: count('yes'),
    no: count('no'),
    notPublished: count('unknown'),
    source: track.source,
    timeline: track.timeline.map(({ phase, from, to }) => ({ phase, from, to })),
  };
}

const trackCard = ({ label, flag, trains, years, certificate, source }: Track, item: TrackItem | undefined) =>
  ({
    type: 'card',
    title: `${label} (${flag})`,
    sections: [
      {
        title: '',
        entries: [
          { label: 'Trains', cell: trains, kind: 'text' },
          { label: 'Years after school', cell: years, kind: 'text' },
          { label: 'Certificate', cell: certificate, kind: 'text' },
          {
            label: 'Programs',
            cell: `${item?.yes} yes, ${item?.no} no, ${item?.notPublished} not published`,
            kind: 'text',
          },
          { label: 'Rule', cell: source, kind: 'text' },
        ],
      },
    ],
  }) as const;

const timeline = (each: readonly Track[]): TimelineBlock => ({
  type: 'timeline',
  title: 'Postgraduate years',
  rows: each.map(({ label, timeline: spans }) => ({
    label,
    spans: spans.map(({ phase, from, to }) => ({ ...phaseNames[phase], from, to })),
  })),
});
