import { expect, test } from 'vitest';
import { offersTrack, trackOf } from '../../../src/domain/record/tracks.ts';
import {
  closeTiming,
  elsewhere,
  isOnePlace,
  type RouteKind,
  type RouteRule,
  reservedSeats,
  routeKinds,
  routeRules,
  weakEvidence,
} from '../../../src/domain/routes/rules.ts';
import { makeProgram } from '../../support/programs.ts';

const ruleOf = (kind: RouteKind): RouteRule => {
  const rule = routeRules.find(each => each.kind === kind);
  if (rule === undefined) throw new Error(`No rule for ${kind}`);
  return rule;
};

test('each kind has one rule, shortest first within a goal', () => {
  expect(routeRules.map(({ kind }) => kind)).toEqual([...routeKinds]);
  const ir = routeRules.filter(({ goal }) => goal === 'ir').map(({ years }) => years);
  expect(ir).toEqual([...ir].sort());
});

test.each<[RouteKind, number, string, string, string]>([
  ['integrated', 6, 'IR/DR', '1 clinical, 2-4 DR, 5-6 IR', 'Main Match'],
  [
    'esir',
    6,
    'IR/DR',
    '1 clinical, 2-5 ESIR, 6 IR',
    'Main Match, internal ESIR selection, independent IR match',
  ],
  ['independent', 7, 'IR/DR', '1 clinical, 2-5 DR, 6-7 IR', 'Main Match, independent IR match'],
  ['dr', 5, 'DR', '1 clinical, 2-5 DR', 'Main Match'],
])('%s: %i years, certificate %s, %s, by way of %s', (kind, years, certificate, timeline, matches) => {
  const rule = ruleOf(kind);
  expect(rule).toMatchObject({ years, certificate });
  expect(
    rule.phases.map(({ phase, from, to }) => `${from === to ? from : `${from}-${to}`} ${phase}`).join(', '),
  ).toBe(timeline);
  expect(rule.matches.map(({ name }) => name).join(', ')).toBe(matches);
});

test('every rule and match says what, on whose word, and where that stands', () => {
  const matches = routeRules.flatMap(rule => rule.matches);
  const rules = [
    ...routeRules.flatMap(rule => rule.rules),
    elsewhere,
    weakEvidence,
    closeTiming,
    reservedSeats,
  ];
  const statements = [
    ...matches.map(({ name, timing, authority, source }) => [name, timing, authority, source]),
    ...rules.map(({ text, authority, source }) => [text, authority, source]),
  ];
  expect(statements.filter(parts => parts.includes(''))).toEqual([]);
});

test('every kind rests on a rule about its years and one about its certificate', () => {
  for (const { rules } of routeRules) {
    const texts = rules.map(({ text }) => text).join('\n');
    expect(texts).toMatch(/\byears\b/u);
    expect(texts).toMatch(/\bcertificate\b/u);
  }
});

test('no two kinds are called the same', () => {
  const names = routeRules.flatMap(({ label, short }) => [...new Set([label, short])]);
  expect(new Set(names).size).toBe(names.length);
  expect(names).not.toContain('');
});

test('what is concluded is not called a rule of an official body', () => {
  const match = ruleOf('esir').matches.find(({ name }) => name === 'independent IR match');
  expect(match?.authority).toBe('inference');
});

test('routes agree with the tracks', () => {
  expect(ruleOf('integrated').phases.map(({ phase, from, to }) => ({ phase, from, to }))).toEqual(
    trackOf('irIntegrated').timeline,
  );
  expect(ruleOf('independent').phases.map(({ phase, from, to }) => ({ phase, from, to }))).toEqual(
    trackOf('irIndependent').timeline,
  );
  expect(offersTrack(makeProgram({ tracks: { dr: {} } }), ruleOf('dr').entry)).toBe('yes');
});

test('only routes with an independent part can end elsewhere', () => {
  expect(routeRules.filter(isOnePlace).map(({ kind }) => kind)).toEqual(['integrated', 'dr']);
});

test('what belongs to the second program is the independent part alone, and nothing belongs to neither', () => {
  const parts = routeRules.flatMap(({ phases, needs, details }) => [
    ...phases.map(({ stage, phase, from }) => ({ stage, isLast: phase === 'IR' && from >= 6 })),
    ...[...needs, ...details].map(({ stage, field }) => ({
      stage,
      isLast: field.startsWith('tracks.irIndependent.'),
    })),
  ]);
  expect(parts.filter(({ stage, isLast }) => stage !== (isLast ? 'to' : 'from'))).toEqual([]);
});
