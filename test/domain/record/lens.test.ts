import { describe, expect, test } from 'vitest';
import { asRecorded, makeLens, type Outlook } from '../../../src/domain/record/lens.ts';
import type { Program } from '../../../src/schema/program.ts';
import { makeProgram, makeSource } from '../../support/programs.ts';

const { asOf: _, ...undated } = makeSource({ facts: ['volume'] });
const program = makeProgram({
  tracks: { dr: { positionsPerYear: 6 }, irIntegrated: {} },
  application: { visas: ['J-1'], deadline: 'October 31' },
  volume: { beds: 900 },
  moonlighting: true,
  scopes: { 'application.visas': ['irIntegrated'] },
  sources: [
    makeSource({ asOf: '2020', facts: ['tracks'] }),
    makeSource({ asOf: '2025', facts: ['tracks.dr.positionsPerYear', 'application.visas', 'moonlighting'] }),
    makeSource({ asOf: '2018', facts: ['application'] }),
    undated,
  ],
});
const see = (outlook: Partial<Outlook> = {}, seen: Program = program) =>
  makeLens({ tracks: [], thisYear: 2026, ...outlook })(seen);

describe('scope', () => {
  test.each([
    [[], ['J-1']],
    [['irIntegrated'], ['J-1']],
    [['dr', 'irIntegrated'], ['J-1']],
    [['dr'], undefined],
  ] as const)('asked about %j, a fact of IR integrated is %j', (tracks, visas) => {
    expect(see({ tracks }).application?.visas).toEqual(visas);
  });

  test('a fact of two tracks answers for each of them', () => {
    const ofTwo = { ...program, scopes: { 'application.visas': ['irIntegrated', 'dr'] } } as const;
    expect(see({ tracks: ['dr'] }, ofTwo).application?.visas).toEqual(['J-1']);
  });
});

describe('age', () => {
  test('what is past its time is a blank, and nothing else', () => {
    expect(see().application).toEqual({ visas: ['J-1'] });
    expect(see()).toMatchObject({ moonlighting: true, volume: { beds: 900 }, tracks: program.tracks });
  });

  test('a deadline of a year that has gone by is a blank, and is shown', () => {
    const dated = { ...program, application: { visas: ['J-1'], deadline: 'October 31, 2025' } } as const;
    const sources = [makeSource({ asOf: '2025-2026', facts: ['application', 'tracks'] })];
    const seenIn = (thisYear: number, rest: Partial<Outlook> = {}) =>
      see({ thisYear, ...rest }, { ...dated, sources }).application;
    expect(seenIn(2025)).toEqual(dated.application);
    expect(seenIn(2026)).toEqual({ visas: ['J-1'] });
    expect(seenIn(2026, { onlyDated: true })).toEqual({ visas: ['J-1'] });
    expect(seenIn(2026, { keepsDoubtful: true })).toEqual(dated.application);
    expect(seenIn(2026, { keepsDoubtful: true, maxAge: 4 })).toEqual(dated.application);
  });

  test('--max-age narrows further, --dated drops what shows no year', () => {
    expect(see({ maxAge: 0 }).moonlighting).toBeUndefined();
    expect(see({ maxAge: 1 }).moonlighting).toBe(true);
    expect(see({ maxAge: 1 }).volume?.beds).toBe(900);
    expect(see({ onlyDated: true }).volume?.beds).toBeUndefined();
  });

  test('a track exists as long as something that counts is said of it', () => {
    expect(see({ maxAge: 2 }).tracks).toEqual({ dr: { positionsPerYear: 6 } });
  });

  test('a track that newer facts keep is offered still, with what is said of it', () => {
    const notes = { 'tracks.dr.offered': 'at both sites' };
    const sources = [
      makeSource({ asOf: '2020', facts: ['tracks.dr.offered'] }),
      makeSource({ asOf: '2025', facts: ['tracks.dr.positionsPerYear'] }),
    ];
    const kept = see({ maxAge: 2 }, makeProgram({ tracks: { dr: { positionsPerYear: 6 } }, notes, sources }));
    expect(kept).toMatchObject({ tracks: { dr: { positionsPerYear: 6 } }, notes, sources });
  });

  test('a fact without a source counts as undated', () => {
    const unsourced = makeProgram({ moonlighting: true, sources: [makeSource()] });
    expect(see({}, unsourced)).toBe(unsourced);
    expect(see({ onlyDated: true }, unsourced).moonlighting).toBeUndefined();
  });

  test('a track that an old page denies is open again', () => {
    const denied = makeProgram({
      tracks: { dr: {}, esir: { offered: false } },
      sources: [makeSource({ asOf: '2015', facts: ['tracks.esir'] }), makeSource({ asOf: '2026' })],
    });
    expect(see({ maxAge: 5 }, denied).tracks).toEqual({ dr: {} });
  });
});

