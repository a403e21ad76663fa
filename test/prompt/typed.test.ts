import { describe, expect, test } from 'vitest';
import { numberedLines, numbersOf, rangeOf, readMany, readOne } from '../../src/prompt/typed.ts';

const states = [
  'Kansas (2)',
  'Arkansas (1)',
  'West Virginia (1)',
  'Virginia (3)',
  'New York (21)',
  'New Jersey (5)',
];
const levels = ['0  does not matter', '3  matters', '5  matters most'];

describe('numbers', () => {
  test('are those of the labels, where all have one, else places from 1', () => {
    expect(numbersOf(levels)).toEqual(['0', '3', '5']);
    expect(numbersOf(['50 miles', 'Any'])).toEqual(['1', '2']);
    expect(numbersOf(['2 years', '2 months'])).toEqual(['1', '2']);
    expect(numbersOf(['2nd', '1st'])).toEqual(['1', '2']);
    expect(numbersOf([])).toEqual([]);
  });

  test('stand before each label once', () => {
    expect(numberedLines(levels)).toEqual(['  0, does not matter', '  3, matters', '  5, matters most']);
    expect(numberedLines(['Salary     3  matters', 'Any'])).toEqual(['  1. Salary, 3, matters', '  2. Any']);
  });

  test.each([
    [['1', '2', '3'], 'a number from 1 to 3'],
    [['4'], '4'],
  ])('%j are %s', (numbers, words) => expect(rangeOf(numbers)).toBe(words));
});

describe('one answer', () => {
  test.each([
    ['1', 0],
    [' 4 ', 3],
    ['kansas', 0],
    ['VIRGINIA', 3],
    ['virginia (3)', 3],
    ['west', 2],
    ['jersey', 5],
    ['(21)', 4],
  ])('%s', (typed, at) => expect(readOne(typed, states)).toEqual({ means: at }));

  test('a number of a label means that label and no place', () => {
    expect(readOne('3', levels)).toEqual({ means: 1 });
    expect(readOne('1', levels)).toMatchObject({ wrong: expect.stringContaining('a number from 0 to 5') });
  });

  test.each([
    ['new', '"new" may be 5, 6; type one of these numbers.'],
    ['7', '"7" is not among the answers; type a number from 1 to 6, or words of one.'],
    ['0', '"0" is not among the answers; type a number from 1 to 6, or words of one.'],
    ['-1', '"-1" is not among the answers; type a number from 1 to 6, or words of one.'],
    ['Utah', '"Utah" is not among the answers; type a number from 1 to 6, or words of one.'],
    ['', '"" is not among the answers; type a number from 1 to 6, or words of one.'],
  ])('%s is none', (typed, wrong) => expect(readOne(typed, states)).toEqual({ wrong }));
});

describe('several answers', () => {
  test.each([
    ['1, 3', [0, 2]],
    ['3 1', [0, 2]],
    ['3,1,3', [0, 2]],
    ['kansas, new york', [0, 4]],
    ['5, west virginia,', [2, 4]],
    ['2', [1]],
    [' , ', []],
  ])('%s', (typed, means) => expect(readMany(typed, states)).toEqual({ means }));

  test('one that is not understood is said, and nothing is taken', () => {
    expect(readMany('1, new', states)).toEqual({ wrong: '"new" may be 5, 6; type one of these numbers.' });
  });

  test('a label with a comma in it can be typed whole', () => {
    const settings = ['University', 'Community, affiliated with a university', 'Community'];
    expect(readMany('Community, affiliated with a university', settings)).toEqual({ means: [1] });
    expect(readMany('community', settings)).toEqual({ means: [2] });
  });
});
