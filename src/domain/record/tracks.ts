// The four training tracks: how each is written, what it trains, and what a program says about it.
import type { TrackKey } from '../../schema/choices.ts';
import type { Program } from '../../schema/program.ts';
import { type Answer, answer } from './answer.ts';

export type Phase = 'clinical' | 'DR' | 'ESIR' | 'IR';

/** A stretch of postgraduate years, both ends included. */
export interface PhaseSpan {
  readonly phase: Phase;
  readonly from: number;
  readonly to: number;
}

export interface Track {
  readonly key: TrackKey;
  /** How the track is written on the command line. */
  readonly flag: string;
  readonly label: string;
  /** Short label for a table's column. */
  readonly short: string;
  readonly trains: string;
  /** Years after medical school until the end of the track, where it is a route of its own. */
  readonly years: string;
  readonly certificate: string;
  readonly timeline: readonly PhaseSpan[];
  /** The page of the official body that states the rule. */
  readonly source: string;
}

/** Training rules as the official bodies state them. */
export const tracks: readonly Track[] = [
  {
    key: 'dr',
    flag: 'dr',
    label: 'Diagnostic radiology',
    short: 'DR',
    trains: 'a clinical year and four years of diagnostic radiology',
    years: '5',
    certificate: 'DR',
    timeline: [
      { phase: 'clinical', from: 1, to: 1 },
      { phase: 'DR', from: 2, to: 5 },
    ],
    source: 'ACGME program requirements, diagnostic radiology',
  },
  {
    key: 'irIntegrated',
    flag: 'ir-integrated',
    label: 'IR integrated',
    short: 'IR int',
    trains: 'a clinical year, three years mostly of diagnostic and two mostly of interventional radiology',
    years: '6',
    certificate: 'IR/DR',
    timeline: [
      { phase: 'clinical', from: 1, to: 1 },
      { phase: 'DR', from: 2, to: 4 },
      { phase: 'IR', from: 5, to: 6 },
    ],
    source: 'https://www.sirweb.org/learning-center/ir-residency/integrated/',
  },
  {
    key: 'irIndependent',
    flag: 'ir-independent',
    label: 'IR independent',
    short: 'IR ind',
    trains: 'two years of interventional radiology after a complete DR residency; usually one after ESIR',
    years: '7, or 6 after ESIR',
    certificate: 'IR/DR',
    timeline: [
      { phase: 'clinical', from: 1, to: 1 },
      { phase: 'DR', from: 2, to: 5 },
      { phase: 'IR', from: 6, to: 7 },
    ],
    source: 'American Board of Radiology, independent IR residency',
  },
  {
    key: 'esir',
    flag: 'esir',
    label: 'ESIR',
    short: 'ESIR',
    trains:
      'early specialization in IR: a curriculum inside a DR residency, chosen internally, without a Match entry',
    years: 'none of its own',
    certificate: 'none of its own',
    timeline: [
      { phase: 'clinical', from: 1, to: 1 },
      { phase: 'ESIR', from: 2, to: 5 },
    ],
    source: 'ACGME ESIR application guidelines',
  },
];

const byFlag = new Map(tracks.map(track => [track.flag, track]));
const byKey = new Map(tracks.map(track => [track.key, track]));

/** What a phase is called on a timeline, with a short form for a single year. */
export const phaseNames: Readonly<Record<Phase, { readonly label: string; readonly short: string }>> = {
  clinical: { label: 'clinical', short: 'clin.' },
  DR: { label: 'DR', short: 'DR' },
  ESIR: { label: 'DR with ESIR', short: 'ESIR' },
  IR: { label: 'IR', short: 'IR' },
};

/** The track written as `word` on the command line, in any letter case; the record's key is understood too. */
export function findTrack(word: string): Track | undefined {
  const folded = word.toLowerCase();
  return byFlag.get(folded) ?? tracks.find(track => track.key.toLowerCase() === folded);
}

/** The track with a record key. */
export function trackOf(key: TrackKey): Track {
  const track = byKey.get(key);
  if (track === undefined) throw new Error(`No track has the key ${key}`);
  return track;
}

/** Whether the program offers a track: a missing key is "not published", never "no". */
export function offersTrack(program: Program, key: TrackKey): Answer {
  const entry = program.tracks[key];
  return entry === undefined ? 'unknown' : answer(entry.offered !== false);
}
