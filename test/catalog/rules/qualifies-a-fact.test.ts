import { describe, expect, it } from 'vitest';
import { qualifiesAFact } from '../../../src/catalog/rules/qualifies-a-fact.ts';
import type { Program } from '../../../src/schema/program.ts';
import { messagesFound, pathsFound } from '../../support/rule-record.ts';

const program: Partial<Program> = {
  tracks: { dr: { positionsPerYear: 6, clinicalYear: 'separate' }, esir: { offered: false } },
  moonlighting: true,
  contacts: [{ role: 'program director', name: 'Jo' }],
};

describe('qualifies-a-fact', () => {
  it('accepts a qualified number, scopes and notes on facts', () => {
    expect(
      pathsFound(qualifiesAFact, {
        ...program,
        qualifiers: { 'tracks.dr.positionsPerYear': 'upTo' },
        scopes: { moonlighting: ['dr', 'irIntegrated'] },
        notes: { 'tracks.dr.offered': 'one of two sites', 'contacts.0': 'interim' },
      }),
    ).toEqual([]);
  });

  it.each<[string, Partial<Program>, string, string]>([
    [
      'a qualifier of what is not recorded',
      { qualifiers: { 'faculty.ir': 'about' } },
      'qualifiers.faculty.ir',
      'faculty.ir names no fact of this record',
    ],
    [
      'a qualifier of a word',
      { qualifiers: { 'tracks.dr.clinicalYear': 'about' } },
      'qualifiers.tracks.dr.clinicalYear',
      'tracks.dr.clinicalYear is not a number',
    ],
    [
      'a scope of what is not recorded',
      { scopes: { 'application.visas': ['irIntegrated'] } },
      'scopes.application.visas',
      'application.visas names no fact of this record',
    ],
    [
      'a scope of what one track says already',
      { scopes: { 'tracks.dr.positionsPerYear': ['dr'] } },
      'scopes.tracks.dr.positionsPerYear',
      'tracks.dr.positionsPerYear belongs to one track already; take the scope out',
    ],
    [
      'a scope of a contact',
      { scopes: { 'contacts.0': ['dr'] } },
      'scopes.contacts.0',
      'a contact names its own tracks; write them there',
    ],
    [
      'a scope of a track that is denied',
      { scopes: { moonlighting: ['dr', 'esir'] } },
      'scopes.moonlighting',
      'moonlighting is limited to ESIR, which is said not to be offered; take esir out of its scope, or take the fact out',
    ],
    [
      'a note on a contact that is not there',
      { notes: { 'contacts.1': 'interim' } },
      'notes.contacts.1',
      'contacts.1 names no fact of this record; did you mean contacts.0?',
    ],
  ])('finds %s', (_, parts, path, message) => {
    expect(pathsFound(qualifiesAFact, { ...program, ...parts })).toEqual([path]);
    expect(messagesFound(qualifiesAFact, { ...program, ...parts })).toEqual([message]);
  });

  it('takes a group for no fact', () => {
    const notes = { 'tracks.dr': 'one site' };
    expect(pathsFound(qualifiesAFact, { ...program, notes })).toEqual(['notes.tracks.dr']);
  });

  it('guesses what a misspelled path meant', () => {
    expect(
      messagesFound(qualifiesAFact, { ...program, qualifiers: { 'tracks.dr.positionPerYear': 'upTo' } }),
    ).toEqual([
      'tracks.dr.positionPerYear names no fact of this record; did you mean tracks.dr.positionsPerYear?',
    ]);
  });
});
