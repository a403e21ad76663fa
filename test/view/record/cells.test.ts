import { describe, expect, test } from 'vitest';
import type { Fact } from '../../../src/domain/record/facts.ts';
import type { FieldPath } from '../../../src/schema/labels.ts';
import {
  cellKindOf,
  citedCell,
  factCell,
  fieldColumn,
  flatFact,
  limitedCell,
  notedCell,
  rawValue,
  statementCell,
} from '../../../src/view/record/cells.ts';
import { makeProgram, makeSource } from '../../support/programs.ts';

const program = makeProgram({
  tracks: { dr: { positionsPerYear: 4 } },
  qualifiers: { 'tracks.dr.positionsPerYear': 'upTo' },
  notes: { 'tracks.dr.positionsPerYear': 'both sites' },
  sources: [makeSource({ facts: ['call'] }), makeSource({ asOf: '2012', facts: ['tracks'] })],
});

test.each([
  [undefined, null],
  [0, 0],
  [false, false],
  [
    ['a', null],
    ['a', null],
  ],
  [
    [['dr', 'esir'], null],
    ['dr/esir', null],
  ],
  [{ 'volume.beds': 'about' }, ['volume.beds=about']],
  [{ moonlighting: ['dr', 'esir'] }, ['moonlighting=dr/esir']],
])('%j is one cell: %j', (value, expected) => expect(rawValue(value)).toEqual(expected));

test('a contact is one cell of its parts', () => {
  expect(flatFact({ value: { role: 'program office', phone: '555', tracks: ['dr', 'esir'] } })).toEqual([
    'program office',
    '555',
    'dr/esir',
  ]);
  expect(flatFact({ value: ['a', 'b'] })).toEqual(['a', 'b']);
  expect(flatFact({ value: 0 })).toBe(0);
  expect(flatFact(undefined)).toBeNull();
});

test('a value has what limits it, its tracks in words; a blank has nothing to limit', () => {
  const limits = { qualifier: 'upTo', scope: ['irIntegrated'], note: 'one site' } as const;
  expect(limitedCell(0, limits)).toEqual({ value: 0, ...limits, scope: 'IR integrated' });
  expect(limitedCell('x')).toEqual({ value: 'x' });
  expect(limitedCell(null, limits)).toBeNull();
});

test('for a person the parts of an entry stand apart alike, and a list stays one', () => {
  const limits = { qualifier: undefined, note: undefined, scope: undefined };
  const cellOf = (value: Fact['value']) => statementCell({ path: 'highlights.0', value, ...limits });
  expect(cellOf({ topic: 'call', text: 'Short' })).toMatchObject({ value: 'call · Short' });
  expect(cellOf({ topic: 'call', text: 'Days, nights' })).toMatchObject({ value: 'call · Days, nights' });
  expect(cellOf(['a', 'b'])).toMatchObject({ value: ['a', 'b'] });
  expect(statementCell(undefined)).toBeNull();
});

describe('a fact as a cell', () => {
  const path = 'tracks.dr.positionsPerYear';

  test('has its qualifier, and its age only where a year to count from is given', () => {
    expect(factCell(program, path)).toEqual({
      value: 4,
      qualifier: 'upTo',
      age: undefined,
      asOf: '2012',
    });
    expect(factCell(program, path, 2026)).toEqual({
      value: 4,
      qualifier: 'upTo',
      age: 'past',
      asOf: '2012',
    });
    expect(factCell(program, path, 2013)).toMatchObject({ age: 'current' });
  });

  test('has its note, and where it is cited the number of its source', () => {
    const noted = {
      value: 4,
      qualifier: 'upTo',
      age: 'past',
      asOf: '2012',
      note: 'both sites',
    };
    expect(notedCell(program, path, 2026)).toEqual(noted);
    expect(citedCell(program, path, 2026)).toEqual({ ...noted, source: 2 });
  });

  test('is blank where nothing is recorded, and bare where it is a name', () => {
    expect([factCell(program, 'volume.beds', 2026), citedCell(program, 'volume.beds', 2026)]).toEqual([
      null,
      null,
    ]);
    expect([factCell(program, 'city', 2026), citedCell(program, 'city', 2026)]).toEqual([
      'Springfield',
      'Springfield',
    ]);
  });
});

test.each([
  ['state', 'text'],
  ['moonlighting', 'flag'],
  ['benefits.salaryUsd.pgy1', 'money'],
  ['qualifiers', 'list'],
  ['tracks.dr.accreditedSince', 'year'],
] as const)('%s is shown as %s', (path, kind) => expect(cellKindOf(path)).toBe(kind));

test('a column is titled so that it can stand alone', () => {
  expect(fieldColumn('volume.beds')).toEqual({ title: 'Hospital beds', kind: 'count', unit: undefined });
  expect(fieldColumn('tracks.dr.lengthYears')).toEqual({ title: 'DR length', kind: 'count', unit: 'years' });
});

test.each<[FieldPath, Parameters<typeof makeProgram>[0], unknown]>([
  ['call.model', { call: { model: 'overnight-shifts' } }, 'overnight shifts'],
  ['application.interviewFormat', { application: { interviewFormat: 'in-person' } }, 'in person'],
  ['application.visas', { application: { visas: ['J-1', 'H-1B'] } }, ['J-1', 'H-1B']],
  ['highlights.topic', { highlights: [{ topic: 'global-health', text: 'x' }] }, ['global health']],
  [
    'contacts.tracks',
    { contacts: [{ role: 'program office', tracks: ['dr', 'irIntegrated'] }, { role: 'program director' }] },
    ['DR/IR integrated', null],
  ],
  ['call.startsIn', { call: { startsIn: 'night-float' } }, 'night-float'],
])('%s is said in words, where it is one of a closed list', (path, record, value) => {
  expect(factCell(makeProgram(record), path)).toMatchObject({ value });
});
