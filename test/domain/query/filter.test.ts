import { array, assert, constantFrom, integer, option, property, record } from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  anyOf,
  atLeast,
  atMost,
  clinicalYear,
  differs,
  equals,
  equalsAny,
  filterPrograms,
  isRecorded,
  minPositions,
  offersAny,
} from '../../../src/domain/query/filter.ts';
import type { Program } from '../../../src/schema/program.ts';
import { makeProgram } from '../../support/programs.ts';

const upTo = { 'tracks.dr.positionsPerYear': 'upTo' } as const;
const four = makeProgram({ tracks: { dr: { positionsPerYear: 4 }, esir: { offered: false } } });
const upToFour = makeProgram({ tracks: { dr: { positionsPerYear: 4 } }, qualifiers: upTo });
const silent = makeProgram({ tracks: { dr: {} } });
const twoContacts = makeProgram({
  contacts: [{ role: 'program office' }, { role: 'program director', name: 'Bo' }],
});
const visas = (...names: ('J-1' | 'H-1B')[]) => makeProgram({ application: { visas: names } });

describe('conditions', () => {
  test.each([
    [atLeast('tracks.dr.positionsPerYear', 3), 'yes', 'unknown', 'unknown'],
    [atLeast('tracks.dr.positionsPerYear', 5), 'no', 'no', 'unknown'],
    [atMost('tracks.dr.positionsPerYear', 4), 'yes', 'yes', 'unknown'],
    [equals('tracks.dr.positionsPerYear', '4'), 'yes', 'unknown', 'unknown'],
    [equals('tracks.dr.positionsPerYear', '5'), 'no', 'no', 'unknown'],
    [isRecorded(['tracks.dr.positionsPerYear']), 'yes', 'yes', 'no'],
    [isRecorded(['volume.beds', 'tracks.dr.positionsPerYear']), 'yes', 'yes', 'no'],
    [minPositions(4, ['dr']), 'yes', 'unknown', 'unknown'],
    [minPositions(4, []), 'yes', 'unknown', 'unknown'],
    [minPositions(5, ['dr']), 'no', 'no', 'unknown'],
  ] as const)('%o: exactly four, up to four, nothing recorded', (condition, exact, limited, nothing) => {
    expect([four, upToFour, silent].map(program => condition.test(program))).toEqual([
      exact,
      limited,
      nothing,
    ]);
  });

  test.each([
    ['state', 'il', four, 'yes'],
    ['state', 'MO', four, 'no'],
    ['tracks.esir.offered', 'false', four, 'yes'],
    ['tracks.esir.offered', 'No', four, 'yes'],
    ['tracks.esir.offered', 'yes', four, 'no'],
    ['tracks.dr.offered', 'YES', silent, 'yes'],
    ['application.visas', 'j-1', visas('H-1B', 'J-1'), 'yes'],
    ['application.visas', 'j-1', visas('H-1B'), 'no'],
    ['application.visas', 'j-1', silent, 'unknown'],
    [
      'application.visas',
      'j-1',
      { ...visas('H-1B'), notes: { 'application.visas': 'or others' } },
      'unknown',
    ],
    ['contacts.name', 'bo', twoContacts, 'yes'],
    ['contacts.name', 'ann', twoContacts, 'unknown'],
    ['contacts.name', 'null', twoContacts, 'unknown'],
    [
      'contacts.tracks',
      'esir',
      makeProgram({ contacts: [{ role: 'program office', tracks: ['dr', 'esir'] }] }),
      'yes',
    ],
  ] as const)('%s equals %s', (path, value, program, expected) => {
    expect(equals(path, value).test(program)).toBe(expected);
  });

  test('a field differs where it cannot equal, and stays open where it may', () => {
    const differsFrom = (value: string) => (program: Program) =>
      differs('tracks.dr.positionsPerYear', value).test(program);
    expect([four, upToFour, silent].map(differsFrom('4'))).toEqual(['no', 'unknown', 'unknown']);
    expect([four, upToFour, silent].map(differsFrom('5'))).toEqual(['yes', 'yes', 'unknown']);
  });

  test('one of several values is enough; no value asks nothing', () => {
    const [either] = equalsAny('setting', ['military', 'community']);
    const set = (['military', 'community', 'university', undefined] as const).map(setting =>
      makeProgram(setting === undefined ? {} : { setting }),
    );
    expect(set.map(program => either?.test(program))).toEqual(['yes', 'yes', 'no', 'unknown']);
    expect(equalsAny('setting', [])).toEqual([]);
  });

  test('any of several conditions: the best answer, and a name or place only where all ask for one', () => {
    const either = anyOf([equals('state', 'MO'), equals('setting', 'military')]);
    expect(either).toMatchObject({
      about: 'State or Setting',
      fields: ['state', 'setting'],
      ofIdentity: false,
    });
    const [here, there] = [makeProgram({ state: 'MO' }), makeProgram({ state: 'IL', setting: 'community' })];
    expect([here, there, makeProgram({ state: 'IL' })].map(each => either.test(each))).toEqual([
      'yes',
      'no',
      'unknown',
    ]);
    expect(anyOf([equals('state', 'MO'), equals('city', 'Boise')]).ofIdentity).toBe(true);
    const recorded = anyOf([isRecorded(['setting'])]);
    expect(recorded.test(here, there)).toBe('unknown');
  });

  test('what is not offered has no seats and no length, so that the answer is no', () => {
    const asked = [
      minPositions(1, ['esir']),
      equals('tracks.esir.selectedIn', 'R2'),
      atMost('tracks.esir.totalResidents', 9),
    ];
    expect(asked.map(({ test: holds }) => holds(four))).toEqual(['no', 'no', 'no']);
    expect(asked.map(({ test: holds }) => holds(silent))).toEqual(['unknown', 'unknown', 'unknown']);
  });

  test('each condition says what it asks about', () => {
    const asked = [
      minPositions(4, []),
      clinicalYear('both', []),
      isRecorded(['volume.beds', 'moonlighting']),
      differs('setting', 'military'),
      atMost('volume.beds', 900),
      ...equalsAny('setting', ['military']),
    ];
    expect(asked.map(({ about }) => about).join('; ')).toBe(
      'class size; clinical year; Hospital beds, Moonlighting; Setting; Hospital beds; Setting',
    );
  });

  test('a track: yes, no, unknown; all of several or any of them', () => {
    const both = makeProgram({ tracks: { dr: {}, esir: {} } });
    const testAll = (program: Program) =>
      [offersAny(['dr']), offersAny(['esir'])].map(each => each.test(program));
    expect([both, four, silent].map(testAll)).toEqual([
      ['yes', 'yes'],
      ['yes', 'no'],
      ['yes', 'unknown'],
    ]);
    const any = offersAny(['irIntegrated', 'esir']);
    expect([both, four, silent].map(program => any.test(program))).toEqual(['yes', 'unknown', 'unknown']);
    expect(any.about).toBe('IR integrated or ESIR');
  });
});

