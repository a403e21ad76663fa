import { Command } from 'commander';
import { describe, expect, test } from 'vitest';
import { answerOptions, answersOf, preferable } from '../../../src/cli/match/options.ts';
import { repeatWords } from '../../../src/cli/match/repeat.ts';
import { declareOptions, readOptions } from '../../../src/cli/options.ts';
import type { Answers } from '../../../src/schema/answers.ts';

function parse(words: readonly string[]): Answers {
  const command = new Command();
  declareOptions(command, answerOptions);
  return answersOf(readOptions(answerOptions, command.parse([...words], { from: 'user' }).opts()));
}

describe('answersOf', () => {
  test.each([
    [['--goal', 'Interventional'], { goal: 'interventional' }],
    [['-t', 'dr,IR-Integrated'], { tracks: ['dr', 'irIntegrated'] }],
    [['-s', 'missouri,IL'], { where: 'states', states: ['MO', 'IL'] }],
    [['--region', 'West'], { where: 'regions', regions: ['west'] }],
    [['--near', 'Boise, ID', '--within', '200'], { where: 'near', near: 'Boise, ID', within: 200 }],
    [['--visa', 'j-1', '--img'], { visa: 'J-1', img: true }],
    [['--clinical-year', 'must'], { clinicalYear: 'must' }],
    [['--importance', 'classSize=4,salary=0'], { importance: { classSize: 4, salary: 0 } }],
    [['--must', 'location,level1trauma'], { must: ['location', 'level1Trauma'] }],
    [['--must', 'visa,img,clinicalyear'], { must: ['visa', 'img', 'clinicalYear'] }],
    [
      ['--prefer', 'classSize=small,callModel=mixed+home-call'],
      { classSize: 'small', callModel: ['home-call', 'mixed'] },
    ],
    [['--prefer', 'setting=any'], { setting: 'any' }],
    [
      ['--near', 'Boise', '--region', 'west', '--state', 'ID'],
      { where: 'states', states: ['ID'], regions: ['west'], near: 'Boise' },
    ],
    [['--prefer', 'goal=diagnostic', '--goal', 'undecided'], { goal: 'undecided' }],
    [[], {}],
  ])('%j', (words, expected) => {
    expect(parse(words)).toEqual(expected);
  });

  test.each([
    [['--goal', 'intervention'], 'Did you mean interventional?'],
    [['--importance', 'salary=6'], '0 to 5'],
    [['--importance', 'salary'], 'THING=WEIGHT'],
    [['--importance', 'sallary=1'], 'Did you mean salary'],
    [['--must', ','], 'empty'],
    [['--must', 'nothing-like-it'], 'Known: tracks'],
    [['--prefer', 'classSize=tiny'], 'small, medium, large'],
    [['--prefer', 'classSize=small+large'], 'one answer'],
    [['--prefer', 'must=location'], 'Unknown question'],
    [['--near', 'x', '--within', '0'], '1 to 12500'],
    [['--near', 'x', '--within', '1e308'], '1 to 12500'],
  ])('%j is refused with help', (words, message) => {
    expect(() => parse(words)).toThrow(message);
  });

  test('understands every command line that a result ends with', () => {
    const answers: Answers = {
      goal: 'interventional',
      tracks: ['irIntegrated', 'esir'],
      where: 'near',
      near: 'Boise, ID',
      within: 200,
      visa: 'H-1B',
      img: true,
      clinicalYear: 'prefer',
      importance: { airp: 4 },
      must: ['airp'],
      classSize: 'large',
      interviewFormat: ['in-person', 'hybrid'],
    };
    const words = repeatWords(answers)
      .filter(word => word !== '--no-input')
      .map(word => word.replace(/^'|'$/gu, ''));
    expect(parse(words)).toEqual(answers);
  });
});

test('--prefer is for the closed questions that have no flag of their own', () => {
  expect(preferable).toEqual([
    'classSize',
    'callModel',
    'fellowship',
    'independentCall',
    'researchRequired',
    'setting',
    'interviewFormat',
  ]);
});
