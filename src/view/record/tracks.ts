// The four tracks: what each trains, how long, on which years, and how many programs offer it.
import type { Answer } from '../../domain/record/answer.ts';
import type { Catalog } from '../../domain/record/catalog.ts';
import { offersTrack, phaseNames, type Track, tracks } from '../../domain/record/tracks.ts';
import { type CardBlock, type TimelineBlock, textEntry } from '../blocks.ts';
import { type Report, report } from '../report.ts';
import { type ResultColumn, resultOf } from '../result.ts';

interface CountedTrack extends Track {
  /** How many programs give each answer to whether they offer it. */
  readonly counts: Readonly<Record<Answer, number>>;
}

const columns: readonly ResultColumn<CountedTrack>[] = [
  { key: 'track', json: ({ flag }) => flag },
  { key: 'label', json: ({ label }) => label },
  { key: 'trains', json: ({ trains }) => trains },
  { key: 'years', json: ({ years }) => years },
  { key: 'certificate', json: ({ certificate }) => certificate },
  { key: 'yes', kind: 'number', json: ({ counts }) => counts.yes },
  { key: 'no', kind: 'number', json: ({ counts }) => counts.no },
  { key: 'notRecorded', kind: 'number', json: ({ counts }) => counts.unknown },
  { key: 'source', json: ({ source }) => source },
  {
    key: 'timeline',
    jsonOnly: true,
    json: ({ timeline: spans }) => spans.map(({ phase, from, to }) => ({ phase, from, to })),
  },
];

export function viewTracks({ programs }: Catalog): Report {
  const counted = tracks.map((track): CountedTrack => {
    const count = (answer: Answer): number =>
      programs.filter(program => offersTrack(program, track.key) === answer).length;
    return { ...track, counts: { yes: count('yes'), no: count('no'), unknown: count('unknown') } };
  });
  return report({
    title: 'The four tracks',
    result: resultOf(counted, columns),
    blocks: () => [...counted.map(trackCard), timeline(tracks)],
  });
}

const trackCard = ({ label, flag, trains, years, certificate, source, counts }: CountedTrack): CardBlock => ({
  type: 'card',
  title: `${label} (${flag})`,
  sections: [
    {
      title: '',
      entries: [
        textEntry('Trains', trains),
        textEntry('Years after school', years),
        textEntry('Certificate', certificate),
        textEntry('Programs', `${counts.yes} yes, ${counts.no} no, ${counts.unknown} not recorded`),
        textEntry('Rule', source),
      ],
    },
  ],
});

const timeline = (each: readonly Track[]): TimelineBlock => ({
  type: 'timeline',
  title: 'Postgraduate years',
  rows: each.map(({ label, timeline: spans }) => ({
    label,
    spans: spans.map(({ phase, from, to }) => ({ ...phaseNames[phase], from, to })),
  })),
});
