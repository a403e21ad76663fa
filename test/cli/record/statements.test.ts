import { describe, expect, test } from 'vitest';
import { type Page, parseStatement, patchData } from '../../../src/cli/record/statements.ts';
import { makeProgram } from '../../support/programs.ts';

describe('a statement', () => {
  test.each([
    ['tracks.dr.positionsPerYear=7', 7, undefined],
    ['TRACKS.DR.positionsperyear= up to 7 ', 7, 'upTo'],
    ['volume.examsPerYear=at least 368,000', 368_000, 'atLeast'],
    ['volume.examsPerYear=>=368000', 368_000, 'atLeast'],
    ['faculty.ir=~6', 6, 'about'],
    ['benefits.salaryUsd.pgy1=$65,000', 65_000, undefined],
    ['rotations.blockWeeks=0.5', 0.5, undefined],
    ['longitude=-90.2', -90.2, undefined],
    ['moonlighting=Yes', true, undefined],
    ['moonlighting=false', false, undefined],
    ['fellowships=MSK, neuro', ['MSK', 'neuro'], undefined],
    ['fellowships=MSK, hands and feet; neuro', ['MSK, hands and feet', 'neuro'], undefined],
    ['application.visas=j-1', ['J-1'], undefined],
    ['setting=Military', 'military', undefined],
    ['contacts.tracks=dr, ir-integrated', ['dr', 'irIntegrated'], undefined],
    ['address=1 Main = St', '1 Main = St', undefined],
    ['research.track=', undefined, undefined],
  ])('%s', (word, value, qualifier) => expect(parseStatement(word)).toMatchObject({ value, qualifier }));

  test('an entry can be taken out by its name', () => {
    expect(parseStatement('contacts.Ann Lee=').path).toBe('contacts.Ann Lee');
  });

  test.each([
    ['moonlighting', 'Write FIELD=VALUE'],
    ['moonlightin=yes', 'Did you mean moonlighting'],
    ['moonlighting=maybe', 'moonlighting is yes or no, not "maybe"'],
    ['faculty.ir=many', 'faculty.ir is a number'],
    ['faculty.ir=1,5', 'faculty.ir is a number'],
    ['faculty.ir=-1', 'faculty.ir is a number'],
    ['longitude=--90', 'longitude is a number'],
    ['longitude=-', 'longitude is a number'],
    ['setting=rural', 'Unknown setting "rural"'],
    ['tracks.dr=1', 'is a group of fields'],
    ['id=x', 'cannot be set in a word'],
    ['notes=x', 'cannot be set in a word'],
    ['sources.url=x', 'cannot be set in a word'],
    ['website=', 'is not taken out'],
  ])('%s is refused', (word, message) => expect(() => parseStatement(word)).toThrow(message));
});

const program = makeProgram({
  id: 'slu',
  research: { track: true },
  contacts: [
    { role: 'program coordinator', name: 'Ann Lee', email: 'ann@example.edu' },
    { role: 'program coordinator', name: 'Cy Doe' },
    { role: 'program director', name: 'Bo Kim' },
  ],
});
const page: Page = { url: 'https://example.edu/', readOn: '2026-11-22', asOf: '2026' };
const data = (words: readonly string[], at: Page | undefined = page, scope: readonly 'dr'[] = []) =>
  patchData(program, words.map(parseStatement), at, scope);

describe('a patch of statements', () => {
  test('holds values, qualifiers, scopes, removals, and their page', () => {
    const words = [
      'tracks.dr.positionsPerYear=up to 7',
      'application.visas=J-1',
      'name=New',
      'research.track=',
    ];
    expect(data(words, page, ['dr'])).toEqual({
      amends: 'slu',
      name: 'New',
      tracks: { dr: { positionsPerYear: 7 } },
      application: { visas: ['J-1'] },
      qualifiers: { 'tracks.dr.positionsPerYear': 'upTo' },
      scopes: { 'application.visas': ['dr'] },
      remove: [{ ...page, facts: ['research.track'] }],
      sources: [{ ...page, facts: ['tracks.dr.positionsPerYear', 'application.visas'] }],
    });
  });

  test('needs no page for names and places', () => {
    expect(data(['website=https://example.edu/'], undefined)).toEqual({
      amends: 'slu',
      website: 'https://example.edu/',
    });
    for (const word of ['moonlighting=yes', 'research.track='])
      expect(() => patchData(program, [parseStatement(word)], undefined)).toThrow(
        'needs a page that says it',
      );
  });

  test('says of a track that it is offered by its key alone, and of one that is not', () => {
    expect(data(['tracks.esir.offered=yes'])).toMatchObject({
      tracks: { esir: {} },
      sources: [{ facts: ['tracks.esir.offered'] }],
    });
    expect(data(['tracks.esir.offered=no'])).toMatchObject({ tracks: { esir: { offered: false } } });
  });

  test.each([
    [
      ['contacts.role=program director', 'contacts.phone=(312) 555-0100'],
      { name: 'Bo Kim', phone: '(312) 555-0100' },
    ],
    [
      ['contacts.name=Ann Lee', 'contacts.phone=(312) 555-0100'],
      { email: 'ann@example.edu', phone: '(312) 555-0100' },
    ],
    [
      ['contacts.role=program office', 'contacts.email=o@example.edu'],
      { role: 'program office', email: 'o@example.edu' },
    ],
    [
      ['contacts.role=program director', 'contacts.name=Di Poe'],
      { role: 'program director', name: 'Di Poe' },
    ],
  ])('%o is one contact', (words, contact) => {
    const said = data(words);
    expect(said).toMatchObject({ contacts: [contact], sources: [{ facts: ['contacts'] }] });
  });

  test.each([
    [['contacts.role=program coordinator', 'contacts.phone=1'], 'This fits Ann Lee, Cy Doe; say which'],
    [['contacts.name=Di Poe'], 'needs its role'],
    [['moonlighting=yes', 'moonlighting=no'], 'moonlighting is said twice'],
    [['research.required='], 'slu has no research.required on record'],
    [['contacts.0='], 'slu has no contacts.0 on record'],
  ])('%o is refused', (words, message) => expect(() => data(words)).toThrow(message));
});