describe('clinicalYear', () => {
  const dr = (kind: 'separate' | 'included' | 'both') =>
    makeProgram({ tracks: { dr: { clinicalYear: kind } } });

  test.each([
    ['separate', ['dr'], dr('separate'), 'yes'],
    ['separate', ['dr'], dr('both'), 'yes'],
    ['separate', ['dr'], dr('included'), 'no'],
    ['separate', [], dr('included'), 'unknown'],
    ['separate', ['irIntegrated'], dr('separate'), 'unknown'],
    ['separate', ['esir'], dr('separate'), 'yes'],
    ['separate', ['irIndependent'], silent, 'unknown'],
    ['separate', ['irIntegrated'], makeProgram({ tracks: { irIntegrated: { offered: false } } }), 'no'],
  ] as const)('%s for tracks %j', (kind, keys, program, expected) => {
    expect(clinicalYear(kind, keys).test(program)).toBe(expected);
  });
});

describe('filterPrograms', () => {
  const conditions = [atLeast('tracks.dr.positionsPerYear', 4), equals('call.independent', 'true')];
  const yes = makeProgram({
    id: 'yes',
    tracks: { dr: { positionsPerYear: 6 } },
    call: { independent: true },
  });
  const no = makeProgram({ id: 'no', tracks: { dr: {} }, call: { independent: false } });
  const open = makeProgram({ id: 'open', call: { independent: true } });

  test.each([
    ['exclude', ['yes'], ['open']],
    ['include', ['yes', 'open'], []],
    ['only', ['open'], []],
  ] as const)('%s keeps %j and leaves %j unanswered', (mode, kept, unanswered) => {
    const result = filterPrograms([yes, no, open], conditions, { mode: mode });
    expect(result.programs.map(({ id }) => id)).toEqual(kept);
    expect(result.unanswered.map(({ id }) => id)).toEqual(unanswered);
  });

  test('says what is not recorded, not what is answered', () => {
    expect(filterPrograms([open, no], conditions).unansweredAbout).toEqual(['DR positions a year']);
  });

  test('without conditions nothing is unknown', () => {
    expect(filterPrograms([yes, no], []).programs).toEqual([yes, no]);
    expect(filterPrograms([yes, no], [], { mode: 'only' }).programs).toEqual([]);
  });

  test('yes, no and unknown are all programs, each once', () => {
    const programs = array(
      record({
        size: option(integer({ min: 1, max: 9 }), { nil: undefined }),
        kind: constantFrom('upTo', 'about', undefined),
      }).map(({ size, kind }) =>
        makeProgram({
          tracks: { dr: size === undefined ? {} : { positionsPerYear: size } },
          qualifiers: kind === undefined ? {} : { 'tracks.dr.positionsPerYear': kind },
        }),
      ),
    );
    assert(
      property(programs, integer({ min: 0, max: 10 }), (given, limit) => {
        const condition = atLeast('tracks.dr.positionsPerYear', limit);
        const kept = (mode: 'exclude' | 'include' | 'only') =>
          filterPrograms(given, [condition], { mode: mode }).programs;
        const { unanswered } = filterPrograms(given, [condition]);
        const refused = given.filter(program => condition.test(program) === 'no');
        expect(kept('only')).toEqual(unanswered);
        expect(kept('exclude').length + unanswered.length).toBe(kept('include').length);
        expect(new Set([...kept('exclude'), ...unanswered, ...refused]).size).toBe(given.length);
      }),
    );
  });
});

