import { expect, test } from 'vitest';
import { drawnDots } from '../../../src/domain/map/dots.ts';
import { mapResult, rounded } from '../../../src/view/map/rows.ts';
import { makeProgram } from '../../support/programs.ts';

const alpha = makeProgram({
  id: 'alpha',
  latitude: 39.8,
  longitude: -89.64,
  tracks: { dr: { positionsPerYear: 6 }, irIntegrated: {} },
  qualifiers: { 'tracks.dr.positionsPerYear': 'upTo' },
});
const beta = makeProgram({ id: 'beta' });
const located = [
  { program: alpha, place: { latitude: 39.8, longitude: -89.64 } },
  { program: beta, place: undefined },
];
const { dots } = drawnDots(located);
const boise = { label: 'Boise, ID', latitude: 43.6, longitude: -116.2 };
const rows = (origin: typeof boise | undefined) =>
  JSON.parse(JSON.stringify([...mapResult({ located, dots, origin }).entries()]));

test('a row a program; what is not known is absent', () => {
  expect(rows(undefined)).toEqual([
    {
      id: 'alpha',
      name: 'Alpha',
      city: 'Springfield',
      state: 'IL',
      latitude: 39.8,
      longitude: -89.64,
      ...rounded(dots[0]?.at ?? { x: 0, y: 0 }),
      shape: 'square',
      positions: 6,
      positionsTrack: 'dr',
      positionsQualifier: 'upTo',
    },
    { id: 'beta', name: 'Beta', city: 'Springfield', state: 'IL' },
  ]);
});

test('miles from a place stand beside it, where both are known', () => {
  const [first, second] = rows(boise);
  expect(first.distanceMiles).toBeGreaterThan(1300);
  expect(second).not.toHaveProperty('distanceMiles');
  expect(mapResult({ located, dots, origin: boise }).keys).toContain('distanceMiles');
  expect(mapResult({ located, dots, origin: undefined }).keys).not.toContain('distanceMiles');
});
