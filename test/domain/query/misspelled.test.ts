import { describe, expect, test } from 'vitest';
import { mendStates } from '../../../src/domain/query/misspelled.ts';

const known = ['texas', 'new york', 'clinic'];
const mend = (query: string) => {
  const { words, misspelled } = mendStates(
    query.split(' '),
    (words, state, slips) => known.includes(words) || (state === 'maine' && slips > 0),
  );
  return [words.join(' '), Object.fromEntries(misspelled)];
};

describe('mendStates', () => {
  test.each([
    ['texsa', 'texas'],
    ['massachusets', 'massachusetts'],
    ['califronia', 'california'],
    ['new yrok', 'new york'],
    ['noth carolina', 'north carolina'],
    ['south dakotta', 'south dakota'],
    ['district of columba', 'district of columbia'],
  ])('%s is %s', (typed, name) => {
    expect(mend(typed)).toEqual([name, { [name]: typed }]);
    expect(mend(`clinic ${typed} ir`)).toEqual([`clinic ${name} ir`, { [name]: typed }]);
  });

  test.each([
    ['texas', 'what is known'],
    ['clinic', 'what is known'],
    ['iwoa', 'four letters'],
    ['texxxsa', 'three edits'],
    ['texssa', 'two edits in a short word'],
    ['waine', 'as near to something else'],
    ['akansas', 'as near to Kansas as to Arkansas'],
    ['newyork', 'other words than the name has'],
    ['a iowa', 'other words than the name has'],
    ['', 'nothing'],
  ])('%j stays: %s', typed => {
    expect(mend(typed)).toEqual([typed, {}]);
  });

  test('the nearest of two is meant', () => {
    // One edit from Virginia; Kansas is three from "arkanas".
    expect(mend('virgina')[0]).toBe('virginia');
    expect(mend('arkanas')[0]).toBe('arkansas');
  });
});
