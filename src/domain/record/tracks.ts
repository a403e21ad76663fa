// The four training tracks: how each is written, what it trains, and what a program says about it.
import { type TrackKey, trackKeys } from '../../schema/choices.ts';
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
  /** The name beside a value: "J-1 (IR integrated)". */
  readonly name: string;
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

/** A stretch of years, for tracks and routes; a single year without `to`. */
export const span = (phase: Phase, from: number, to = from): PhaseSpan => ({ phase, from, to });

/** Training rules as the official bodies state them. */
const byKey: Readonly<Record<TrackKey, Track>> = {
  dr: {
    key: 'dr',
    flag: 'dr',
    label: 'Diagnostic radiology',
    name: 'DR',
    short: 'DR',
    years: '5',
    certificate: 'DR',
    trains: 'a clinical year and four years of diagnostic radiology',
    timeline: [span('clinical', 1), span('DR', 2, 5)],
    source: 'ACGME program requirements, diagnostic radiology',
  },
  irIntegrated: {
    key: 'irIntegrated',
    flag: 'ir-integrated',
    label: 'IR integrated',
    name: 'IR integrated',
    short: 'IR int',
    years: '6',
    certificate: 'IR/DR',
    trains: 'a clinical year, three years mostly of diagnostic and two mostly of interventional radiology',
    timeline: [span('clinical', 1), span('DR', 2, 4), span('IR', 5, 6)],
    source: 'https://www.sirweb.org/learning-center/ir-residency/integrated/',
  },
  irIndependent: {
    key: 'irIndependent',
    flag: 'ir-independent',
    label: 'IR independent',
    name: 'IR independent',
    short: 'IR ind',
    certificate: 'IR/DR',
    years: '7, or 6 after ESIR',
    trains: 'two years of interventional radiology after a complete DR residency; usually one after ESIR',
    timeline: [span('clinical', 1), span('DR', 2, 5), span('IR', 6, 7)],
    source: 'American Board of Radiology, independent IR residency',
  },
  esir: {
    key: 'esir',
    flag: 'esir',
    label: 'ESIR',
    name: 'ESIR',
    short: 'ESIR',
    years: 'none of its own',
    certificate: 'none of its own',
    trains:
      'early specialization in IR: a curriculum inside a DR residency, chosen internally, without a Match entry',
    timeline: [span('clinical', 1), span('ESIR', 2, 5)],
    source: 'ACGME ESIR application guidelines',
  },
};

/** The track with a record key. */
export const trackOf = (key: TrackKey): Track => byKey[key];

export const tracks: readonly Track[] = trackKeys.map(trackOf);

/** The names of some tracks; undefined where none are named. */
export const trackNames = (keys: readonly TrackKey[] | undefined): string | undefined =>
  keys?.map(key => trackOf(key).name).join(', ');

/** What a phase is called on a timeline, with a short form for a single year. */
export const phaseNames: Readonly<Record<Phase, { readonly label: string; readonly short: string }>> = {
  clinical: { label: 'clinical', short: 'clin.' },
  DR: { label: 'DR', short: 'DR' },
  ESIR: { label: 'DR with ESIR', short: 'ESIR' },
  IR: { label: 'IR', short: 'IR' },
};

/** The track written as `name` on the command line, in any letter case; the record's key is understood too. */
export function findTrack(name: string): Track | undefined {
  const folded = name.toLowerCase();
  return tracks.find(({ flag, key }) => flag === folded || key.toLowerCase() === folded);
}

/** What "IR" names: the two ways into it. ESIR is a curriculum of DR. */
export const interventionalFlag = 'ir';
export const interventionalTracks: readonly TrackKey[] = ['irIntegrated', 'irIndependent'];

/** Whether the program offers a track: a missing key is "not recorded", never "no". */
export function offersTrack(program: Program, key: TrackKey): Answer {
  const entry = program.tracks[key];
  return entry === undefined ? 'unknown' : answer(entry.offered !== false);
}

/** The tracks that the program is known to offer. */
export const offeredTracks = (program: Program): readonly Track[] =>
  tracks.filter(({ key }) => offersTrack(program, key) === 'yes');
