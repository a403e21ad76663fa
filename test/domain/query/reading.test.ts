import { describe, expect, test } from 'vitest';
import { filterPrograms } from '../../../src/domain/query/filter.ts';
import { conditionsOf, findNamed, readQuery } from '../../../src/domain/query/reading.ts';
import type { Program } from '../../../src/schema/program.ts';
import { makeProgram } from '../../support/programs.ts';

const programs = [
  makeProgram({ id: 'emory', name: 'Emory University', city: 'Atlanta', state: 'GA' }),
  makeProgram({ id: 'gw', name: 'George Washington University', city: 'Washington', state: 'DC' }),
  makeProgram({ id: 'mir', name: 'Washington University (Mallinckrodt)', city: 'St. Louis', state: 'MO' }),
  makeProgram({ id: 'uw', name: 'University of Washington', city: 'Seattle', state: 'WA' }),
  makeProgram({ id: 'madigan', name: 'Madigan', city: 'Tacoma', state: 'WA', setting: 'military' }),
  makeProgram({ id: 'nyu', name: 'NYU Langone', city: 'New York', state: 'NY' }),
  makeProgram({ id: 'albany', name: 'Albany Medical Center', city: 'Albany', state: 'NY' }),
  makeProgram({ id: 'kumc', name: 'University of Kansas', city: 'Kansas City', state: 'KS' }),
  makeProgram({ id: 'umkc', name: 'University of Missouri Kansas City', city: 'Kansas City', state: 'MO' }),
  makeProgram({ id: 'iowa', name: 'University of Iowa', city: 'Iowa City', state: 'IA' }),
  makeProgram({ id: 'des-moines', name: 'Broadlawns', city: 'Des Moines', state: 'IA' }),
  makeProgram({ id: 'wvu', name: 'West Virginia University', city: 'Morgantown', state: 'WV' }),
  makeProgram({ id: 'vcu', name: 'VCU', city: 'Richmond', state: 'VA', tracks: { irIntegrated: {} } }),
  makeProgram({ id: 'mason', name: 'Virginia Mason', city: 'Seattle', state: 'WA' }),
  makeProgram({ id: 'usf', name: 'University of South Florida', city: 'Tampa', state: 'FL' }),
  makeProgram({
    id: 'mayo-fl',
    name: 'Mayo Clinic',
    city: 'Jacksonville',
    state: 'FL',
    tracks: { esir: {} },
  }),
  makeProgram({ id: 'indiana', name: 'Indiana University', city: 'Indianapolis', state: 'IN' }),
  makeProgram({
    id: 'ohsu',
    name: 'Oregon Health',
    city: 'Portland',
    state: 'OR',
    tracks: { irIndependent: {} },
  }),
  makeProgram({ id: 'maine', name: 'Maine Medical Center', city: 'Portland', state: 'ME' }),
  makeProgram({ id: 'rush', name: 'Rush', city: 'Chicago', state: 'IL', tracks: { irIntegrated: {} } }),
  makeProgram({ id: 'silent', name: 'Mercy', city: 'Chicago', state: 'IL' }),
  makeProgram({
    id: 'dr-only',
    name: 'County',
    city: 'Chicago',
    state: 'IL',
    tracks: { irIntegrated: { offered: false }, irIndependent: { offered: false } },
  }),
  makeProgram({ id: 'loyola', name: 'Loyola University Chicago', city: 'Maywood', state: 'IL' }),
  makeProgram({ id: 'stanford', name: 'Stanford', city: 'Stanford', state: 'CA' }),
  makeProgram({ id: 'temple', name: 'Temple University', city: 'Philadelphia', state: 'PA' }),
  makeProgram({ id: 'scott-white', name: 'Baylor Scott & White', city: 'Temple', state: 'TX' }),
];

/** The ids that a query leaves, in the order of the catalog. */
function idsOf(query: string): readonly string[] {
  const reading = readQuery(query, programs);
  const named = findNamed(programs, query, reading);
  const found = filterPrograms(named.programs, reading === undefined ? [] : conditionsOf(reading)).programs;
  return programs.filter(program => found.includes(program)).map(({ id }) => id);
}

