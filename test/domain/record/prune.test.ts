import { expect, test } from 'vitest';
import { dropFacts } from '../../../src/domain/record/prune.ts';
import { makeProgram, makeSource } from '../../support/programs.ts';

const program = makeProgram({
  tracks: { dr: { positionsPerYear: 6 }, esir: {} },
  volume: { beds: 900, examsPerYear: 1000 },
  application: { visas: ['J-1'] },
  contacts: [
    { role: 'program director', name: 'A' },
    { role: 'program coordinator', name: 'B' },
  ],
  highlights: [
    { topic: 'call', text: 'C' },
    { topic: 'research', text: 'D' },
  ],
  qualifiers: { 'volume.examsPerYear': 'about', 'volume.beds': 'upTo' },
  scopes: { 'application.visas': ['dr'], 'highlights.1': ['dr'] },
  notes: { 'contacts.1': 'on leave', 'volume.beds': 'one site' },
  sources: [
    makeSource({ facts: ['tracks', 'volume', 'application', 'contacts.1'] }),
    makeSource({ facts: ['contacts.0', 'highlights'] }),
  ],
});

test('a fact goes with what is said about it, and an empty group goes with its last fact', () => {
  const rest = dropFacts(program, ['volume.beds', 'volume.examsPerYear', 'application.visas']);
  expect(rest).toEqual({
    ...program,
    volume: undefined,
    application: undefined,
    qualifiers: undefined,
    scopes: { 'highlights.1': ['dr'] },
    notes: { 'contacts.1': 'on leave' },
    sources: [{ ...program.sources[0], facts: ['tracks', 'contacts.1'] }, program.sources[1]],
  });
  expect(Object.keys(rest)).not.toContain('volume');
  const { volume, qualifiers } = dropFacts(program, ['volume.beds']);
  expect([volume, qualifiers]).toEqual([{ examsPerYear: 1000 }, { 'volume.examsPerYear': 'about' }]);
});

test('the entries that stay are counted anew, also where sources and notes name them', () => {
  const rest = dropFacts(program, ['contacts.0', 'highlights.0']);
  expect(rest.contacts).toEqual([{ role: 'program coordinator', name: 'B' }]);
  expect(rest.highlights).toEqual([{ topic: 'research', text: 'D' }]);
  expect(rest.scopes).toEqual({ 'application.visas': ['dr'], 'highlights.0': ['dr'] });
  expect(rest.notes).toEqual({ 'contacts.0': 'on leave', 'volume.beds': 'one site' });
  expect(rest.sources.map(({ facts }) => facts)).toEqual([
    ['tracks', 'volume', 'application', 'contacts.0'],
    ['highlights'],
  ]);
});

test('a list goes with its last entry, and so does a source that supports nothing more', () => {
  const rest = dropFacts(program, ['contacts.0', 'highlights.0', 'highlights.1']);
  expect(Object.keys(rest)).not.toContain('highlights');
  expect(rest.scopes).toEqual({ 'application.visas': ['dr'] });
  expect(rest.sources).toHaveLength(1);
});

test('a record with nothing but facts has no lists and no limits afterwards either', () => {
  const plain = makeProgram({ moonlighting: true, level1Trauma: true });
  const { moonlighting: _, ...rest } = plain;
  const sources = [{ ...makeSource(), facts: ['tracks', 'level1Trauma'] }];
  expect(dropFacts(plain, ['moonlighting'])).toStrictEqual({ ...rest, sources });
});

test('a track stays without its facts, and goes only when it is named itself', () => {
  expect(dropFacts(program, ['tracks.dr.positionsPerYear']).tracks).toEqual({ dr: {}, esir: {} });
  expect(dropFacts(program, ['tracks.esir']).tracks).toEqual({ dr: { positionsPerYear: 6 } });
});

test('nothing to drop leaves the record itself, and dropping leaves the original alone', () => {
  expect(dropFacts(program, [])).toBe(program);
  const before = structuredClone(program);
  dropFacts(program, ['volume.beds', 'contacts.0']);
  expect(program).toEqual(before);
});

test('the record itself stays as it was', () => {
  const fresh = structuredClone(program);
  dropFacts(fresh, ['contacts.0', 'highlights.1', 'volume.beds', 'tracks.dr']);
  expect(Object.keys(fresh.contacts ?? {})).toEqual(['0', '1']);
  expect(fresh).toEqual(program);
  expect(fresh.contacts?.[0]).toEqual({ role: 'program director', name: 'A' });
});