describe('doubt', () => {
  const other = makeProgram({
    moonlighting: true,
    application: { deadline: 'October 31' },
    contacts: [
      { role: 'program director', name: 'A' },
      { role: 'program coordinator', name: 'B' },
    ],
    sources: [
      makeSource({ facts: ['tracks', 'contacts.1'] }),
      makeSource({ department: 'other', facts: ['moonlighting'] }),
      makeSource({ asOf: '2018', facts: ['application', 'contacts.0'] }),
    ],
  });

  test('what another department says decides nothing, nor does what is past its time', () => {
    const { moonlighting, application, contacts } = see({}, other);
    expect([moonlighting, application]).toEqual([undefined, undefined]);
    expect(contacts).toEqual([{ role: 'program coordinator', name: 'B' }]);
  });

  test('a record that is shown keeps both, but not what --max-age and --dated take out', () => {
    expect(see({ keepsDoubtful: true }, other)).toBe(other);
    expect(see({ keepsDoubtful: true, maxAge: 4 }, other)).toMatchObject({ moonlighting: true });
    expect(see({ keepsDoubtful: true, maxAge: 4 }, other).application).toBeUndefined();
    expect(see({ keepsDoubtful: true, onlyDated: true }).volume).toBeUndefined();
  });
});

describe('what a lens gives', () => {
  test('a record of which everything counts is itself', () => {
    const current = makeProgram();
    expect(see({}, current)).toBe(current);
    expect(see({ onlyDated: true }, current)).toBe(current);
  });

  test('each record is looked at once and stays as it was', () => {
    const lens = makeLens({ tracks: [], thisYear: 2026 });
    expect(lens(program)).toBe(lens(program));
    expect(program.application?.deadline).toBe('October 31');
  });

  test('the record before the lens can be had again, also after a second look that changes nothing', () => {
    const narrowed = see();
    expect(narrowed).not.toBe(program);
    expect(see({}, narrowed)).toBe(narrowed);
    expect(asRecorded(narrowed)).toBe(program);
    expect(asRecorded(program)).toBe(program);
  });
});

test('what is said of a blank goes with it, and so does its source, for every outlook', () => {
  const path = 'application.visas';
  const said = makeProgram({
    application: { visas: ['J-1'], deadline: 'October 31' },
    notes: { [path]: 'on a page of 2010' },
    scopes: { [path]: ['dr'] },
    sources: [
      makeSource({ facts: ['tracks', 'application.deadline'], asOf: '2026' }),
      makeSource({ facts: [path], asOf: '2010', department: 'other' }),
    ],
  });
  for (const outlook of [{}, { maxAge: 3 }, { onlyDated: true, maxAge: 3 }]) {
    const { notes, scopes, sources, application } = see(outlook, said);
    expect([notes, scopes, sources.length, application]).toEqual([
      undefined,
      undefined,
      1,
      { deadline: 'October 31' },
    ]);
  }
});

test('what is shown keeps what is past its time, and drops what is said of other tracks or too old', () => {
  const shown = { keepsDoubtful: true } as const;
  expect(see({ ...shown, maxAge: 50 }).application?.deadline).toBe('October 31');
  expect(see({ ...shown, maxAge: 5 }).application?.deadline).toBeUndefined();
  expect(see({ ...shown, tracks: ['dr'] }).application).toEqual({ deadline: 'October 31' });
});

test('a narrow scope counts also where no page shows a year', () => {
  const plain = makeProgram({
    moonlighting: true,
    scopes: { moonlighting: ['irIntegrated'] },
    sources: [{ ...undated, facts: ['tracks', 'moonlighting'] }],
  });
  expect(see({ tracks: ['dr'] }, plain).moonlighting).toBeUndefined();
  expect(see({ tracks: [] }, plain)).toBe(plain);
});
