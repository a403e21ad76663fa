import { describe, expect, test } from 'vitest';
import {
  changeOf,
  markOptions,
  parseDay,
  parseMoment,
  parseRating,
  parseTag,
  saysSomething,
  withRatings,
} from '../../../src/cli/mine/mark-options.ts';
import { type RawOptions, readOptions } from '../../../src/cli/options.ts';
import type { Mark } from '../../../src/schema/my-list.ts';

const values = (raw: RawOptions) => readOptions(markOptions, raw);
const change = (raw: RawOptions, old: Mark = {}, note: readonly string[] = []) =>
  changeOf(values(raw), note)(old);

test('nothing is said without an option', () => {
  expect(saysSomething(values({}))).toBe(false);
  for (const raw of [
    { status: 'none' },
    { rate: ['a=1'] },
    { edit: true },
    { note: ['x'] },
    { clearNotes: true },
  ])
    expect(saysSomething(values(raw))).toBe(true);
});

test('single statements are made and taken back', () => {
  expect(
    change({ status: 'Applied', signal: 'GOLD', interview: '2026-12-03 1:00 PM', deadline: '2026-09-30' }),
  ).toEqual({
    status: 'applied',
    signal: 'gold',
    interview: '2026-12-03 13:00',
    deadline: '2026-09-30',
  });
  expect(change({ status: 'none', signal: 'none', interview: 'None', deadline: 'none' })).toEqual({
    status: null,
    signal: null,
    interview: null,
    deadline: null,
  });
  expect(change({ interview: '12/3/2026 9:00', deadline: '9/30/2026' })).toEqual({
    interview: '2026-12-03 09:00',
    deadline: '2026-09-30',
  });
  expect(change({})).toEqual({});
});

test('ratings and tags are added to what is there, and taken away one by one', () => {
  const old = { ratings: { place: 3, call: 2 }, tags: ['near', 'big'] };
  expect(change({ rate: ['call=none,residents=4.5'], tag: ['new,near'], untag: ['big'] }, old)).toEqual({
    ratings: { place: 3, residents: 4.5 },
    tags: ['near', 'new'],
  });
  expect(change({ rate: ['place=none,call=none'], untag: ['near,big'] }, old)).toEqual({
    ratings: null,
    tags: null,
  });
  expect(withRatings({}, [['a', 1]])).toEqual({ a: 1 });
});

test('notes grow by lines; cleared, they begin anew', () => {
  const old = { notes: 'one\n' };
  expect(change({ note: ['-'] }, old, ['two', 'three '])).toEqual({ notes: 'one\ntwo\nthree\n' });
  expect(change({ note: ['-'], clearNotes: true }, old, ['two'])).toEqual({ notes: 'two\n' });
  expect(change({ clearNotes: true }, old)).toEqual({ notes: null });
});

test('tracks stand in their order, each once, or are taken back', () => {
  expect(change({ tracks: ['ir-integrated,dr,dr'] })).toEqual({ tracks: ['dr', 'ir-integrated'] });
  expect(change({ tracks: ['none'] })).toEqual({ tracks: null });
  expect(() => change({ tracks: ['dr,none'] })).toThrow('--tracks takes tracks or none, not both.');
});

describe('what cannot be understood says why', () => {
  test.each([
    [() => values({ status: 'hired' }), 'Unknown status "hired"'],
    [() => values({ signal: 'golden' }), 'Did you mean gold?'],
    [() => values({ tracks: ['esir'] }), 'Unknown track "esir"'],
    [() => parseMoment('2026-02-30'), '"2026-02-30" names a day that no calendar has.'],
    [() => parseDay('2026-09-30 12:00'), 'A deadline is a day'],
    [() => parseDay('soon'), 'is no day'],
    [() => parseMoment('13/12/2026'), '"13/12/2026" is read as month/day/year, and there is no month 13.'],
    [() => parseRating('place'), 'A rating is NAME=1 to 5, such as residents=4, not "place".'],
    [() => parseRating('=4'), 'A rating is NAME=1 to 5'],
    [() => parseRating('place=7'), 'A rating goes from 1 to 5; place is 7.'],
    [() => parseRating('place=0.9'), 'A rating goes from 1 to 5'],
    [() => parseRating('place=good'), 'The rating place takes a number'],
    [() => parseRating('constructor=3'), 'is a name that many tools drop'],
    [() => parseRating(`${'x'.repeat(41)}=3`), 'is longer than 40 letters'],
    [() => parseTag('x'.repeat(41)), 'at most 40 letters'],
  ])('%s', (parse, message) => {
    expect(parse).toThrow(message);
  });
});

test('a rating may have a name of several words', () => {
  expect(parseRating(' night call = 4 ')).toEqual(['night call', 4]);
  expect(parseRating('place=NONE')).toEqual(['place', null]);
});
