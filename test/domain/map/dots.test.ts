import { describe, expect, test } from 'vitest';
import { classSizeOf, drawnDots, radiusOf, reachOf, shapeOf } from '../../../src/domain/map/dots.ts';
import { mapSize } from '../../../src/domain/map/projection.ts';
import type { Program } from '../../../src/schema/program.ts';
import { makeProgram, undatedSource } from '../../support/programs.ts';

const springfield = { latitude: 39.8, longitude: -89.64 };
const located = (...programs: readonly Program[]) =>
  programs.map(program => ({ program, place: springfield }));

test.each([
  [{ dr: {} }, 'circle'],
  [{ dr: {}, esir: {} }, 'circle'],
  [{}, 'circle'],
  [{ dr: {}, irIntegrated: {} }, 'square'],
  [{ irIndependent: {} }, 'triangle'],
  [{ dr: {}, irIntegrated: {}, irIndependent: {} }, 'diamond'],
  [{ dr: {}, irIntegrated: { offered: false }, irIndependent: {} }, 'triangle'],
  [{ dr: {}, irIntegrated: { offered: false } }, 'circle'],
] as const)('the tracks %j are a %s', (tracks, shape) => {
  expect(shapeOf(makeProgram({ tracks }))).toBe(shape);
});

describe('the class size', () => {
  test.each([
    [{ dr: { positionsPerYear: 6 }, irIntegrated: { positionsPerYear: 2 } }, [6, 'dr']],
    [{ irIntegrated: { positionsPerYear: 2 }, irIndependent: { positionsPerYear: 1 } }, [2, 'irIntegrated']],
    [{ irIntegrated: {}, irIndependent: { positionsPerYear: 1 } }, [1, 'irIndependent']],
    [{ dr: {}, irIntegrated: { positionsPerYear: 2 } }, undefined],
    [{ esir: { positionsPerYear: 2 } }, undefined],
  ] as const)('of %j is %j', (tracks, expected) => {
    const size = classSizeOf(makeProgram({ tracks }));
    expect(size && [size.positions, size.track]).toEqual(expected);
  });

  test('keeps what limits it, and whether its page shows a year', () => {
    const tracks = { dr: { positionsPerYear: 4 } };
    expect(classSizeOf(makeProgram({ tracks }))).toMatchObject({ qualifier: undefined, isDated: true });
    const qualifiers = { 'tracks.dr.positionsPerYear': 'upTo' } as const;
    expect(classSizeOf(makeProgram({ tracks, qualifiers, sources: [undatedSource()] }))).toMatchObject({
      qualifier: 'upTo',
      isDated: false,
    });
  });
});

test('the area grows with the number, within limits', () => {
  expect(radiusOf(8) ** 2 / radiusOf(2) ** 2).toBeCloseTo(4, 6);
  expect(radiusOf(0)).toBe(radiusOf(1));
  expect(radiusOf(500)).toBe(radiusOf(40));
  expect(radiusOf(undefined)).toBeLessThan(radiusOf(3));
});

describe('the dots', () => {
  test('are one a program that has a place, in order; the others are named', () => {
    const [a, b, c] = ['a', 'b', 'c'].map(id => makeProgram({ id }));
    if (a === undefined || b === undefined || c === undefined) throw new Error('Three programs');
    const { dots, without, shrink } = drawnDots([
      { program: a, place: springfield },
      { program: b, place: undefined },
      { program: c, place: { latitude: 51.5, longitude: -0.1 } },
    ]);
    expect(dots.map(({ program }) => program.id)).toEqual(['a']);
    expect(without).toEqual([b, c]);
    expect(shrink).toBe(1);
    expect(dots[0]?.at).toEqual(dots[0]?.city);
  });

  test('of one city lie beside each other, whatever their shapes', () => {
    const kinds = [{ dr: { positionsPerYear: 9 } }, { irIntegrated: {} }, { irIndependent: {} }, { dr: {} }];
    const { dots } = drawnDots(
      located(...kinds.map((tracks, index) => makeProgram({ id: `p${index}`, tracks }))),
    );
    for (const [index, a] of dots.entries())
      for (const b of dots.slice(index + 1))
        expect(Math.hypot(a.at.x - b.at.x, a.at.y - b.at.y)).toBeGreaterThanOrEqual(reachOf(a) + reachOf(b));
  });

  test('of thousands are drawn smaller, so that land stays to be seen', () => {
    const program = makeProgram({ tracks: { dr: { positionsPerYear: 16 } } });
    const many = Array.from({ length: 3000 }, (_, index) => ({
      program,
      place: { latitude: 30 + (index % 60) / 4, longitude: -115 + Math.floor(index / 60) / 2 },
    }));
    const { dots, shrink } = drawnDots(many);
    const covered = dots.reduce((sum, dot) => sum + Math.PI * reachOf(dot) ** 2, 0);
    expect(shrink).toBeLessThan(0.6);
    expect(covered / (mapSize.width * mapSize.height)).toBeCloseTo(0.12, 3);
  });

  test('of nothing are none', () => expect(drawnDots([])).toEqual({ dots: [], without: [], shrink: 1 }));
});