describe('what is understood', () => {
  test.each<[string, readonly string[]]>([
    ['iowa', ['iowa', 'des-moines']],
    ['pacific northwest', ['uw', 'madigan', 'mason', 'ohsu']],
    ['new england', ['maine']],
    ['new england or oregon', ['ohsu', 'maine']],
    ['new england, oregon', ['ohsu', 'maine']],
    ['ir pacific northwest', ['ohsu']],
    ['mid-atlantic', ['nyu', 'albany', 'temple']],
    ['IA', ['iowa', 'des-moines']],
    ['D.C.', ['gw']],
    ['ny', ['nyu', 'albany']],
    ['New York', ['nyu', 'albany']],
    ['new york city', ['nyu']],
    ['washington', ['gw', 'mir', 'uw', 'madigan', 'mason']],
    ['washington state', ['uw', 'madigan', 'mason']],
    ['washington, dc', ['gw']],
    ['kansas city', ['kumc', 'umkc']],
    ['kansas city, mo', ['umkc']],
    ['kansas', ['kumc']],
    ['virginia', ['vcu', 'mason']],
    ['west virginia', ['wvu']],
    ['temple', ['temple', 'scott-white']],
    ['saint louis', ['mir']],
    ['ir', ['vcu', 'ohsu', 'rush']],
    ['ir chicago', ['rush']],
    ['chicago', ['rush', 'silent', 'dr-only', 'loyola']],
    ['IR in Virginia', ['vcu']],
    ['integrated virginia', ['vcu']],
    ['independent IR portland', ['ohsu']],
    ['esir florida', ['mayo-fl']],
    ['portland or', ['ohsu']],
    ['portland', ['ohsu', 'maine']],
    ['in', ['indiana']],
    ['military', ['madigan']],
    ['military washington', ['madigan']],
    ['radiology programs in iowa', ['iowa', 'des-moines']],
    ['northeast', ['nyu', 'albany', 'maine', 'temple']],
    ['iowa or new york city', ['nyu', 'iowa', 'des-moines']],
    ['iowa and virginia', ['iowa', 'des-moines', 'vcu', 'mason']],
    ['northeast midwest ir', ['rush']],
    ['esir in florida or ohio', ['mayo-fl']],
    ['or', ['ohsu']],
    ['south florida dr', ['usf']],
    ['washington university wa', ['uw']],
  ])('%s: %j', (query, ids) => {
    expect(readQuery(query, programs)).toBeDefined();
    expect(idsOf(query)).toEqual(ids);
  });

  test.each<[string, readonly string[]]>([
    ['emory', ['emory']],
    ['washington university', ['gw', 'mir', 'uw']],
    ['university of iowa', ['iowa']],
    ['indiana university', ['indiana']],
    ['temple university', ['temple']],
    ['south florida', ['usf']],
    ['stanford', ['stanford']],
    ['maine med', ['maine']],
    ['wash', ['gw', 'mir', 'uw']],
    ['xyz ir', []],
    ['', []],
    ['()', []],
    ['chicago '.repeat(50), ['rush', 'silent', 'dr-only', 'loyola']],
  ])('%s is a name: %j', (query, ids) => {
    expect(readQuery(query, programs)).toBeUndefined();
    expect(idsOf(query)).toEqual(ids);
  });

  test('a code is no beginning of a longer word of a name, and a hospital stays one where nothing else fits', () => {
    const some = [
      makeProgram({ id: 'uci', name: 'University of California Irvine', city: 'Orange', state: 'CA' }),
      makeProgram({
        id: 'ames',
        name: 'University of Ames',
        city: 'Ames',
        state: 'IA',
        tracks: { esir: {} },
      }),
      makeProgram({ id: 'uab', name: 'UAB', city: 'Birmingham', state: 'AL', hospitals: ['Birmingham VA'] }),
    ];
    expect(readQuery('university esir', some)).toMatchObject({ rest: 'university', tracks: ['esir'] });
    expect(readQuery('university ir', some)).toMatchObject({ rest: 'university' });
    expect(readQuery('birmingham va', some)).toBeUndefined();
    expect(findNamed(some, 'birmingham va', undefined)).toMatchObject({ by: 'elsewhere' });
  });

  test('what is left over is part of a name', () => {
    expect(idsOf('esir mayo')).toEqual(['mayo-fl']);
    expect(readQuery('esir mayo', programs)).toMatchObject({ rest: 'mayo', tracks: ['esir'] });
  });
});

describe('the name of a state with a typing error', () => {
  test.each<[string, string, readonly string[]]>([
    ['pensylvania', 'pensylvania', ['temple']],
    ['oregno', 'oregno', ['ohsu']],
    ['ir virgina', 'virgina', ['vcu']],
    ['new yrok', 'new yrok', ['nyu', 'albany']],
    ['west virgnia', 'west virgnia', ['wvu']],
    ['military washingotn', 'washingotn', ['madigan']],
  ])('%s: %s is that state: %j', (query, typed, ids) => {
    expect(idsOf(query)).toEqual(ids);
    expect(readQuery(query, programs)?.terms.at(-1)?.typed).toBe(typed);
  });

  test('what is written right has none', () => {
    expect(readQuery('iowa', programs)?.terms.map(({ typed }) => typed)).toEqual([undefined]);
  });

  test('what any program is called, or a place or a hospital of it, is no typing error', () => {
    const named = [
      makeProgram({ id: 'a', name: 'Texsa Clinic', city: 'Ohioo', hospitals: ['Floridda General'] }),
      makeProgram({ id: 'b', name: 'Beta', aliases: ['Nevvada'], institution: 'Alasca Health' }),
    ];
    const read = (query: string) => readQuery(query, named)?.terms.map(({ typed }) => typed);
    expect(['texsa', 'floridda', 'nevvada', 'alasca', 'texs'].map(read)).toEqual(Array(5).fill(undefined));
    expect(read('ohioo')).toEqual([undefined]);
    expect(read('texas')).toEqual([undefined]);
    expect(read('montanna')).toEqual(['montanna']);
  });
});

