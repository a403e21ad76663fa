import { describe, expect, test } from 'vitest';
import { isAnswered, type Question, questionOf } from '../../../src/domain/match/question.ts';
import type { AnswerKey, Answers } from '../../../src/schema/answers.ts';
import type { ManyEntry, OneEntry } from '../../../src/schema/question-entry.ts';

type Of<Kind> = Extract<Question, { readonly kind: Kind }>;

const common = { name: 'Name', title: 'Title?' };

function one(id: AnswerKey, entry: Pick<OneEntry, 'rows' | 'start'>): Of<'one'> {
  const question = questionOf(id, { ...common, kind: 'one', ...entry });
  if (question.kind !== 'one') throw new Error('not one');
  return question;
}

function many(id: AnswerKey, entry: Omit<ManyEntry, 'kind' | 'name' | 'title'>): Of<'many'> {
  const question = questionOf(id, { ...common, kind: 'many', ...entry });
  if (question.kind !== 'many') throw new Error('not many');
  return question;
}

const goal = one('goal', {
  rows: [
    ['diagnostic', 'DR'],
    ['interventional', 'IR'],
  ],
  start: 'diagnostic',
});

const img = one('img', {
  rows: [
    [true, 'Yes'],
    [false, 'No'],
  ],
  start: false,
});

const setting = many('setting', {
  rows: [
    ['university', 'University', 'of a medical school'],
    ['community', 'Community'],
  ],
});

describe('one', () => {
  test('marks the start value, then what was given', () => {
    expect(goal.chosen({})).toBe('diagnostic');
    expect(goal.chosen({ goal: 'interventional' })).toBe('interventional');
  });

  test('gives the typed value of a key, and nothing for an unknown one', () => {
    expect(img.options.map(({ key }) => key)).toEqual(['true', 'false']);
    expect(img.give({ goal: 'undecided' }, 'true')).toEqual({ goal: 'undecided', img: true });
    expect(img.give({ goal: 'undecided' }, 'nonsense')).toEqual({ goal: 'undecided' });
  });

  test('says the answer in words', () => {
    expect(goal.words({ goal: 'interventional' })).toBe('IR');
    expect(img.words({})).toBe("Don't know yet");
  });
});

describe('many', () => {
  test('offers "don\'t know yet" beside the values', () => {
    expect(setting.options).toEqual([
      { key: 'university', label: 'University', hint: 'of a medical school' },
      { key: 'community', label: 'Community' },
      { key: 'unsure', label: "Don't know yet" },
    ]);
  });

  test.each([
    [['community'], ['community']],
    [['community', 'unsure'], ['community']],
    [[], 'any'],
    [['unsure'], 'unsure'],
  ])('%j is %j', (keys, expected) => {
    expect(setting.give({ goal: 'undecided' }, keys)).toEqual({ goal: 'undecided', setting: expected });
  });

  test('reads its own answers back', () => {
    expect(setting.chosen({ setting: 'unsure' })).toEqual(['unsure']);
    expect(setting.chosen({ setting: ['community'] })).toEqual(['community']);
    expect(setting.words({ setting: ['community', 'university'] })).toBe('University, Community');
    expect(setting.words({ setting: ['community'] })).toBe('Community');
    expect(setting.words({ setting: 'any' })).toBe('No preference');
    expect(setting.words({ setting: 'unsure' })).toBe("Don't know yet");
    expect(setting.chosen({ setting: 'any' })).toEqual([]);
    expect(setting.chosen({})).toEqual([]);
  });
});

describe('what the place makes of its details', () => {
  const where = one('where', {
    rows: [
      ['any', 'Anywhere'],
      ['states', 'States'],
      ['near', 'Near'],
    ],
    start: 'any',
  });
  const states = many('states', { rows: [['MO', 'Missouri']], askIf: { where: 'states' } });

  test('another kind of place forgets the places named before', () => {
    const given: Answers = { where: 'states', states: ['MO'] };
    expect(goal.give(given, 'diagnostic')).toEqual({ ...given, goal: 'diagnostic' });
    expect(where.give(given, 'near')).toEqual({ where: 'near' });
    expect(where.give(given, 'states')).toEqual(given);
  });

  test('a kind that names no place leaves the place open', () => {
    expect(states.give({ where: 'states' }, ['MO'])).toEqual({ where: 'states', states: ['MO'] });
    expect(states.give({ where: 'states' }, [])).toEqual({ where: 'any', states: [] });
    expect(states.give({ where: 'states' }, ['unsure'])).toEqual({ where: 'unsure', states: [] });
  });

  test('details are asked only of the kind that was chosen', () => {
    expect(states.when({ where: 'states' })).toBe(true);
    expect(states.when({ where: 'near' })).toBe(false);
  });
});

test('the goal can suggest what is marked at first', () => {
  const tracks = many('tracks', {
    rows: [
      ['dr', 'DR'],
      ['esir', 'ESIR'],
    ],
    start: ['dr'],
    startByGoal: { interventional: ['esir'] },
  });
  expect(tracks.chosen({ goal: 'interventional' })).toEqual(['esir']);
  expect(tracks.chosen({ goal: 'diagnostic' })).toEqual(['dr']);
  expect(tracks.chosen({ goal: 'interventional', tracks: ['dr'] })).toEqual(['dr']);
});

describe('a question about how something should be', () => {
  const { when } = questionOf('classSize');
  test.each<[Answers, boolean]>([
    [{}, true],
    [{ importance: { classSize: 1 } }, true],
    [{ importance: { classSize: 0 } }, false],
    [{ importance: { classSize: 0 }, must: ['classSize'] }, true],
  ])('is worth asking after %j: %s', (answers, expected) => {
    expect(when(answers)).toBe(expected);
  });

  test('any other is asked whatever has weight', () => {
    expect(questionOf('visa').when({ importance: { visa: 0 } })).toBe(true);
    expect(goal.when({})).toBe(true);
  });
});

test('a city is kept as it was typed', () => {
  const near = questionOf('near');
  if (near.kind !== 'place') throw new Error('near is a place');
  const given = near.give({ where: 'near' }, 'Boise, ID');
  expect(given).toEqual({ where: 'near', near: 'Boise, ID' });
  expect([near.words(given), near.words({})]).toEqual(['Boise, ID', '']);
});

describe('questions about all criteria', () => {
  const importance = questionOf('importance');
  const must = questionOf('must');

  test('are asked in a way of their own', () => {
    expect([importance.kind, must.kind]).toEqual(['weights', 'musts']);
  });

  test('the summary names the weights, the heaviest first', () => {
    const given = { importance: { salary: 1, airp: 4, vacation: 0 } };
    expect(importance.words(given)).toBe('AIRP course paid 4, Salary 1');
    expect(importance.words({ importance: {} })).toBe('nothing');
    expect(importance.words({})).toBe('nothing');
  });

  test('the summary names chosen musts and those that follow', () => {
    expect(must.words({ must: ['airp'], visa: 'J-1' })).toBe(
      'only programs that pay for the AIRP course and take your visa',
    );
    expect(must.words({ must: ['salary'] })).toBe('only programs that satisfy "Salary"');
    expect(must.words({})).toBe('none');
  });
});

test('an open answer is an answer', () => {
  expect(isAnswered(setting, { setting: 'any' })).toBe(true);
  expect(isAnswered(setting, {})).toBe(false);
});
