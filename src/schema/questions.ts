// What match asks, one entry a question: the answers' type and check, the interview, the template and --prefer derive from it.
import { type StateCode, stateCodes, stateNames } from './choices.ts';
import { dontKnow, noPreference, type QuestionEntry, type Row } from './question-entry.ts';

/** The rows that close a question about a preference. */
const openRows = [
  ['any', noPreference],
  ['unsure', dontKnow],
] as const;

/** Where no distance is named, this many miles are near: about half a day by car. */
export const defaultMiles = 300;

/** All questions in the order of the interview, wishes before weights; the keys are those of an answers file and of --prefer. */
export const questions = {
  goal: {
    kind: 'one',
    name: 'Goal',
    title: 'What do you want to become?',
    rows: [
      ['diagnostic', 'A diagnostic radiologist'],
      ['interventional', 'An interventional radiologist'],
      ['undecided', 'Not decided yet', 'Ways into IR count a little, so that the door stays open.'],
    ],
    start: 'undecided',
  },
  tracks: {
    kind: 'many',
    name: 'Tracks',
    title: 'Which tracks would you apply to or use?',
    hint: 'A program that offers any of them fits.',
    rows: [
      ['dr', 'DR: diagnostic radiology', '5 years after medical school'],
      ['irIntegrated', 'IR integrated', '6 years after medical school, one match'],
      ['esir', 'ESIR inside a DR residency', 'chosen internally; not an entry of the match'],
      ['irIndependent', 'IR independent', 'after a complete DR residency'],
    ],
    start: ['dr'],
    startByGoal: { interventional: ['irIntegrated', 'esir'] },
  },
  where: {
    kind: 'one',
    name: 'Place',
    title: 'Where would you like to train?',
    rows: [
      ['any', 'Anywhere'],
      ['states', 'In certain states'],
      ['regions', 'In certain regions'],
      ['near', 'Near a city'],
      ['unsure', dontKnow],
    ],
    start: 'any',
  },
  states: {
    kind: 'many',
    name: 'States',
    title: 'Which states?',
    askIf: { where: 'states' },
    rows: stateCodes.map((code): Row<StateCode> => [code, stateNames[code]]),
  },
  regions: {
    kind: 'many',
    name: 'Regions',
    title: 'Which regions?',
    askIf: { where: 'regions' },
    rows: [
      ['northeast', 'Northeast', 'Maine to Pennsylvania'],
      ['midwest', 'Midwest', 'Ohio to Kansas'],
      ['south', 'South', 'Delaware and DC to Texas'],
      ['west', 'West', 'Colorado to Alaska and Hawaii'],
      ['puerto-rico', 'Puerto Rico'],
    ],
  },
  near: { kind: 'place', name: 'Near', title: 'Near which city?', askIf: { where: 'near' } },
  within: {
    kind: 'one',
    name: 'Within',
    title: 'How many miles are still near?',
    hint: 'Full within 50 miles, falling to nothing at this distance, as the crow flies.',
    askIf: { where: 'near' },
    rows: [
      [50, '50 miles', 'a long commute'],
      [100, '100 miles'],
      [200, '200 miles'],
      [300, '300 miles', 'about half a day by car'],
      [500, '500 miles'],
      [1000, '1,000 miles'],
    ],
    start: defaultMiles,
    // At most half way round the earth.
    range: { unit: 'mile', min: 1, max: 12_500 },
  },
  img: {
    kind: 'one',
    name: 'Graduate abroad',
    title: 'Is your medical school outside the United States?',
    hint: 'Programs known not to consider you are left out; the others stay.',
    about: 'img',
    rows: [
      [false, 'No'],
      [true, 'Yes'],
      ['unsure', 'Rather not say'],
    ],
    start: false,
  },
  visa: {
    kind: 'one',
    name: 'Visa',
    title: 'Do you need a visa?',
    hint: 'Programs known not to accept yours are left out; the others stay.',
    about: 'visa',
    rows: [
      ['none', 'No'],
      ['J-1', 'Yes, J-1'],
      ['H-1B', 'Yes, H-1B'],
      ['unsure', dontKnow],
    ],
    start: 'none',
  },
  clinicalYear: {
    kind: 'one',
    name: 'Clinical year',
    title: 'Should the clinical year (PGY-1) be part of the program?',
    about: 'clinicalYear',
    rows: [
      ['any', 'It does not matter'],
      ['prefer', 'I would prefer it'],
      ['must', 'It must be'],
      ['unsure', dontKnow],
    ],
    start: 'any',
  },
  classSize: {
    kind: 'one',
    name: 'Class size',
    title: 'How large should a class of residents be?',
    about: 'classSize',
    askIf: 'counts',
    rows: [
      ['small', 'Small', '4 DR residents a year or fewer'],
      ['medium', 'Medium', '5 to 8 a year'],
      ['large', 'Large', '10 a year or more'],
      ...openRows,
    ],
    start: 'any',
  },
  callModel: {
    kind: 'many',
    name: 'Call model',
    title: 'Which ways of covering nights would suit you?',
    about: 'callModel',
    askIf: 'counts',
    rows: [
      ['night-float', 'Night float', 'weeks of nights in a row'],
      ['overnight-shifts', 'Single overnight shifts'],
      ['in-house-attending', 'With an attending in house'],
      ['home-call', 'Home call'],
      ['mixed', 'A mixture'],
    ],
  },
  fellowship: {
    kind: 'many',
    name: 'Fellowships',
    title: 'Which fellowships should be in house?',
    about: 'fellowship',
    askIf: 'counts',
    rows: [
      ['neuroradiology', 'Neuroradiology'],
      ['breast', 'Breast imaging'],
      ['body', 'Body or abdominal imaging'],
      ['musculoskeletal', 'Musculoskeletal imaging'],
      ['pediatric', 'Pediatric radiology'],
      ['cardiothoracic', 'Cardiothoracic imaging'],
      ['nuclear', 'Nuclear medicine'],
      ['emergency', 'Emergency radiology'],
      ['interventional', 'Interventional radiology'],
    ],
  },
  independentCall: {
    kind: 'one',
    name: 'Independent call',
    title: 'Do you want to read on your own when on call?',
    about: 'independentCall',
    askIf: 'counts',
    rows: [['yes', 'Yes'], ['no', 'No'], ...openRows],
    start: 'any',
  },
  researchRequired: {
    kind: 'one',
    name: 'Research required',
    title: 'Do you want a program that requires a research project?',
    about: 'researchRequired',
    askIf: 'counts',
    rows: [['yes', 'Yes'], ['no', 'No, rather not'], ...openRows],
    start: 'any',
  },
  setting: {
    kind: 'many',
    name: 'Setting',
    title: 'Which kind of hospital?',
    about: 'setting',
    askIf: 'counts',
    rows: [
      ['university', 'University'],
      ['community-affiliated', 'Community, affiliated with a university'],
      ['community', 'Community'],
      ['military', 'Military'],
    ],
  },
  interviewFormat: {
    kind: 'many',
    name: 'Interviews',
    title: 'Which interviews would you prefer?',
    about: 'interviewFormat',
    askIf: 'counts',
    rows: [
      ['virtual', 'Virtual'],
      ['in-person', 'In person'],
      ['hybrid', 'Either'],
    ],
  },
  importance: {
    kind: 'weights',
    name: 'Importance',
    title: 'How much does each thing matter, from 0 to 5?',
    hint: 'They begin with a survey of 117 applicants; change what you see otherwise.',
  },
  must: {
    kind: 'musts',
    name: 'Musts',
    title: 'Is there anything without which you would not go?',
    hint: 'Programs known to be otherwise are left out; ask where nothing is recorded.',
  },
} as const satisfies Readonly<Record<string, QuestionEntry>>;
