import { describe, expect, test } from 'vitest';
import { listContacts } from '../../../src/domain/contact/contacts.ts';
import { makeProgram, makeSource } from '../../support/programs.ts';

const coordinator = { role: 'program coordinator', name: 'Ann Lee', tracks: ['dr', 'irIntegrated'] } as const;
const director = { role: 'program director', name: 'Bo Kim' } as const;
const page = makeSource({ facts: ['tracks', 'contacts'] });
const staffPage = makeSource({ url: 'https://example.org/staff', facts: ['contacts.1'] });
const program = makeProgram({
  contacts: [coordinator, director],
  notes: { 'contacts.1': 'until June' },
  sources: [page, staffPage],
});

describe('listContacts', () => {
  test.each([
    ['everybody', [], [], ['Ann Lee', 'Bo Kim']],
    ['a role', ['program director'], [], ['Bo Kim']],
    ['a track: who names it and who names none', [], ['dr'], ['Ann Lee', 'Bo Kim']],
    ['a track that one does not answer for', [], ['esir'], ['Bo Kim']],
    ['role and track', ['program coordinator'], ['dr', 'esir'], ['Ann Lee']],
    ['nobody: still one entry', ['program office'], [], [undefined]],
  ] as const)('%s', (_, roles, tracks, names) => {
    expect(listContacts([program], { roles, tracks }).map(({ contact }) => contact?.name)).toEqual(names);
  });

  test('each entry has its own source and note', () => {
    const entries = listContacts([program], { roles: [], tracks: [] });
    expect(entries.map(({ source, note }) => [source?.url, note])).toEqual([
      [page.url, undefined],
      [staffPage.url, 'until June'],
    ]);
  });

  test('a program without contacts has an empty entry in its place', () => {
    const silent = makeProgram({ id: 'silent' });
    const entries = listContacts([silent, program], { roles: [], tracks: [] });
    expect(entries.map(({ program: { id }, contact }) => [id, contact])).toEqual([
      ['silent', undefined],
      ['alpha', coordinator],
      ['alpha', director],
    ]);
  });

  test('a contact that no source names has none', () => {
    const unsourced = makeProgram({ contacts: [director], sources: [] });
    expect(listContacts([unsourced], { roles: [], tracks: [] })).toEqual([
      { program: unsourced, contact: director, source: undefined, note: undefined },
    ]);
  });
});
