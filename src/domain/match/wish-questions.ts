// The later questions: how much each thing matters, what is a must, and which kind of each is wished.
import { type CriterionId, subspecialties } from '../../schema/answer-choices.ts';
import type { Answers } from '../../schema/answers.ts';
import { mustHaves } from './answers.ts';
import { criteria, criterionOf } from './criteria.ts';
import { many, one, openRows, type Question } from './question.ts';
import { subspecialtyNames } from './subspecialties.ts';

/** Whether the applicant gives a criterion any weight, or makes it a must. */
const counts = (id: CriterionId) => (answers: Answers) =>
  (answers.importance?.[id] ?? criterionOf(id).start.weight(answers)) > 0 || mustHaves(answers).has(id);

const importance: Question = {
  id: 'importance',
  kind: 'weights',
  name: 'Importance',
  title: 'How much does each thing matter, from 0 to 5?',
  hint: 'The values come from your goal and from a survey of 117 applicants; change what you see otherwise.',
  when: () => true,
  words: answers =>
    criteria
      .map(({ id, label }) => ({ label, weight: answers.importance?.[id] ?? 0 }))
      .filter(({ weight }) => weight > 0)
      .sort((a, b) => b.weight - a.weight)
      .map(({ label, weight }) => `${label} ${weight}`)
      .join(', ') || 'nothing',
};

const must: Question = {
  id: 'must',
  kind: 'musts',
  name: 'Musts',
  title: 'Is there anything without which you would not go?',
  hint: 'Programs known not to have it are left out; those that say nothing stay, marked "ask".',
  when: () => true,
  words: answers => [...mustHaves(answers)].map(id => criterionOf(id).label).join(', ') || 'none',
};

const classSize = one({
  id: 'classSize',
  name: 'Class size',
  title: 'How large should a class of residents be?',
  about: 'classSize',
  when: counts('classSize'),
  rows: [
    ['small', 'Small', '4 DR residents a year or fewer'],
    ['medium', 'Medium', '5 to 8 a year'],
    ['large', 'Large', '10 a year or more'],
    ...openRows,
  ],
  usual: () => 'any',
});

const callModel = many({
  id: 'callModel',
  name: 'Call model',
  title: 'Which ways of covering nights would suit you?',
  about: 'callModel',
  when: counts('callModel'),
  rows: [
    ['night-float', 'Night float', 'weeks of nights in a row'],
    ['overnight-shifts', 'Single overnight shifts'],
    ['in-house-attending', 'With an attending in house'],
    ['home-call', 'Home call'],
    ['mixed', 'A mixture'],
  ],
});

const fellowship = many({
  id: 'fellowship',
  name: 'Fellowships',
  title: 'Which fellowships should be in house?',
  about: 'fellowship',
  when: counts('fellowship'),
  rows: subspecialties.map(key => [key, subspecialtyNames[key].label]),
});

const independentCall = one({
  id: 'independentCall',
  name: 'Independent call',
  title: 'Do you want to read on call without an attending beside you?',
  about: 'independentCall',
  when: counts('independentCall'),
  rows: [['yes', 'Yes'], ['no', 'No'], ...openRows],
  usual: () => 'any',
});

const researchRequired = one({
  id: 'researchRequired',
  name: 'Research required',
  title: 'Do you want a program that requires a research project?',
  about: 'researchRequired',
  when: counts('researchRequired'),
  rows: [['yes', 'Yes'], ['no', 'No, rather not'], ...openRows],
  usual: () => 'any',
});

const setting = many({
  id: 'setting',
  name: 'Setting',
  title: 'Which kind of hospital?',
  about: 'setting',
  when: counts('setting'),
  rows: [
    ['university', 'University'],
    ['community-affiliated', 'Community, affiliated with a university'],
    ['community', 'Community'],
    ['military', 'Military'],
  ],
});

const interviewFormat = many({
  id: 'interviewFormat',
  name: 'Interviews',
  title: 'Which interviews would you prefer?',
  about: 'interviewFormat',
  when: counts('interviewFormat'),
  rows: [
    ['virtual', 'Virtual'],
    ['in-person', 'In person'],
    ['hybrid', 'Either'],
  ],
});

export const wishQuestions: readonly Question[] = [
  ...[importance, must, classSize, callModel, fellowship],
  ...[independentCall, researchRequired, setting, interviewFormat],
];
