// Criteria about the way through training: tracks, routes into IR, clinical year, class size.
import type { TrackKey } from '../../schema/choices.ts';
import type { Program } from '../../schema/program.ts';
import { clinicalYear } from '../query/filter.ts';
import { some } from '../record/answer.ts';
import { offersTrack, trackOf } from '../record/tracks.ts';
import { type Wishes, wished } from './answers.ts';
import {
  always,
  type Criterion,
  linear,
  numberAt,
  ofAnswer,
  share,
  startAt,
  surveyStart,
} from './criterion.ts';
import { interventionalFit, interventionalScale, unrecordedFit } from './interventional.ts';

/** Programs with each track in 2020, of about 190 with DR; doi.org/10.1016/j.acra.2021.03.030. */
const nationalShare: Readonly<Record<TrackKey, number>> = {
  dr: 1,
  irIntegrated: share(89 / 190),
  irIndependent: share(91 / 190),
  esir: share(166 / 190),
};
const nationalWhy = 'the share of about 190 programs that had it in 2020';

const tracks: Criterion = {
  id: 'tracks',
  label: 'A track you want',
  fields: [
    'tracks.irIntegrated.offered',
    'tracks.irIndependent.offered',
    'tracks.esir.offered',
    'tracks.dr.offered',
  ],
  scale: 'offers one of your tracks 100 %, denies all of them 0 %',
  start: startAt(5, 'you named the tracks'),
  applies: wishes => wished(wishes.tracks).length > 0,
  satisfaction: (program, wishes) =>
    ofAnswer(some(wished(wishes.tracks).map(key => offersTrack(program, key)))),
  canBeMust: true,
  ifUnrecorded: {
    share: wishes => Math.max(...wished(wishes.tracks).map(key => nationalShare[key])),
    why: nationalWhy,
  },
  ask: {
    who: 'coordinator',
    text: wishes => `Do you offer ${wished(wishes.tracks).map(named).join(' or ') || 'every track'}?`,
  },
};

const named = (key: TrackKey): string => (key === 'esir' ? 'ESIR' : trackOf(key).label);

const interventional: Criterion = {
  id: 'interventional',
  label: 'Ways into IR',
  fields: ['tracks.irIntegrated.offered', 'tracks.esir.offered', 'tracks.irIndependent.offered'],
  scale: interventionalScale,
  start: {
    weight: ({ goal }) => (goal === 'interventional' ? 5 : Number(goal === 'undecided') * 2),
    why: 'your goal: 5 for interventional, 2 for undecided',
  },
  applies: always,
  satisfaction: (program, { routes }) => interventionalFit(program, routes),
  canBeMust: false,
  ifUnrecorded: {
    share: () => unrecordedFit,
    why: 'from every DR residency one may apply to an independent IR residency',
  },
  ask: {
    who: 'director',
    text: () =>
      'Which ways into interventional radiology do your residents have (integrated, ESIR, independent)?',
  },
};

const esirSeats: Criterion = {
  id: 'esirSeats',
  label: 'ESIR seats',
  fields: ['tracks.esir.positionsPerYear', 'tracks.esir.offered'],
  scale: 'ESIR offered or one seat a year 70 %, two 85 %, three or more 100 %; denied 0 %',
  start: {
    weight: ({ goal }) => Number(goal === 'interventional') * 3,
    why: 'your goal: 3 for interventional',
  },
  applies: always,
  satisfaction: program => {
    const offered = ofAnswer(offersTrack(program, 'esir'));
    if (offered !== 1) return offered;
    const seats = numberAt(program, 'tracks.esir.positionsPerYear') ?? 1;
    return share(0.7 + 0.3 * linear(seats, 1, 3));
  },
  canBeMust: true,
  ifUnrecorded: { share: () => share(nationalShare.esir * 0.7), why: `${nationalWhy}, with one seat` },
  ask: {
    who: 'director',
    text: () => 'Do you offer ESIR, how many residents enter it each year, and when are they chosen?',
  },
};

const clinical: Criterion = {
  id: 'clinicalYear',
  label: 'Clinical year included',
  fields: ['tracks.dr.clinicalYear', 'tracks.irIntegrated.clinicalYear'],
  scale: 'included or both kinds 100 %, separate 0 %',
  start: startAt(3, 'you prefer it'),
  applies: wishes => wishes.clinicalYear === 'must' || wishes.clinicalYear === 'prefer',
  satisfaction: (program, wishes) => ofAnswer(clinicalYear('included', wished(wishes.tracks)).test(program)),
  canBeMust: false,
  ask: {
    who: 'coordinator',
    text: () => 'Is the clinical year (PGY-1) part of the program, or do residents find it elsewhere?',
  },
};

const classSize: Criterion = {
  id: 'classSize',
  label: 'Class size',
  fields: ['tracks.dr.positionsPerYear'],
  scale:
    'DR residents a year. Small: 4 or fewer 100 %, 10 or more 0 %. Medium: 5 to 8 100 %, 1 or 14 0 %. Large: 10 or more 100 %, 4 or fewer 0 %',
  start: surveyStart(3.35, 'program size'),
  applies: ({ classSize: size }) => size === 'small' || size === 'medium' || size === 'large',
  satisfaction: sizeShare,
  canBeMust: false,
  ask: { who: 'coordinator', text: () => 'How many residents start in diagnostic radiology each year?' },
};

function sizeShare(program: Program, { classSize: size }: Wishes): number | undefined {
  const residents = numberAt(program, 'tracks.dr.positionsPerYear');
  if (residents === undefined) return undefined;
  if (size === 'small') return linear(residents, 10, 4);
  if (size === 'large') return linear(residents, 4, 10);
  return residents < 5 ? linear(residents, 1, 5) : linear(residents, 14, 8);
}

export const careerCriteria: readonly Criterion[] = [tracks, interventional, esirSeats, clinical, classSize];
