import { describe, expect, test } from 'vitest';
import {
  clinicalYearToFind,
  decidingUnknowns,
  latestYear,
  matchesOf,
  rulesBehind,
  seatOf,
  stepsOf,
  unknownsOf,
  warningsOf,
} from '../../../src/domain/routes/details.ts';
import { type Route, routesBetween } from '../../../src/domain/routes/routes.ts';
import type { RouteKind } from '../../../src/domain/routes/rules.ts';
import type { Program } from '../../../src/schema/program.ts';
import { makeProgram, makeSource } from '../../support/programs.ts';
import { choosy, plain, silent, trainer, whole, without } from '../../support/route-programs.ts';

function route(kind: RouteKind, from: Program, to = from): Route {
  const [found] = routesBetween(from, to, { kinds: [kind] });
  if (found === undefined) throw new Error(`No route ${kind}`);
  return found;
}

describe('steps', () => {
  const words = (each: Route) =>
    stepsOf(each).map(
      ({ phase, from, to, program, seat, positions }) =>
        `${from}-${to} ${phase} ${program?.id ?? '?'} ${seat ?? '-'} ${positions === undefined ? '-' : positions.number}`,
    );

  test('an advanced seat leaves the clinical year to be found', () => {
    expect(words(route('esir', whole))).toEqual([
      '1-1 clinical ? - -',
      '2-5 ESIR whole advanced 6',
      '6-6 IR whole - 4',
    ]);
  });

  test('a categorical seat begins with the clinical year', () => {
    expect(words(route('integrated', whole))).toEqual([
      '1-1 clinical whole categorical -',
      '2-4 DR whole - 2',
      '5-6 IR whole - -',
    ]);
  });

  test('the independent part is at the other place', () => {
    expect(words(route('independent', trainer, whole))).toEqual([
      '1-1 clinical ? - -',
      '2-5 DR trainer both -',
      '6-7 IR whole - 4',
    ]);
    expect(words(route('esir', trainer, whole))).toEqual([
      '1-1 clinical ? - -',
      '2-5 ESIR trainer both -',
      '6-6 IR whole - 4',
    ]);
    expect(stepsOf(route('independent', plain, whole)).at(-1)?.positions?.qualifier).toBe('upTo');
  });

  test.each([
    ['separate', 'advanced', 'yes'],
    ['included', 'categorical', 'no'],
    ['both', 'both', 'either'],
    [undefined, 'unknown', 'unknown'],
  ] as const)('clinical year %s: seat %s, to be found: %s', (clinicalYear, seat, toFind) => {
    const program = makeProgram({ tracks: { dr: clinicalYear === undefined ? {} : { clinicalYear } } });
    expect(seatOf(route('dr', program))).toBe(seat);
    expect(clinicalYearToFind(route('dr', program))).toBe(toFind);
  });
});

describe('matches', () => {
  test('in order, with the time of the selection that the program records', () => {
    const timings = matchesOf(route('esir', trainer, choosy)).map(({ name, timing }) => `${name}: ${timing}`);
    expect(timings).toEqual([
      'Main Match: last year of medical school, result in March',
      'internal ESIR selection: PGY-3; no Match entry',
      'independent IR match: application in November or December of PGY-4, result in June at its end',
    ]);
  });

  test('the source of a recorded time is the page or the document that says it', () => {
    const sourceWith = (...sources: Program['sources']) =>
      matchesOf(route('esir', { ...trainer, sources }, choosy))[1]?.source;
    expect(sourceWith(makeSource())).toBe('https://example.org/program');
    const { url: _, ...onPaper } = makeSource({ title: 'Handbook' });
    expect(sourceWith(onPaper)).toBe('Handbook');
    expect(sourceWith()).toMatch(/^pages of several programs/u);
  });

  test('without a recorded time, what others do', () => {
    expect(matchesOf(route('esir', plain, choosy))[1]?.timing).toMatch(/^not recorded here; elsewhere/u);
  });
});

