import { expect, test } from 'vitest';
import { wishQuestions } from '../../../src/domain/match/wish-questions.ts';

const wordsOf = (id: string, answers: Parameters<(typeof wishQuestions)[number]['words']>[0]) =>
  wishQuestions.find(question => question.id === id)?.words(answers);

test('the summary names the weights, the heaviest first', () => {
  expect(wordsOf('importance', { importance: { salary: 1, airp: 4, vacation: 0 } })).toBe(
    'AIRP course paid 4, Salary 1',
  );
  expect(wordsOf('importance', { importance: {} })).toBe('nothing');
});

test('the summary names chosen musts and those that follow', () => {
  expect(wordsOf('must', { must: ['airp'], visa: 'J-1' })).toBe('AIRP course paid, Visa');
  expect(wordsOf('must', {})).toBe('none');
});

test('each kind of wish can be left open', () => {
  for (const question of wishQuestions) {
    if (question.kind !== 'one' && question.kind !== 'many') continue;
    expect(question.options.map(({ key }) => key)).toContain('unsure');
  }
});
