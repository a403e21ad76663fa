import { describe, expect, test } from 'vitest';
import { criterionOf } from '../../../src/domain/match/criteria.ts';
import {
  factsOf,
  importanceOf,
  isAnswerable,
  questionnaire,
  questionsFor,
  weighable,
} from '../../../src/domain/match/questionnaire.ts';
import type { Answers } from '../../../src/schema/answers.ts';
import { askable, programOf } from '../../support/match-programs.ts';

const facts = factsOf(askable);
const asked = (answers: Answers) => questionsFor(answers, facts).map(({ id }) => id);

test('every question has an id and a name of its own', () => {
  expect(new Set(questionnaire.map(({ id }) => id)).size).toBe(questionnaire.length);
  expect(new Set(questionnaire.map(({ name }) => name)).size).toBe(questionnaire.length);
});

describe('questionsFor', () => {
  test('asks about a dozen questions of somebody who says nothing', () => {
    expect(asked({})).toEqual([
      ...['goal', 'tracks', 'where', 'img', 'visa', 'clinicalYear', 'importance', 'must'],
      ...['classSize', 'callModel', 'fellowship'],
    ]);
  });

  test('asks for details of a place only where one is meant', () => {
    expect(asked({ where: 'near' })).toContain('near');
    expect(asked({ where: 'near' })).toContain('within');
    expect(asked({ where: 'states' })).toContain('states');
    expect(asked({ where: 'regions' })).toContain('regions');
  });

  test('asks which kind only of what matters or is a must', () => {
    expect(asked({ importance: { classSize: 0 } })).not.toContain('classSize');
    expect(asked({ importance: { setting: 1 } })).toContain('setting');
    expect(asked({ must: ['independentCall'] })).toContain('independentCall');
  });

  test('asks only what a few programs publish', () => {
    const few = factsOf([programOf('a', { application: { visas: ['J-1'] } }), programOf('b')]);
    expect(questionsFor({}, few).map(({ id }) => id)).not.toContain('visa');
    expect(isAnswerable(criterionOf('visa'), few)).toBe(false);
  });
});

describe('factsOf', () => {
  test('counts programs, and those that answer a wish', () => {
    expect(facts.total).toBe(4);
    expect(facts.inState('IL')).toBe(2);
    expect(facts.cities).toEqual(['Chicago, IL', 'St. Louis, MO']);
    expect(facts.recorded(criterionOf('tracks'))).toBe(4);
    expect(facts.recorded(criterionOf('tracks'), { tracks: ['irIntegrated'] })).toBe(1);
  });
});

describe('importance', () => {
  test('offers what is answerable, and what an answer makes matter', () => {
    const ids = (answers: Answers) => weighable(answers, facts).map(({ id }) => id);
    expect(ids({})).not.toContain('visa');
    expect(ids({ visa: 'J-1' })).toContain('visa');
    expect(ids({})).not.toContain('examVolume');
  });

  test('begins with the start values', () => {
    const offered = weighable({}, facts);
    expect(importanceOf({ goal: 'interventional' }, offered)).toMatchObject({ fellowship: 4, salary: 1 });
    expect(importanceOf({ importance: { salary: 2 } }, offered)).toMatchObject({ salary: 2, vacation: 1 });
  });
});
