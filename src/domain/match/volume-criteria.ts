// Criteria about what residents learn on: examinations, interventional procedures and their breadth.
import type { FieldPath } from '../../schema/labels.ts';
import { always, type Criterion, linear, listedAt, logarithmic, scoreAt, unasked } from './criterion.ts';
import { countFamilies, procedureFamilies } from './procedure-families.ts';

/** What an applicant for IR learns on; the survey did not ask. */
const irOnly: Criterion['start'] = {
  weight: ({ goal }) => Number(goal === 'interventional') * 2,
  why: 'your goal: 2 for interventional',
};

/** Families with which a program has the whole breadth: few lists are so long that they name all. */
const broad = procedureFamilies.length - 2;

const caseMix: Criterion = {
  id: 'caseMix',
  label: 'Breadth of IR procedures',
  fields: ['procedures'],
  scale: `the list names none of ${procedureFamilies.length} families of procedures 0 %, ${broad} or more 100 %; at least that where it is a selection`,
  start: irOnly,
  applies: always,
  satisfaction: program => {
    const { procedures } = program;
    if (procedures === undefined) return undefined;
    return listedAt(program, 'procedures', linear(countFamilies(procedures), 0, broad));
  },
  canBeMust: false,
  ask: {
    who: 'director',
    text: () => 'Which interventional procedures do residents do themselves, and which go elsewhere?',
  },
};

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
    satisfaction: program => scoreAt(program, field, { scale: value => logarithmic(value, from, to) }),
    canBeMust: false,
  };
};

export const volumeCriteria: readonly Criterion[] = [
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
    start: irOnly,
    ask: { who: 'director', text: () => 'How many interventional procedures are done each year?' },
  }),
  caseMix,
];
