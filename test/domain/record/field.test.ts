import { describe, expect, test } from 'vitest';
import {
  blankFields,
  findField,
  noteOf,
  pickFields,
  qualifierOf,
  readField,
  readPath,
  scopeOf,
} from '../../../src/domain/record/field.ts';
import { makeProgram } from '../../support/programs.ts';

const program = makeProgram({
  level1Trauma: false,
  tracks: { dr: { positionsPerYear: 4 }, esir: {}, irIndependent: { offered: false } },
  contacts: [
    { role: 'program office', tracks: ['dr', 'esir'] },
    { role: 'program director', name: 'Bo Kim' },
  ],
  qualifiers: { 'tracks.dr.positionsPerYear': 'upTo' },
  scopes: { level1Trauma: ['irIntegrated'] },
  notes: { level1Trauma: 'main site', 'contacts.0': 'on leave' },
});

describe('readField', () => {
  test.each([
    ['city', 'Springfield'],
    ['level1Trauma', false],
    ['moonlighting', undefined],
    ['volume.beds', undefined],
    ['tracks.dr.positionsPerYear', 4],
    ['tracks.dr.offered', true],
    ['tracks.esir.offered', true],
    ['tracks.irIndependent.offered', false],
    ['tracks.irIntegrated.offered', undefined],
    ['contacts.name', [null, 'Bo Kim']],
    ['contacts.tracks', [['dr', 'esir'], null]],
    ['contacts.email', undefined],
    ['scopes', { level1Trauma: ['irIntegrated'] }],
    ['qualifiers', { 'tracks.dr.positionsPerYear': 'upTo' }],
  ] as const)('%s is %j', (path, expected) => expect(readField(program, path)).toEqual(expected));

  test('goes through what is not there, and through nothing at all', () => {
    expect(readPath({ a: null }, ['a', 'b'])).toBeUndefined();
    expect(readPath(undefined, ['a', 'b'])).toBeUndefined();
  });

  test('sees own keys only', () => {
    expect(readPath({ a: {} }, ['a', 'toString'])).toBeUndefined();
    expect(readPath({}, ['__proto__', 'toString'])).toBeUndefined();
    expect(qualifierOf(program, 'constructor')).toBeUndefined();
    expect(noteOf(program, 'toString')).toBeUndefined();
    expect(scopeOf(program, 'valueOf')).toBeUndefined();
  });
});

test('qualifiers, scopes and notes are found by path', () => {
  expect(qualifierOf(program, 'tracks.dr.positionsPerYear')).toBe('upTo');
  expect(qualifierOf(makeProgram(), 'tracks.dr.positionsPerYear')).toBeUndefined();
  expect(noteOf(program, 'level1Trauma')).toBe('main site');
  expect(scopeOf(program, 'level1Trauma')).toEqual(['irIntegrated']);
  expect(scopeOf(program, 'contacts.0')).toBeUndefined();
  expect(scopeOf(makeProgram(), 'level1Trauma')).toBeUndefined();
});

describe('names of fields', () => {
  test.each([
    ['Tracks.DR.acgmecode', 'tracks.dr.acgmeCode'],
    ['city', 'city'],
    ['tracks.dr', undefined],
    ['constructor', undefined],
  ])('%s means %s', (word, expected) => expect(findField(word)).toBe(expected));
});

describe('pickFields', () => {
  test.each([
    [
      ['city', 'tracks.dr.positionsPerYear'],
      {
        city: 'Springfield',
        tracks: { dr: { positionsPerYear: 4 } },
        qualifiers: { 'tracks.dr.positionsPerYear': 'upTo' },
      },
    ],
    [['volume.beds', 'moonlighting'], {}],
    [['contacts.email'], { notes: { 'contacts.0': 'on leave' } }],
    [['notes'], { notes: program.notes }],
    [
      ['tracks.esir.offered', 'tracks.irIndependent.offered', 'tracks.irIntegrated.offered'],
      { tracks: { esir: { offered: true }, irIndependent: { offered: false } } },
    ],
    [
      ['contacts.role', 'contacts.name'],
      {
        contacts: [{ role: 'program office' }, { role: 'program director', name: 'Bo Kim' }],
        notes: { 'contacts.0': 'on leave' },
      },
    ],
    [['contacts.name'], { contacts: [{}, { name: 'Bo Kim' }], notes: { 'contacts.0': 'on leave' } }],
  ] as const)('%j', (paths, expected) => expect(pickFields(program, paths)).toStrictEqual(expected));

  test('what is said of an entry far down a list stays with its list', () => {
    const notes = { 'contacts.12': 'on leave' };
    expect(pickFields({ ...program, notes }, ['contacts.email'])).toMatchObject({ notes });
  });

  test('leaves the record as it was', () => {
    const before = JSON.stringify(program);
    pickFields(program, ['tracks.esir.offered', 'contacts.name']);
    expect(JSON.stringify(program)).toBe(before);
  });
});

describe('blankFields', () => {
  test('takes out fields and whole groups; a group without a field goes, a track stays', () => {
    const whole = makeProgram({
      tracks: { dr: { positionsPerYear: 4 } },
      volume: { beds: 900 },
      call: { model: 'night-float', independent: true },
    });
    const rest = blankFields(whole, ['tracks.dr.positionsPerYear', 'volume.beds', 'call.model', 'sources']);
    const { volume: _, sources: __, ...kept } = whole;
    expect(rest).toStrictEqual({ ...kept, tracks: { dr: {} }, call: { independent: true } });
  });

  test('what is not there cannot be taken out', () => {
    const paths = ['volume.beds', 'benefits.salaryUsd.pgy1', 'tracks.irIntegrated.lengthYears'];
    expect(blankFields(program, paths)).toStrictEqual(program);
  });
});
