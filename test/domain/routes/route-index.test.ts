import { describe, expect, test } from 'vitest';
import { indexRoutes } from '../../../src/domain/routes/route-index.ts';
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

describe('the index', () => {
  test('holds the programs by name, then id, and those with a recorded independent residency', () => {
    const index = indexRoutes(routePrograms.toReversed());
    expect(idsOf(index.programs)).toEqual(idsOf(routePrograms.toSorted((a, b) => (a.id < b.id ? -1 : 1))));
    expect(idsOf(index.independents)).toEqual(['choosy', 'silent', 'whole']);
  });

  test('names where each kind with two places can end, and the best answer there', () => {
    const { ends } = indexRoutes(routePrograms);
    expect([...ends.keys()]).toEqual(['esir', 'independent']);
    const answers = (kind: 'esir' | 'independent') =>
      ends.get(kind)?.nearby.map(({ program, answer }) => [program.id, answer]);
    expect(answers('esir')).toEqual([
      ['choosy', 'yes'],
      ['silent', 'unknown'],
      ['whole', 'yes'],
    ]);
    expect(answers('independent')).toEqual([
      ['silent', 'unknown'],
      ['whole', 'yes'],
    ]);
    expect(ends.get('esir')?.answer).toBe('yes');
    expect(indexRoutes([]).ends.get('esir')).toEqual({ answer: 'no', nearby: [] });
  });

  test('of ends in one city that answer alike the first by name is enough', () => {
    const { ends } = indexRoutes([
      endAt('c', { latitude: 41 }),
      endAt('d', { longitude: -91 }),
      endAt('b'),
      endAt('a'),
      endAt('e', { tracks: { irIndependent: {} } }),
    ]);
    expect(ends.get('esir')?.nearby.map(({ program }) => program.id)).toEqual(['a', 'c', 'd', 'e']);
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
    expect([index.programs, index.independents, index.ends]).toHaveLength(3);
    expect(looked).toHaveLength(looks);
  });
});