describe('visas and graduates abroad', () => {
  const visas = (id: string, state: 'TX' | 'OH', application: Program['application']) =>
    makeProgram({ id, name: id, state, ...(application === undefined ? {} : { application }) });
  const some = [
    visas('both', 'TX', { visas: ['J-1', 'H-1B'], acceptsImg: true }),
    visas('one', 'TX', { visas: ['J-1'], acceptsImg: false }),
    visas('ohio-one', 'OH', { visas: ['J-1'] }),
    visas('blank', 'TX', undefined),
  ];
  const asked = (query: string) => {
    const reading = readQuery(query, some);
    const conditions = reading === undefined ? [] : conditionsOf(reading);
    const { programs: kept, unanswered, unansweredAbout } = filterPrograms(some, conditions);
    return [kept.map(({ id }) => id), unanswered.map(({ id }) => id), unansweredAbout];
  };

  test.each([
    ['j-1 texas', ['both', 'one'], ['blank'], ['Visas']],
    ['j1', ['both', 'one', 'ohio-one'], ['blank'], ['Visas']],
    ['J-1 visa', ['both', 'one', 'ohio-one'], ['blank'], ['Visas']],
    ['h1b', ['both'], ['blank'], ['Visas']],
    ['visa H-1B texas', ['both'], ['blank'], ['Visas']],
    ['j1 h1b', ['both'], ['blank'], ['Visas']],
    ['j1 or h1b', ['both', 'one', 'ohio-one'], ['blank'], ['Visas']],
    ['img', ['both'], ['ohio-one', 'blank'], ['Considers IMGs']],
  ])('%s asks as the filter does', (query, ...expected) => {
    expect(asked(query)).toEqual(expected);
  });
});

describe('how sure a name is', () => {
  const howSure = (query: string, of = programs) => {
    const { programs: found, ...rest } = findNamed(of, query, readQuery(query, of));
    return { ids: found.map(({ id }) => id), ...rest };
  };

  test('the whole name of a program is that program, and who has the same words in a name', () => {
    const alike = [
      makeProgram({ id: 'slu', name: 'Saint Louis University' }),
      makeProgram({ id: 'st-lukes', name: 'St. Luke', aliases: ['SLUHN'] }),
      makeProgram({ id: 'brown', name: 'Brown', hospitals: ['Slu Hospital'] }),
      makeProgram({ id: 'slu-north', name: 'SLU North' }),
    ];
    expect(howSure('slu', alike)).toMatchObject({ ids: ['slu', 'slu-north'], by: 'name' });
    expect(howSure('slu n', alike).ids).toEqual(['slu-north']);
  });

  test('what only a hospital, or only a typing error fits, is told', () => {
    const some = [
      makeProgram({ id: 'a', name: 'Alpha', hospitals: ['Pediatric Hospital'], city: 'Ames', state: 'IA' }),
      makeProgram({ id: 'b', name: 'Stanford', city: 'Boise', state: 'ID' }),
    ];
    expect(howSure('pediatric', some)).toMatchObject({ ids: ['a'], by: 'elsewhere', nearly: [] });
    expect(howSure('standford', some)).toMatchObject({ ids: ['b'], by: 'nearly', nearly: [] });
    expect(howSure('militery', some)).toMatchObject({ ids: [], by: 'nothing', nearly: ['military'] });
    expect(howSure('zzz', some)).toEqual({ ids: [], by: 'nothing', words: 'zzz', nearly: [] });
  });
});

describe('what a term says', () => {
  test('all meanings, and whether names outside of them hold the words', () => {
    const [term] = readQuery('washington', programs)?.terms ?? [];
    expect(term).toMatchObject({
      words: 'washington',
      meanings: [
        { kind: 'state', state: 'WA' },
        { kind: 'city', city: 'Washington', states: ['DC'] },
      ],
      isName: true,
    });
    expect(readQuery('iowa', programs)?.terms[0]).toMatchObject({ isName: false });
  });

  test('silence about a track is unknown, and a track that is not offered is a no', () => {
    const conditions = readQuery('ir chicago', programs)?.terms.map(({ condition }) => condition) ?? [];
    const { unanswered, unansweredAbout } = filterPrograms(programs, conditions);
    expect(unanswered.map(({ id }) => id)).toEqual(['silent', 'loyola']);
    expect(unansweredAbout).toEqual(['IR integrated or IR independent']);
    expect(conditions.map(({ ofIdentity }) => ofIdentity)).toEqual([false, true]);
  });
});

test('an id alone names its program alone where that is asked for, and else all with the word in their names', () => {
  const shared = [
    makeProgram({ id: 'uw', name: 'University of Washington' }),
    makeProgram({ id: 'wisconsin', name: 'Wisconsin', aliases: ['UW Madison'] }),
  ];
  const ids = (query: string, idsAlone?: boolean) =>
    findNamed(shared, query, undefined, idsAlone).programs.map(({ id }) => id);
  expect(ids('uw', true)).toEqual(['uw']);
  expect(ids('uw')).toEqual(['uw', 'wisconsin']);
  expect(ids('uw madison', true)).toEqual(['wisconsin']);
});
