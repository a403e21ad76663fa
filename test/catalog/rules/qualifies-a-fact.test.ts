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

  it.each<[string, Partial<Program>, string]>([
    [
      'a qualifier of what is not recorded',
      { qualifiers: { 'tracks.dr.totalResidents': 'about' } },
      'qualifiers.tracks.dr.totalResidents',
    ],
    [
      'a qualifier of a word',
      { qualifiers: { 'tracks.dr.clinicalYear': 'about' } },
      'qualifiers.tracks.dr.clinicalYear',
    ],
    [
      'a scope of what is not recorded',
      { scopes: { 'application.visas': ['irIntegrated'] } },
      'scopes.application.visas',
    ],
    [
      'a scope of what one track says already',
      { scopes: { 'tracks.dr.positionsPerYear': ['dr'] } },
      'scopes.tracks.dr.positionsPerYear',
    ],
    [
      'a scope of a contact, which has tracks of its own',
      { scopes: { 'contacts.0': ['dr'] } },
      'scopes.contacts.0',
    ],
    [
      'a scope of a track that is denied',
      { scopes: { moonlighting: ['dr', 'esir'] } },
      'scopes.moonlighting',
    ],
    ['a note on a group', { notes: { 'tracks.dr': 'one site' } }, 'notes.tracks.dr'],
    ['a note on a contact that is not there', { notes: { 'contacts.1': 'interim' } }, 'notes.contacts.1'],
  ])('finds %s', (_, parts, path) => {
    expect(pathsFound(qualifiesAFact, { ...program, ...parts })).toEqual([path]);
  });

  it('guesses what a misspelled path meant', () => {
    expect(
      messagesFound(qualifiesAFact, { ...program, qualifiers: { 'tracks.dr.positionPerYear': 'upTo' } }),
    ).toEqual([
      'tracks.dr.positionPerYear names no fact of this record; did you mean tracks.dr.positionsPerYear?',
    ]);
  });
});
