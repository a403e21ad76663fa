// The first questions: the goal, the place, and what decides whether a program takes the applicant at all.
import { stateCodes, stateNames } from '../../schema/choices.ts';
import { withoutPlaces } from './answers.ts';
import { usualMiles } from './place-criteria.ts';
import { many, type OneQuestion, one, type Question } from './question.ts';

const goal = one({
  id: 'goal',
  name: 'Goal',
  title: 'What do you want to become?',
  rows: [
    ['diagnostic', 'A diagnostic radiologist'],
    ['interventional', 'An interventional radiologist'],
    ['undecided', 'Not decided yet', 'Ways into IR count a little, so that the door stays open.'],
  ],
  usual: () => 'undecided',
});

const tracks = many({
  id: 'tracks',
  name: 'Tracks',
  title: 'Which tracks would you apply to or use?',
  hint: 'A program that offers any of them fits.',
  rows: [
    ['dr', 'DR: diagnostic radiology', '5 years after medical school'],
    ['irIntegrated', 'IR integrated', '6 years after medical school, one match'],
    ['esir', 'ESIR inside a DR residency', 'chosen internally; not an entry of the match'],
    ['irIndependent', 'IR independent', 'after a complete DR residency'],
  ],
  usual: answers => (answers.goal === 'interventional' ? ['irIntegrated', 'esir'] : ['dr']),
});

const whereKind = one({
  id: 'where',
  name: 'Place',
  title: 'Where would you like to train?',
  rows: [
    ['any', 'Anywhere'],
    ['states', 'In certain states'],
    ['regions', 'In certain regions'],
    ['near', 'Near a city'],
    ['unsure', "Don't know yet"],
  ],
  usual: () => 'any',
});

/** Another kind of place makes the places named before pointless. */
const where: OneQuestion = {
  ...whereKind,
  give: (answers, key) => whereKind.give(key === answers.where ? answers : withoutPlaces(answers), key),
};

const states = many({
  id: 'states',
  name: 'States',
  title: 'Which states?',
  when: answers => answers.where === 'states',
  rows: stateCodes.map(code => [code, stateNames[code]]),
  onNone: (answers, open) => ({ ...answers, where: open, states: [] }),
});

const regions = many({
  id: 'regions',
  name: 'Regions',
  title: 'Which regions?',
  when: answers => answers.where === 'regions',
  rows: [
    ['northeast', 'Northeast', 'Maine to Pennsylvania'],
    ['midwest', 'Midwest', 'Ohio to Kansas'],
    ['south', 'South', 'Delaware and DC to Texas'],
    ['west', 'West', 'Colorado to Alaska and Hawaii'],
    ['puerto-rico', 'Puerto Rico'],
  ],
  onNone: (answers, open) => ({ ...answers, where: open, regions: [] }),
});

const near: Question = {
  id: 'near',
  kind: 'place',
  name: 'Near',
  title: 'Near which city?',
  when: answers => answers.where === 'near',
  give: (answers, text) => ({ ...answers, near: text }),
  words: ({ near: place = '' }) => place,
};

const within = one({
  id: 'within',
  name: 'Within',
  title: 'How many miles are still near?',
  hint: 'Beyond that the fit falls slowly, as the crow flies.',
  when: answers => answers.where === 'near',
  rows: [
    [50, '50 miles', 'a long commute'],
    [100, '100 miles'],
    [200, '200 miles'],
    [300, '300 miles', 'about half a day by car'],
    [500, '500 miles'],
    [1000, '1,000 miles'],
  ],
  usual: () => usualMiles,
});

const img = one<boolean | 'unsure'>({
  id: 'img',
  name: 'Graduate abroad',
  title: 'Do you graduate from a medical school outside the United States?',
  about: 'img',
  hint: 'Programs known not to consider you are left out; those that say nothing stay.',
  rows: [
    [false, 'No'],
    [true, 'Yes'],
    ['unsure', 'Rather not say'],
  ],
  usual: () => false,
});

const visa = one({
  id: 'visa',
  name: 'Visa',
  title: 'Do you need a visa?',
  about: 'visa',
  hint: 'Programs known not to accept yours are left out; those that say nothing stay.',
  rows: [
    ['none', 'No'],
    ['J-1', 'Yes, J-1'],
    ['H-1B', 'Yes, H-1B'],
    ['unsure', "Don't know yet"],
  ],
  usual: () => 'none',
});

const clinicalYear = one({
  id: 'clinicalYear',
  name: 'Clinical year',
  title: 'Should the clinical year (PGY-1) be part of the program?',
  about: 'clinicalYear',
  rows: [
    ['any', 'It does not matter'],
    ['prefer', 'I would prefer it'],
    ['must', 'It must be'],
    ['unsure', "Don't know yet"],
  ],
  usual: () => 'any',
});

export const firstQuestions: readonly Question[] = [
  ...[goal, tracks, where, states, regions, near, within],
  ...[img, visa, clinicalYear],
];
