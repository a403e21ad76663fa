// Criteria about the way through training: tracks, routes into IR, clinical year, class size.
import type { TrackKey } from '../../schema/choices.ts';
import type { Program } from '../../schema/program.ts';
import { clinicalYear } from '../query/filter.ts';
import { some } from '../record/answer.ts';
import { readField, trackOfField } from '../record/field.ts';
import { offersTrack, trackOf } from '../record/tracks.ts';
import { isDecided, type Wishes, wished } from './answers.ts';
import {
  always,
  between,
  type Criterion,
  linear,
  ofAnswer,
  type Satisfaction,
  scoreAt,
  share,
  startAt,
  surveyStart,
} from './criterion.ts';
import { interventionalFit, interventionalScale, likelyInterventionalFit } from './interventional.ts';
import { likelyIfSilent } from './silence.ts';

/** The tracks about which nothing is recorded: "IR integrated or ESIR". */
const openNames = (keys: readonly TrackKey[], program: Program): string =>
  keys
    .filter(key => offersTrack(program, key) === 'unknown')
    .map(key => trackOf(key).label)
    .join(' or ');

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
  ifUnrecorded: (wishes, program) =>
    Math.max(
      ...wished(wishes.tracks)
        .filter(key => offersTrack(program, key) === 'unknown')
        .map(likelyIfSilent),
    ),
  ask: {
    who: 'coordinator',
    text: (wishes, program) => `Do you offer ${openNames(wished(wishes.tracks), program) || 'every track'}?`,
  },
};

const waysIn: readonly TrackKey[] = ['irIntegrated', 'esir', 'irIndependent'];

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
  ifUnrecorded: (_, program) => likelyInterventionalFit(program),
  ask: {
    who: 'director',
    text: (_, program) => {
      if (waysIn.every(key => offersTrack(program, key) === 'unknown'))
        return 'Which ways into interventional radiology do your residents have (integrated, ESIR, independent)?';
      const open = openNames(waysIn, program);
      return open === ''
        ? 'Where do your residents go for interventional radiology after DR or ESIR?'
        : `Do you offer ${open} as a way into interventional radiology?`;
    },
  },
};

const oneSeat = 0.7;
const seatScale = {
  scale: (seats: number) => share(oneSeat + (1 - oneSeat) * linear(seats, 1, 3)),
};

const esirSeats: Criterion = {
  id: 'esirSeats',
  label: 'ESIR seats',
  fields: ['tracks.esir.positionsPerYear', 'tracks.esir.offered'],
  scale:
    'one ESIR seat a year 70 %, two 85 %, three or more 100 %; offered without a number 70 to 100 %; denied 0 %',
  start: {
    weight: ({ goal }) => Number(goal === 'interventional') * 3,
    why: 'your goal: 3 for interventional',
  },
  applies: always,
  satisfaction: program => {
    const offered = ofAnswer(offersTrack(program, 'esir'));
    if (offered !== 1) return offered;
    return scoreAt(program, 'tracks.esir.positionsPerYear', seatScale) ?? between(oneSeat, 1);
  },
  canBeMust: true,
  ifUnrecorded: () => share(likelyIfSilent('esir') * oneSeat),
  ask: {
    who: 'director',
    text: (_, program) =>
      offersTrack(program, 'esir') === 'yes'
        ? 'How many residents enter ESIR each year, and when are they chosen?'
        : 'Do you offer ESIR, how many residents enter it each year, and when are they chosen?',
  },
};

/** Of which track the clinical year is not recorded, where that of another one is. */
function openYear(wanted: readonly TrackKey[], program: Program): string {
  const { fields = [] } = clinicalYear('included', wanted);
  const [open, ...others] = fields.filter(path => readField(program, path) === undefined);
  const track = open && trackOfField(open);
  return track === undefined || fields.length === others.length + 1 ? '' : ` of ${trackOf(track).label}`;
}

const clinical: Criterion = {
  id: 'clinicalYear',
  label: 'Clinical year included',
  fields: ['tracks.dr.clinicalYear', 'tracks.irIntegrated.clinicalYear'],
  scale: 'included or both kinds 100 %, separate 0 %',
  start: startAt(3, 'you prefer it'),
  applies: wishes => isDecided(wishes.clinicalYear),
  satisfaction: (program, wishes) => ofAnswer(clinicalYear('included', wished(wishes.tracks)).test(program)),
  canBeMust: false,
  ask: {
    who: 'coordinator',
    text: ({ tracks: wanted }, program) =>
      `Is the clinical year (PGY-1)${openYear(wished(wanted), program)} part of the program, or do residents find it elsewhere?`,
  },
};

const classSize: Criterion = {
  id: 'classSize',
  label: 'Class size',
  fields: ['tracks.dr.positionsPerYear'],
  scale:
    'DR residents a year. Small: 4 or fewer 100 %, 10 or more 0 %. Medium: 5 to 8 100 %, 1 or 14 0 %. Large: 10 or more 100 %, 4 or fewer 0 %',
  start: surveyStart(3.35, 'program size'),
  applies: wishes => isDecided(wishes.classSize),
  satisfaction: sizeShare,
  canBeMust: false,
  ask: { who: 'coordinator', text: () => 'How many residents start in diagnostic radiology each year?' },
};

function sizeShare(program: Program, { classSize: size }: Wishes): Satisfaction | undefined {
  const scale = (residents: number): number => {
    if (size === 'small') return linear(residents, 10, 4);
    if (size === 'large') return linear(residents, 4, 10);
    return Math.min(linear(residents, 1, 5), linear(residents, 14, 8));
  };
  return scoreAt(program, 'tracks.dr.positionsPerYear', { scale, knots: [5] });
}

export const careerCriteria: readonly Criterion[] = [tracks, interventional, esirSeats, clinical, classSize];
