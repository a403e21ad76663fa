import { describe, expect, test } from 'vitest';
import {
  isDecided,
  mergeAnswers,
  mustHaves,
  namesPlace,
  seenBy,
  type Wishes,
  wished,
  withOwnTracks,
  withoutPlaces,
} from '../../../src/domain/match/answers.ts';
import type { Answers } from '../../../src/schema/answers.ts';
import { programOf } from '../../support/match-programs.ts';

test('open answers hold no wishes', () => {
  expect(wished(undefined)).toEqual([]);
  expect(wished('unsure')).toEqual([]);
  expect(wished(['dr'])).toEqual(['dr']);
  expect([undefined, 'any', 'unsure', 'small'].map(isDecided)).toEqual([false, false, false, true]);
});

test.each<[Wishes, boolean]>([
  [{ states: ['MO'] }, true],
  [{ regions: ['west'] }, true],
  [{ near: 'Boise, ID' }, true],
  [{ origin: { latitude: 43.6, longitude: -116.2 } }, true],
  [{ where: 'any', states: ['MO'] }, false],
  [{ where: 'unsure', near: 'Boise, ID' }, false],
  [{ where: 'states', states: [] }, false],
  [{}, false],
])('a place is named by states, regions or a city, unless anywhere is meant: %j', (wishes, expected) => {
  expect(namesPlace(wishes)).toBe(expected);
});

test('a goal of diagnostic is one of DR where no track was asked for', () => {
  expect(withOwnTracks({ goal: 'diagnostic' })).toEqual({
    goal: 'diagnostic',
    tracks: ['dr'],
    assumesTracks: true,
  });
  const others: readonly Answers[] = [
    { goal: 'interventional' },
    { goal: 'undecided' },
    {},
    { goal: 'diagnostic', tracks: ['esir'] },
    { goal: 'diagnostic', tracks: 'any' },
    { goal: 'diagnostic', tracks: 'unsure' },
  ];
  expect(others.map(withOwnTracks)).toEqual(others);
});

test('needs and a strict clinical year are musts of themselves', () => {
  expect([...mustHaves({ must: ['airp'], visa: 'J-1', img: true, clinicalYear: 'must' })]).toEqual([
    'airp',
    'visa',
    'img',
    'clinicalYear',
  ]);
  expect([...mustHaves({ visa: 'H-1B' })]).toEqual(['visa']);
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

  test('a later answer to anything else keeps the place', () => {
    const near: Answers = { where: 'near', near: 'Boise, ID', within: 100 };
    expect(mergeAnswers(near, { goal: 'diagnostic' })).toEqual({ ...near, goal: 'diagnostic' });
  });
});

test('withoutPlaces keeps everything else', () => {
  const places: Answers = { states: ['MO'], regions: ['west'], near: 'x', within: 50 };
  expect(withoutPlaces({ goal: 'diagnostic', ...places })).toEqual({ goal: 'diagnostic' });
});

test('a record is seen through the lens of the wishes, or as it is', () => {
  const [whole, narrowed] = [programOf('whole'), programOf('narrowed')];
  expect(seenBy({}, whole)).toBe(whole);
  expect(seenBy({ lens: () => narrowed }, whole)).toBe(narrowed);
});
