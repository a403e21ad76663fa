import { describe, expect, test } from 'vitest';
import { indexRoutes, type RouteIndex } from '../../../src/domain/routes/route-index.ts';
import { type RouteKind, type RouteRule, routeRules } from '../../../src/domain/routes/rules.ts';
import type { Program } from '../../../src/schema/program.ts';
import { makeProgram } from '../../support/programs.ts';
import { routePrograms } from '../../support/route-programs.ts';

const idsOf = (programs: readonly Program[]) => programs.map(({ id }) => id);
const endAt = (id: string, parts: Partial<Program> = {}) =>
  makeProgram({
    id,
    tracks: { irIndependent: { acceptsEsir: true } },
    latitude: 40,
    longitude: -90,
    ...parts,
  });

const ruleOf = (kind: RouteKind): RouteRule => {
  const rule = routeRules.find(each => each.kind === kind);
  if (rule === undefined) throw new Error(`No route is called ${kind}`);
  return rule;
};
const endsOf = (kind: RouteKind, index: RouteIndex) =>
  index.endsOf(ruleOf(kind)).nearby.map(({ program, answer }) => `${program.id} ${answer}`);

describe('the index', () => {
  test('holds the programs by name, then id, and those with a recorded independent residency', () => {
    const index = indexRoutes(routePrograms.toReversed());
    expect(idsOf(index.programs)).toEqual(idsOf(routePrograms.toSorted((a, b) => (a.id < b.id ? -1 : 1))));
    expect(idsOf(index.independents)).toEqual(['choosy', 'silent', 'whole']);
  });

  test('names where a kind with two places can end, and the best answer there', () => {
    const index = indexRoutes(routePrograms);
    expect(endsOf('esir', index)).toEqual(['choosy yes', 'silent unknown', 'whole yes']);
    expect(endsOf('independent', index)).toEqual(['silent unknown', 'whole yes']);
    expect(index.endsOf(ruleOf('esir')).answer).toBe('yes');
    expect(index.endsOf(ruleOf('integrated'))).toEqual({ answer: 'no', nearby: [] });
    expect(indexRoutes([]).endsOf(ruleOf('esir'))).toEqual({ answer: 'no', nearby: [] });
  });

  test('of ends in one city that answer alike the first by name is enough', () => {
    const index = indexRoutes([
      endAt('c', { latitude: 41 }),
      endAt('d', { longitude: -91 }),
      endAt('b'),
      endAt('a'),
      endAt('e', { tracks: { irIndependent: {} } }),
    ]);
    expect(endsOf('esir', index)).toEqual(['a yes', 'c yes', 'd yes', 'e unknown']);
  });

  test('sees the records through a lens, and looks through it only at what may count', () => {
    const looked: string[] = [];
    const index = indexRoutes([endAt('aged'), endAt('kept'), makeProgram({ id: 'none' })], program => {
      looked.push(program.id);
      return program.id === 'aged' ? { ...program, tracks: {} } : program;
    });
    expect(idsOf(index.independents)).toEqual(['kept']);
    expect(looked).toEqual(['aged', 'kept']);
    expect(index.programs[0]?.tracks).toEqual({});
    expect(index.programs).toHaveLength(3);
    const looks = looked.length;
    expect([index.programs, index.independents]).toHaveLength(2);
    expect(index.endsOf(ruleOf('esir'))).toBe(index.endsOf(ruleOf('esir')));
    expect(looked).toHaveLength(looks);
  });
});
