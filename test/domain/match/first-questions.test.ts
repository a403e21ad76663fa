import { describe, expect, test } from 'vitest';
import { firstQuestions } from '../../../src/domain/match/first-questions.ts';
import type { Question } from '../../../src/domain/match/question.ts';

const find = (id: string): Question => {
  const question = firstQuestions.find(each => each.id === id);
  if (question === undefined) throw new Error(`No question ${id}`);
  return question;
};

describe('where', () => {
  const where = find('where');
  if (where.kind !== 'one') throw new Error('where has one answer');

  test('another kind of place forgets the places named before', () => {
    expect(where.give({ where: 'states', states: ['MO'] }, 'near')).toEqual({ where: 'near' });
    expect(where.give({ where: 'states', states: ['MO'] }, 'states')).toEqual({
      where: 'states',
      states: ['MO'],
    });
  });
});

test.each(['states', 'regions'])('no %s at all means anywhere', id => {
  const question = find(id);
  if (question.kind !== 'many') throw new Error(`${id} has many answers`);
  expect(question.give({ where: 'states' }, [])).toMatchObject({ where: 'any', [id]: [] });
  expect(question.give({ where: 'states' }, ['unsure'])).toMatchObject({ where: 'unsure' });
});

test('the goal suggests the tracks', () => {
  const tracks = find('tracks');
  if (tracks.kind !== 'many') throw new Error('tracks have many answers');
  expect(tracks.chosen({ goal: 'interventional' })).toEqual(['irIntegrated', 'esir']);
  expect(tracks.chosen({ goal: 'diagnostic' })).toEqual(['dr']);
});

test('a city is kept as it was typed', () => {
  const near = find('near');
  if (near.kind !== 'place') throw new Error('near is a place');
  expect(near.words(near.give({}, 'Boise, ID'))).toBe('Boise, ID');
});
