// Criteria about work and learning: call, sites, volume, research, fellowships.

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
  logarithmic,
  numberAt,
  surveyStart,
  unasked,
  wantedFlag,
} from './criterion.ts';
import { type Subspecialty, subspecialtyName, subspecialtyWords } from './subspecialties.ts';

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
  scale: 'a site is named 100 %; nobody publishes that there is none',
  start: unasked,
  applies: always,
  satisfaction: program => (readField(program, 'pediatrics.site') === undefined ? undefined : 1),
  canBeMust: true,
  ask: { who: 'coordinator', text: () => 'Where is pediatric radiology taught, and for how many months?' },
};

const fellowship: Criterion = {
  id: 'fellowship',
  label: 'Fellowships in house',
  fields: ['fellowships'],
  scale: 'share of your subspecialties in the published list; without a choice, any list 100 %',
  start: surveyStart(3.78, 'subspecialty strength'),
  applies: always,
  satisfaction: (program, wishes) => fellowshipShare(program, wished(wishes.fellowship)),
  canBeMust: true,
  ask: {
    who: 'director',
    text: wishes => {
      const names = wished(wishes.fellowship).map(subspecialtyName);
      return names.length === 0
        ? 'Which fellowships do you have in house, and do your own residents stay for them?'
        : `Do you have a fellowship in house in ${names.join(' and ')}?`;
    },
  },
};

function fellowshipShare({ fellowships }: Program, wanted: readonly Subspecialty[]): number | undefined {
  if (fellowships === undefined) return undefined;
  if (wanted.length === 0) return 1;
  const found = wanted.filter(key => fellowships.some(name => subspecialtyWords[key].test(name)));
  return linear(found.length, 0, wanted.length);
}

const volume = (
  parts: Pick<Criterion, 'id' | 'label' | 'start' | 'ask' | 'scale'> & {
    readonly field: FieldPath;
    readonly from: number;
    readonly to: number;
  },
): Criterion => {
  const { field, from, to, ...rest } = parts;
  return {
    ...rest,
    fields: [field],
    applies: always,
    satisfaction: program => {
      const number = numberAt(program, field);
      return number === undefined ? undefined : logarithmic(number, from, to);
    },
    canBeMust: false,
  };
};

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
  volume({
    id: 'examVolume',
    label: 'Examinations a year',
    field: 'volume.examsPerYear',
    from: 100_000,
    to: 1_000_000,
    scale: 'more is better, by doublings: 100,000 0 %, 1,000,000 or more 100 %',
    start: unasked,
    ask: { who: 'director', text: () => 'How many examinations does the department read each year?' },
  }),
  volume({
    id: 'irVolume',
    label: 'IR procedures a year',
    field: 'volume.irProceduresPerYear',
    from: 2000,
    to: 40_000,
    scale: 'more is better, by doublings: 2,000 0 %, 40,000 or more 100 %',
    start: unasked,
    ask: { who: 'director', text: () => 'How many interventional procedures are done each year?' },
  }),
];
