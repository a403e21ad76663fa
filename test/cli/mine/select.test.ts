import { expect, test } from 'vitest';
import {
  idsOrQuery,
  narrowing,
  narrowOptions,
  queryOf,
  selectPrograms,
} from '../../../src/cli/mine/select.ts';
import { type RawOptions, readOptions } from '../../../src/cli/options.ts';
import { programs } from '../../support/catalog.ts';
import { contextOf } from '../../support/context.ts';
import { makeProgram } from '../../support/programs.ts';

const narrowed = (raw: RawOptions) => narrowing(readOptions(narrowOptions, raw));
const select = (asked: object, raw: RawOptions = {}) =>
  selectPrograms({ ...narrowed(raw), ...asked }, contextOf(programs));

test.each([
  [{}, ['mir', 'rush', 'slu'], []],
  [{ query: 'missouri' }, ['mir', 'slu'], []],
  [{ query: 'esir missouri' }, ['slu'], ['esir']],
  [{ query: 'rush' }, ['rush'], []],
  [{ ids: ['slu', 'mir'] }, ['mir', 'slu'], []],
  [{ ids: ['slu', 'mir'], ...narrowed({ track: ['esir'] }) }, ['slu'], ['esir']],
  [{ query: 'missouri', text: 'saint' }, ['slu'], []],
  [narrowed({ track: ['ir'] }), ['rush'], ['irIntegrated', 'irIndependent']],
])('%j leaves %j', async (asked, ids, tracks) => {
  const selected = await select(asked);
  expect(selected.filtered.programs.map(({ id }) => id).sort()).toEqual(ids);
  expect(selected.tracks).toEqual(tracks);
});

test('the fields that are asked about are handed on, but not all of a group', async () => {
  const fieldsOf = async (raw: RawOptions) => (await select({}, raw)).fields;
  expect(await fieldsOf({ visa: ['J-1'], min: ['volume.beds=1'], where: ['moonlighting!=no'] })).toEqual([
    'application.visas',
    'moonlighting',
    'volume.beds',
  ]);
  expect(await fieldsOf({ has: ['research'] })).toEqual([]);
  expect(await fieldsOf({ has: ['volume.beds'], track: ['dr'] })).toEqual(['volume.beds']);
  expect((await select({ query: 'military' })).fields).toEqual(['setting']);
});

test('what a track leaves open is counted, and the understanding is said', async () => {
  const { filtered, notes, list, origin } = await select({ query: 'esir missouri' });
  expect(filtered.unanswered.map(({ id }) => id)).toEqual(['mir']);
  expect(notes).toEqual([
    'Taking "esir" as ESIR (--track esir), and "missouri" as the state Missouri (--state MO).',
  ]);
  expect([list, origin]).toEqual([undefined, undefined]);
});

test('the lens shows what answers within the limits, for the tracks that words and options name', async () => {
  const scoped = makeProgram({ application: { visas: ['J-1'] }, scopes: { 'application.visas': ['dr'] } });
  const visas = async (asked: object, raw: RawOptions) =>
    (await select(asked, raw)).lens(scoped).application?.visas;
  expect(await visas({}, {})).toEqual(['J-1']);
  expect(await visas({ query: 'dr' }, {})).toEqual(['J-1']);
  expect(await visas({ query: 'esir' }, {})).toBeUndefined();
  expect(await visas({}, { track: ['esir'] })).toBeUndefined();
  expect(await visas({}, { maxAge: '0', dated: true })).toBeUndefined();
});

test.each([
  [[], { ids: [], query: undefined }, undefined],
  [['ir chicago'], { ids: [], query: 'ir chicago' }, 'ir chicago'],
  [['slu', 'mir'], { ids: ['slu', 'mir'], query: undefined }, 'slu mir'],
])('%j are %j, or as a query %j', (words, taken, query) => {
  expect(idsOrQuery(words)).toEqual(taken);
  expect(queryOf(words)).toBe(query);
});

test('a distance without a place is refused', () => {
  expect(() => narrowed({ within: '5' })).toThrow('--within needs --near');
});