describe('unknowns', () => {
  const words = (each: Route) =>
    unknownsOf(each).map(({ program, field, decides, evidence }) =>
      [program.id, field, decides ? 'decides' : '-', ...(evidence === undefined ? [] : ['weak'])].join(' '),
    );

  test('unrecorded ESIR decides and is weak evidence', () => {
    expect(words(route('esir', plain, whole))).toEqual([
      'plain tracks.esir.offered decides weak',
      'plain tracks.dr.positionsPerYear -',
      'plain tracks.dr.clinicalYear -',
    ]);
  });

  test('whom the independent program takes decides; seats do not', () => {
    expect(words(route('esir', trainer, silent))).toEqual([
      'silent tracks.irIndependent.acceptsEsir decides',
      'trainer tracks.dr.positionsPerYear -',
      'trainer tracks.esir.positionsPerYear -',
      'silent tracks.irIndependent.positionsPerYear -',
    ]);
  });

  test('the long way asks for nothing about ESIR', () => {
    expect(words(route('independent', plain, silent))).toEqual([
      'silent tracks.irIndependent.acceptsNonEsir decides',
      'plain tracks.dr.positionsPerYear -',
      'plain tracks.dr.clinicalYear -',
      'silent tracks.irIndependent.positionsPerYear -',
    ]);
  });

  test('details of a track that is unrecorded or refused are not asked for', () => {
    expect(words(route('integrated', plain))).toEqual(['plain tracks.irIntegrated.offered decides']);
    expect(words(route('integrated', trainer))).toEqual([]);
    expect(words(route('esir', without, choosy))).not.toContain('without tracks.esir.positionsPerYear -');
  });
});

describe('warnings', () => {
  const codes = (each: Route) => warningsOf(each).map(({ code, program }) => `${code} ${program.id}`);

  test('a selection in the third radiology year is close to the independent match, as an inference', () => {
    expect(codes(route('esir', whole, choosy))).toEqual([
      'close-selection whole',
      'credit-is-decided choosy',
    ]);
    expect(warningsOf(route('esir', whole))[0]?.rule.authority).toBe('inference');
    expect(codes(route('esir', trainer, choosy))).toEqual(['credit-is-decided choosy']);
    expect(codes(route('esir', plain, choosy))).toEqual(['credit-is-decided choosy']);
    expect(codes(route('independent', whole))).toEqual([]);
  });

  test('seats that are all reserved for physicians', () => {
    const codesOf = (nrmpCodes: readonly string[]) =>
      codes(route('dr', makeProgram({ tracks: { dr: { nrmpCodes } } })));
    expect(codesOf(['1234420R0'])).toEqual(['reserved-seats alpha']);
    expect(codesOf(['1234420R0', '1234420A0'])).toEqual([]);
    expect(codes(route('dr', makeProgram({ tracks: {} })))).toEqual([]);
  });
});

test.each([
  ['PGY-4', 4],
  ['R3', 4],
  ['R2', 3],
  ['PGY-3 to PGY-4', 4],
  ['PGY-3/4', 4],
  ['PGY-3 or 4', 4],
  ['R2 or R3', 4],
  ['pgy 3', 3],
  ['r3', 4],
  ['at the match', undefined],
  [undefined, undefined],
])('the latest year of %s is %s', (text, year) => expect(latestYear(text)).toBe(year));

test('the rules behind a route, each once, with what weak evidence and another place add', () => {
  const authorities = rulesBehind(route('esir', plain, whole)).map(({ authority }) => authority);
  expect(authorities).toEqual(['official', 'official', 'official', 'official', 'secondary', 'paper']);
  expect(rulesBehind(route('esir', whole))).toHaveLength(4);
  const silentOnIr = route('integrated', plain);
  expect(rulesBehind(silentOnIr)).toEqual(silentOnIr.rule.rules);
  expect(decidingUnknowns(silentOnIr)).toEqual(unknownsOf(silentOnIr).filter(({ decides }) => decides));
});
