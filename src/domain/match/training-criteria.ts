// Criteria about work and learning: call, sites, research, fellowships.

import type { FieldPath } from '../../schema/labels.ts';
import type { Program } from '../../schema/program.ts';
import { readField } from '../record/field.ts';
import { isDecided, wished } from './answers.ts';
import {
  always,
  type Criterion,
  choiceAt,
  flagAt,
  linear,
  listedAt,
  type Satisfaction,
  surveyStart,
  unasked,
  wantedFlag,
} from './criterion.ts';
import {
  allSubspecialties,
  namedSubspecialties,
  type Subspecialty,
  subspecialtyName,
} from './subspecialties.ts';

/** A flag of which some want a yes and some a no. */
const twoSidedFlag = (
  parts: Pick<Criterion, 'label' | 'start' | 'ask'> & {
    readonly id: 'independentCall' | 'researchRequired';
    readonly field: FieldPath;
  },
): Criterion => {
  const { field, ...rest } = parts;
  return {
    ...rest,
    fields: [field],
    scale: 'as you want it 100 %, the other way 0 %',
    applies: wishes => isDecided(wishes[rest.id]),
    satisfaction: (program, wishes) => {
      const flag = flagAt(program, field);
      return flag === undefined || wishes[rest.id] === 'yes' ? flag : 1 - flag;
    },
    canBeMust: true,
  };
};

const callModel: Criterion = {
  id: 'callModel',
  label: 'Call model',
  fields: ['call.model'],
  scale: 'one of your models 100 %, mixed 50 %, another 0 %',
  start: surveyStart(3.2, 'call schedule'),
  applies: wishes => wished(wishes.callModel).length > 0,
  satisfaction: (program, wishes) =>
    choiceAt(program, 'call.model', { among: wished(wishes.callModel), half: 'mixed' }),
  canBeMust: true,
  ask: {
    who: 'residents',
    text: () => 'How are nights and weekends covered, and how often is each of you on call?',
  },
};

const pediatricSite: Criterion = {
  id: 'pediatricSite',
  label: 'Pediatric site',
  fields: ['pediatrics.site'],
  scale: 'a site is named 100 %; no record says that there is none',
  start: unasked,
  applies: always,
  satisfaction: program => (readField(program, 'pediatrics.site') === undefined ? undefined : 1),
  canBeMust: true,
  ask: { who: 'coordinator', text: () => 'Where is pediatric radiology taught, and for how many months?' },
};

/** With so many subspecialties a program is broad; to have a list is no merit of its own. */
const manyFellowships = 6;

const fellowship: Criterion = {
  id: 'fellowship',
  label: 'Fellowships in house',
  fields: ['fellowships'],
  scale: `share of your subspecialties in the recorded list; without a choice, none of all 0 %, ${manyFellowships} or more of ${allSubspecialties.length} 100 %`,
  start: surveyStart(3.78, 'subspecialty strength'),
  applies: always,
  satisfaction: (program, wishes) => fellowshipShare(program, wished(wishes.fellowship)),
  canBeMust: true,
  ask: {
    who: 'director',
    text: ({ fellowship: wish }, { fellowships = [] }) => {
      const wanted = wished(wish);
      const named = namedSubspecialties(fellowships, wanted);
      const names = wanted.filter(key => !named.includes(key)).map(subspecialtyName);
      if (names.length > 0) return `Do you have a fellowship in house in ${names.join(' and ')}?`;
      const others = fellowships.length === 0 ? '' : ' beside those on your page';
      return `Which fellowships do you have in house${others}, and do your own residents stay for them?`;
    },
  },
};

function fellowshipShare(program: Program, wanted: readonly Subspecialty[]): Satisfaction | undefined {
  const { fellowships } = program;
  if (fellowships === undefined) return undefined;
  const found = (keys: readonly Subspecialty[]): number => namedSubspecialties(fellowships, keys).length;
  const named =
    wanted.length === 0
      ? linear(found(allSubspecialties), 0, manyFellowships)
      : linear(found(wanted), 0, wanted.length);
  return listedAt(program, 'fellowships', named);
}

export const trainingCriteria: readonly Criterion[] = [
  fellowship,
  wantedFlag({
    id: 'researchTrack',
    label: 'Research track',
    field: 'research.track',
    start: surveyStart(3.63, 'research opportunities'),
    ask: { who: 'director', text: () => 'Is there a research track, and what does it offer?' },
  }),
  callModel,
  wantedFlag({
    id: 'protectedTime',
    label: 'Protected research time',
    field: 'research.protectedTime',
    start: surveyStart(3.09, 'protected research time'),
    ask: { who: 'director', text: () => 'Is time for research protected, and how much?' },
  }),
  wantedFlag({
    id: 'level1Trauma',
    label: 'Level 1 trauma',
    field: 'level1Trauma',
    start: unasked,
    ask: { who: 'coordinator', text: () => 'Do residents train at a level 1 trauma center?' },
  }),
  pediatricSite,
  twoSidedFlag({
    id: 'independentCall',
    label: 'Independent call',
    field: 'call.independent',
    start: unasked,
    ask: {
      who: 'residents',
      text: () => 'Do you read on call on your own, and when does an attending look at it?',
    },
  }),
  twoSidedFlag({
    id: 'researchRequired',
    label: 'Research required',
    field: 'research.required',
    start: unasked,
    ask: { who: 'director', text: () => 'Must every resident complete a research project?' },
  }),
];
