// Criteria about where and what a program is, and whether it takes the applicant at all.
import type { Program } from '../../schema/program.ts';
import { defaultMiles } from '../../schema/questions.ts';
import { milesTo } from '../query/distance.ts';
import { equals } from '../query/filter.ts';
import { regionOf } from '../query/regions.ts';
import { type Answer, answer } from '../record/answer.ts';
import { namesPlace, neededVisa, type Wishes, wished } from './answers.ts';
import {
  type Criterion,
  choiceAt,
  flagAt,
  linear,
  ofAnswer,
  startAt,
  surveyStart,
  unasked,
} from './criterion.ts';

/** A place within this many miles can be reached daily: as good as the place itself. */
const commutingMiles = 50;

/** Full within commuting distance, nothing from the distance that is no longer near; a step where that is smaller. */
const nearness = (miles: number, within: number): number =>
  within <= commutingMiles ? Number(miles <= within) : linear(miles, within, commutingMiles);

const location: Criterion = {
  id: 'location',
  label: 'Location',
  fields: ['city', 'state'],
  scale: `in your states or regions 100 %; within ${commutingMiles} miles of your place 100 %, falling to 0 % at the miles that are still near`,
  start: surveyStart(4.27, 'location'),
  applies: namesPlace,
  satisfaction: (program, wishes) => {
    if (isInArea(program, wishes)) return 1;
    const { origin, within = defaultMiles } = wishes;
    if (origin === undefined) return 0;
    const miles = milesTo(program, origin);
    return miles === undefined ? undefined : nearness(miles, within);
  },
  canBeMust: true,
  meets: isInPlace,
  ask: { who: 'coordinator', text: () => 'At which sites, in which cities, do residents train?' },
};

const isInArea = ({ state }: Program, { states = [], regions = [] }: Wishes): boolean =>
  states.includes(state) || regions.includes(regionOf(state));

function isInPlace(program: Program, wishes: Wishes): Answer {
  if (isInArea(program, wishes)) return 'yes';
  const { origin, within = defaultMiles } = wishes;
  if (origin === undefined) return 'no';
  const miles = milesTo(program, origin);
  return miles === undefined ? 'unknown' : answer(miles <= within);
}

/** Sites that refuse seldom tell, so the mean of the recorded ones would flatter. */
const halfIfUnrecorded = (): number => 0.5;

const visa: Criterion = {
  id: 'visa',
  label: 'Visa',
  fields: ['application.visas'],
  scale: 'your visa is named 100 %, only others 0 %',
  start: startAt(5, 'you need it'),
  applies: wishes => neededVisa(wishes) !== undefined,
  satisfaction: (program, wishes) => ofAnswer(equals('application.visas', String(wishes.visa)).test(program)),
  canBeMust: false,
  ifUnrecorded: halfIfUnrecorded,
  ask: {
    who: 'coordinator',
    text: wishes => {
      const needed = neededVisa(wishes);
      return needed === undefined
        ? 'Which visas do you sponsor or accept?'
        : `Do you sponsor or accept ${needed} visas?`;
    },
  },
};

const img: Criterion = {
  id: 'img',
  label: 'Considers IMGs',
  fields: ['application.acceptsImg'],
  scale: 'yes 100 %, no 0 %',
  start: startAt(5, 'you graduated abroad'),
  applies: wishes => wishes.img === true,
  satisfaction: program => flagAt(program, 'application.acceptsImg'),
  canBeMust: false,
  ifUnrecorded: halfIfUnrecorded,
  ask: { who: 'coordinator', text: () => 'Do you consider international medical graduates?' },
};

const setting: Criterion = {
  id: 'setting',
  label: 'Setting',
  fields: ['setting'],
  scale: 'one of your settings 100 %, another 0 %',
  start: unasked,
  applies: wishes => wished(wishes.setting).length > 0,
  satisfaction: (program, wishes) => choiceAt(program, 'setting', { among: wished(wishes.setting) }),
  canBeMust: true,
  ask: {
    who: 'coordinator',
    text: () => 'Is the sponsoring institution a university, a community or a military hospital?',
  },
};

const interviewFormat: Criterion = {
  id: 'interviewFormat',
  label: 'Interview format',
  fields: ['application.interviewFormat'],
  scale: 'your format 100 %, hybrid 50 %, another 0 %',
  start: unasked,
  applies: wishes => wished(wishes.interviewFormat).length > 0,
  satisfaction: (program, wishes) =>
    choiceAt(program, 'application.interviewFormat', {
      among: wished(wishes.interviewFormat),
      half: 'hybrid',
    }),
  canBeMust: true,
  ask: { who: 'coordinator', text: () => 'Are interviews virtual, in person, or either?' },
};

export const placeCriteria: readonly Criterion[] = [location, visa, img, setting, interviewFormat];
