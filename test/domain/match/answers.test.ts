import { describe, expect, test } from 'vitest';
import {
  isDecided,
  mergeAnswers,
  mustHaves,
  namesPlace,
  wished,
  withoutPlaces,
} from '../../../src/domain/match/answers.ts';

test('open answers hold no wishes', () => {
  expect(wished(undefined)).toEqual([]);
  expect(wished('unsure')).toEqual([]);
  expect(wished(['dr'])).toEqual(['dr']);
  expect([undefined, 'any', 'unsure', 'small'].map(isDecided)).toEqual([false, false, false, true]);
});

test('a place is named by states, regions or a city, unless anywhere is meant', () => {
  expect(namesPlace({ states: ['MO'] })).toBe(true);
  expect(namesPlace({ near: 'Boise, ID' })).toBe(true);
  expect(namesPlace({ where: 'unsure', near: 'Boise, ID' })).toBe(false);
  expect(namesPlace({ states: [] })).toBe(false);
});

test('needs and a strict clinical year are musts of themselves', () => {
  expect([...mustHaves({ must: ['airp'], visa: 'J-1', img: true, clinicalYear: 'must' })]).toEqual([
    'airp',
    'visa',
    'img',
    'clinicalYear',
  ]);
  expect([...mustHaves({ visa: 'none', img: false, clinicalYear: 'prefer' })]).toEqual([]);
});

describe('mergeAnswers', () => {
  test('later answers win, weights are merged', () => {
    expect(
      mergeAnswers(
        { goal: 'diagnostic', importance: { salary: 1, airp: 2 } },
        { goal: 'undecided', importance: { airp: 5 } },
      ),
    ).toEqual({
      goal: 'undecided',
      importance: { salary: 1, airp: 5 },
    });
  });

  test('a later place replaces an earlier one', () => {
    expect(
      mergeAnswers({ where: 'near', near: 'Boise, ID', within: 100 }, { where: 'states', states: ['MO'] }),
    ).toEqual({
      where: 'states',
      states: ['MO'],
    });
  });
});

test('withoutPlaces keeps everything else', () => {
  expect(withoutPlaces({ goal: 'diagnostic', states: ['MO'], near: 'x' })).toEqual({ goal: 'diagnostic' });
});
