import { describe, expect, test } from 'vitest';
import { findPrograms, matchesText, resolveProgram } from '../../../src/domain/query/find.ts';
import { makeProgram } from '../../support/programs.ts';

const mir = makeProgram({
  id: 'mir',
  name: 'Mallinckrodt Institute of Radiology',
  aliases: ['Wash U'],
  institution: 'Washington University',
  city: 'St. Louis',
});
const rush = makeProgram({
  id: 'rush',
  name: 'Rush University',
  city: 'Chicago',
  hospitals: ['Stroger Hospital'],
});
const slu = makeProgram({
  id: 'slu',
  name: 'Saint Louis University',
  aliases: ['SSM Health'],
  city: 'St. Louis',
});
const uw = makeProgram({
  id: 'uw',
  name: 'University of Washington',
  city: 'Seattle',
  hospitals: ['The Dalles Clinic'],
});
const utsw = makeProgram({ id: 'utsw', name: 'UT Southwestern', city: 'Dallas' });
const whc = makeProgram({ id: 'whc', name: 'Washington Hospital Center', city: 'Washington' });
const programs = [mir, rush, slu, uw, utsw, whc];

describe('findPrograms', () => {
  test.each([
    [' Slu ', ['slu id']],
    ['RUSH', ['rush id']],
    ['wash u', ['mir name', 'uw words']],
    ['Mallinck', ['mir prefix']],
    ['mal', ['mir prefix']],
    ['ut', ['utsw prefix']],
    ['louis university', ['slu words', 'mir elsewhere']],
    ['louis health', ['slu elsewhere']],
    ['washington', ['whc prefix', 'uw words', 'mir elsewhere']],
    ['stroger', ['rush elsewhere']],
    ['st louis', ['mir elsewhere', 'slu elsewhere']],
    ['malinckrodt', ['mir fuzzy']],
    ['nowhere', []],
    ['here', []],
    ['  ', []],
  ])('%j finds %j, the best first, then in the order of the catalog', (query, expected) => {
    const found = findPrograms(programs, query);
    expect(found.map(({ program, rank }) => `${program.id} ${rank}`)).toEqual(expected);
  });

  test('a code on record finds its program, in any letter case and only as a whole', () => {
    const coded = [
      makeProgram({
        id: 'a',
        tracks: { dr: { acgmeCode: '4202821110', nrmpCodes: ['2835420A0', '2835420R0'] } },
      }),
      makeProgram({ id: 'b', tracks: { irIndependent: { acgmeCode: '4152821001' }, esir: {} } }),
    ];
    const found = (query: string) =>
      findPrograms(coded, query).map(({ program, rank }) => `${program.id} ${rank}`);
    expect(['4202821110', ' 2835420r0 ', '4152821001'].map(found)).toEqual([['a id'], ['a id'], ['b id']]);
    expect(['420282111', '4202821111', '2835420A', '2835420'].map(found)).toEqual([[], [], [], []]);
    expect(resolveProgram(coded, '2835420A0')).toMatchObject({ kind: 'found', rank: 'id' });
    expect(resolveProgram(coded, '4202821111')).toEqual({ kind: 'unknown', candidates: [] });
  });

  test('two letters begin a word, but not a name', () => {
    expect(findPrograms(programs, 'ma')).toEqual([{ program: mir, rank: 'words' }]);
  });

  test('a typing error is looked for only where nothing is written so', () => {
    expect(findPrograms(programs, 'dallas')).toEqual([{ program: utsw, rank: 'elsewhere' }]);
    expect(findPrograms(programs, 'dallus').map(({ rank }) => rank)).toEqual(['fuzzy', 'fuzzy']);
  });

  test('beside a typing error, four letters begin a word, and a short word is whole', () => {
    const finds = (query: string) => findPrograms(programs, query).length > 0;
    expect(['malinckrodt inst', 'malinckrodt of', 'malinckrodt ins', 'malinckrodt tute'].map(finds)).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});

describe('resolveProgram', () => {
  test('an id stands for its program, whatever another one is called', () => {
    const namesake = makeProgram({ id: 'other', name: 'slu' });
    expect(resolveProgram([namesake, ...programs], 'slu')).toEqual({
      kind: 'found',
      program: slu,
      rank: 'id',
    });
  });

  test.each([
    [' SLU ', 'found', ['slu']],
    ['ssm health', 'found', ['slu']],
    ['wash u', 'found', ['mir']],
    ['louis university', 'found', ['slu']],
    ['malinckrodt', 'found', ['mir']],
    ['st louis', 'ambiguous', ['mir', 'slu']],
    ['washington', 'ambiguous', ['whc', 'uw']],
    ['institute of dermatology', 'unknown', ['mir']],
    ['rush mallinckrodt', 'unknown', ['mir', 'rush']],
    ['stroger dermatology', 'unknown', ['rush']],
    ['saint dermatology louis', 'unknown', ['slu', 'mir']],
    ['constructor', 'unknown', []],
    ['rsh', 'unknown', ['rush']],
    ['lus', 'unknown', []],
    ['mri', 'unknown', ['mir']],
    ['rhus', 'unknown', []],
    ['ruhs', 'found', ['rush']],
    ['', 'unknown', []],
    ['slu', 'found', ['slu']],
  ])('%j is %s: %j', (word, kind, ids) => {
    const resolution = resolveProgram(programs, word);
    expect(resolution.kind).toBe(kind);
    const named = resolution.kind === 'found' ? [resolution.program] : resolution.candidates;
    expect(named.map(({ id }) => id)).toEqual(ids);
  });

  test('says how the program was found', () => {
    expect(resolveProgram(programs, 'stroger')).toEqual({ kind: 'found', program: rush, rank: 'elsewhere' });
  });

  test('words that many names hold suggest nothing', () => {
    const common = makeProgram({
      name: 'The University School and Medical Center',
      aliases: ['Health Hospital'],
    });
    const candidates = (word: string) => resolveProgram([common], `${word} dermatology`);
    expect(candidates('the university school and medical center health hospital')).toMatchObject({
      candidates: [],
    });
    expect(candidates('alpha')).toMatchObject({ candidates: [common] });
  });

  test('suggests five programs at most', () => {
    const many = ['a', 'b', 'c', 'd', 'e', 'f'].map(id => makeProgram({ id, name: `Mercy ${id}` }));
    expect(resolveProgram(many, 'mercy dermatology')).toEqual({
      kind: 'unknown',
      candidates: many.slice(0, 5),
    });
  });
});

describe('matchesText', () => {
  const full = makeProgram({
    name: 'Rush',
    institution: 'Midwest Health',
    city: 'Chicago',
    aliases: ['RUMC'],
    hospitals: ['Stroger'],
    highlights: [{ topic: 'call', text: 'Night float' }],
    rotations: { services: ['Mammography'] },
    procedures: ['Biopsies'],
    fellowships: ['Neuroradiology'],
    education: { resources: ['RADPrimer'] },
    pediatrics: { site: "Lurie Children's" },
  });

  test('finds words of the names, the place and every text, each from its beginning', () => {
    const words = ['rush', 'midwest', 'chicago', 'rumc', 'stroger', 'float', 'mammo', 'biopsies', 'neuro'];
    const missed = [...words, 'radprimer', 'lurie', 'Night RUMC'].filter(text => !matchesText(full, text));
    expect(missed).toEqual([]);
  });

  test('a word that is not there, or only inside another, finds nothing, nor does a blank', () => {
    expect(['night shift', 'radiology', ' '].filter(text => matchesText(full, text))).toEqual([]);
  });

  test('a record that says nothing more has its name and its city', () => {
    const bare = makeProgram();
    expect(['alpha', 'springfield', 'night', 'undefined'].filter(text => matchesText(bare, text))).toEqual([
      'alpha',
      'springfield',
    ]);
  });
});
