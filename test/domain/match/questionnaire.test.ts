import { describe, expect, test } from 'vitest';
import { criterionOf } from '../../../src/domain/match/criteria.ts';
import {
  factsOf,
  firstWeight,
  importanceOf,
  questionnaire,
  questionsFor,
  weighable,
  withWeights,
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
  test('asks what one wants, then how much it matters', () => {
    expect(asked({})).toEqual([
      ...['goal', 'tracks', 'where', 'img', 'visa', 'clinicalYear', 'classSize', 'callModel', 'fellowship'],
      ...['independentCall', 'researchRequired', 'setting', 'interviewFormat', 'importance', 'must'],
    ]);
  });

  test('asks for details of a place only where one is meant', () => {
    const details = (where: Answers['where']) =>
      asked({ ...(where === undefined ? {} : { where }) }).filter(id =>
        ['states', 'regions', 'near', 'within'].includes(id),
      );
    expect(details('near')).toEqual(['near', 'within']);
    expect(details('states')).toEqual(['states']);
    expect(details('regions')).toEqual(['regions']);
    expect(details('any')).toEqual([]);
  });

  test('asks which kind of everything but what was given no weight and is no must', () => {
    const importance = { classSize: 0, independentCall: 0 };
    expect(asked({ importance })).not.toContain('classSize');
    expect(asked({ importance })).toContain('setting');
    expect(asked({ importance, must: ['independentCall'] })).toContain('independentCall');
  });

  test('asks what at least three programs can answer', () => {
    const recorded = (count: number) =>
      factsOf([
        programOf('silent'),
        ...Array.from({ length: count }, (_, index) =>
          programOf(`p${index}`, { application: { visas: ['J-1'] } }),
        ),
      ]);
    const isAsked = (count: number) => questionsFor({}, recorded(count)).some(({ id }) => id === 'visa');
    expect([2, 3].map(isAsked)).toEqual([false, true]);
    expect([2, 3].map(count => recorded(count).isAnswerable(criterionOf('visa')))).toEqual([false, true]);
  });
});

describe('factsOf', () => {
  test('counts programs, and those that answer a wish', () => {
    expect(facts.total).toBe(4);
    expect(['IL', 'MO', 'NY'].map(factsOf(askable.slice(0, 3)).inState)).toEqual([2, 1, 0]);
    expect(factsOf(askable.toReversed()).cities).toEqual(['Chicago, IL', 'St. Louis, MO']);
    expect(facts.recorded(criterionOf('tracks'))).toBe(4);
    expect(facts.recorded(criterionOf('tracks'), { tracks: ['irIntegrated'] })).toBe(1);
  });

  test('counts what a lens leaves, and looks at no more records than it takes to find enough', () => {
    const looked: string[] = [];
    const seen = factsOf([...askable, programOf('fifth')], program => {
      looked.push(program.id);
      return program.id === 'one' ? programOf('one') : program;
    });
    expect(seen.isAnswerable(criterionOf('setting'))).toBe(true);
    expect(looked).toEqual(['one', 'two', 'three', 'four']);
    expect(seen.recorded(criterionOf('setting'))).toBe(3);
    expect(seen.recorded(criterionOf('setting'), { setting: ['university'] })).toBe(3);
  });
});

describe('importance', () => {
  test('offers what is answerable, and what an answer makes matter', () => {
    const ids = (answers: Answers) => weighable(answers, facts).map(({ id }) => id);
    expect(ids({})).not.toContain('visa');
    expect(ids({ visa: 'J-1' })).toContain('visa');
    expect(ids({})).not.toContain('examVolume');
    expect(ids({ classSize: 'any' })).not.toContain('classSize');
    expect(ids({ classSize: 'small' })).toContain('classSize');
    expect(ids({})).toContain('salary');
  });

  test('begins with the start values', () => {
    const offered = weighable({}, facts);
    expect(importanceOf({ goal: 'interventional' }, offered)).toMatchObject({ fellowship: 4, salary: 1 });
    expect(importanceOf({ importance: { salary: 2 } }, offered)).toMatchObject({ salary: 2, vacation: 1 });
  });

  test('what was named begins with a weight, also where the survey is silent', () => {
    const wanted: Answers = { setting: ['community'], classSize: 'small' };
    expect(firstWeight(criterionOf('setting'), wanted)).toEqual({ weight: 3, why: 'you named it' });
    expect(firstWeight(criterionOf('classSize'), wanted).why).toContain('survey');
    expect(firstWeight(criterionOf('airp'), wanted)).toEqual({
      weight: 0,
      why: 'not in the survey; yours to set',
    });
  });

  test('given weights are kept with those of what is wanted, and of nothing else', () => {
    const given: Answers = { setting: ['community'], importance: { classSize: 5, salary: 1 } };
    const { importance } = withWeights(given, facts);
    expect(importance).toMatchObject({ salary: 1, setting: 3 });
    expect(importance).not.toHaveProperty('classSize');
    expect(withWeights({ setting: ['community'] }, facts)).not.toHaveProperty('importance');
  });
});