test('what is recorded but does not answer leaves the question open', () => {
  const whole = makeProgram({ moonlighting: true });
  const asked = makeProgram();
  const { test: has } = isRecorded(['moonlighting']);
  expect([has(whole, whole), has(asked, whole), has(asked, asked)]).toEqual(['yes', 'unknown', 'no']);
  const { programs, unanswered } = filterPrograms([whole], [isRecorded(['moonlighting'])], {
    lens: () => asked,
  });
  expect([programs, unanswered]).toEqual([[], [whole]]);
});

test.each([
  [equals('state', 'MO'), ['in']],
  [differs('state', 'MO'), ['out']],
  [equalsAny('state', ['MO', 'IA'])[0] ?? equals('state', ''), ['in']],
  [equals('moonlighting', 'true'), ['in', 'out']],
])('a record is looked at through a lens only where its name and place fit: %o', (condition, looked) => {
  const records = [makeProgram({ id: 'in', state: 'MO' }), makeProgram({ id: 'out', state: 'IL' })];
  const seen: string[] = [];
  const lens = (program: Program): Program => {
    seen.push(program.id);
    return program;
  };
  const { programs, unanswered } = filterPrograms(records, [condition], { lens });
  expect(seen).toEqual(looked);
  expect([...programs, ...unanswered].map(({ id }) => id)).toEqual(looked);
});

test('a no that is past its time leaves the question open', () => {
  const old = makeProgram({ moonlighting: false });
  const result = filterPrograms([old], [equals('moonlighting', 'true')], { lens: () => makeProgram() });
  expect(result).toMatchObject({ programs: [], unanswered: [old] });
});
