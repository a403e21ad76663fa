import { expect, test } from 'vitest';
import type { Context } from '../../../src/cli/context.ts';
import { findWishes, givenAnswers, unanswered } from '../../../src/cli/match/wishes.ts';
import { questionnaire } from '../../../src/domain/match/questionnaire.ts';
import { createCatalog } from '../../../src/domain/record/catalog.ts';
import type { Answers } from '../../../src/schema/answers.ts';

const place = { latitude: 43.6, longitude: -116.2, label: 'Boise, ID' };
const context = {
  readAnswers: async (): Promise<Answers> => ({ goal: 'diagnostic', img: true }),
  findPlace: async () => place,
  catalog: async () => createCatalog([]),
  today: '2026-11-22',
} as unknown as Context;

test('flags stand over the file', async () => {
  expect(await givenAnswers('mine.yaml', { goal: 'undecided' }, context)).toEqual({
    goal: 'undecided',
    img: true,
  });
  expect(await givenAnswers(undefined, { goal: 'undecided' }, context)).toEqual({ goal: 'undecided' });
});

test('a place is looked up only where it counts', async () => {
  expect(await findWishes({ near: 'Boise, ID' }, context)).toMatchObject({ origin: place });
  expect(await findWishes({ near: 'Boise, ID', where: 'any' }, context)).not.toHaveProperty('origin');
  expect(await findWishes({}, context)).toMatchObject({ routes: { programs: [], independents: [] } });
});

test('the track of the goal stands in for tracks that nobody asked for, and is said to', async () => {
  const found = async (given: Answers) => {
    const wishes = await findWishes(given, context);
    return [wishes.tracks, wishes.assumesTracks];
  };
  expect(await found({ goal: 'diagnostic' })).toEqual([['dr'], true]);
  expect(await found({ goal: 'diagnostic', tracks: ['dr', 'esir'] })).toEqual([['dr', 'esir'], undefined]);
  expect(await found({ goal: 'diagnostic', tracks: 'any' })).toEqual(['any', undefined]);
  expect(await found({ goal: 'interventional' })).toEqual([undefined, undefined]);
});

test('unanswered names the questions left open, but not weights, musts and miles', () => {
  const open = unanswered(questionnaire, { goal: 'undecided' });
  expect(open).toEqual(expect.arrayContaining(['tracks', 'place', 'graduate abroad']));
  expect(open.filter(name => ['goal', 'importance', 'musts', 'within'].includes(name))).toEqual([]);
});
