import { expect, test } from 'vitest';
import { drawInterval } from '../../../src/render/html/interval.ts';
import { find } from '../../support/html.ts';

const shape = (low: number, expected: number, high: number) => {
  const drawn = drawInterval({ low, expected, high });
  return {
    range: find(drawn, 'path', 'range')[0]?.attributes['d'],
    point: find(drawn, 'circle')[0]?.attributes['cx'],
  };
};

test.each([
  ['all of the axis', [0, 0.5, 1], { range: 'M6 8h108', point: '60' }],
  ['a part of it', [0.25, 0.5, 0.75], { range: 'M33 8h54', point: '60' }],
  ['a point', [1, 1, 1], { range: 'M114 8h0', point: '114' }],
  ['what lies beyond ends with the axis', [-1, 2, 2], { range: 'M6 8h108', point: '114' }],
] as const)('%s', (_, [low, expected, high], drawn) => {
  expect(shape(low, expected, high)).toEqual(drawn);
});

test('says nothing to whoever listens, because the numbers stand beside it', () => {
  expect(find(drawInterval({ low: 0, expected: 0, high: 1 }), 'svg')[0]?.attributes['aria-hidden']).toBe(
    'true',
  );
});
