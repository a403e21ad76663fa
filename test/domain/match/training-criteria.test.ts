import { describe, expect, test } from 'vitest';
import { criterionOf } from '../../../src/domain/match/criteria.ts';
import { programOf } from '../../support/match-programs.ts';

describe('fellowship', () => {
  const program = programOf('a', { fellowships: ['Neuroradiology', 'MRI/MSK'] });
  const { satisfaction } = criterionOf('fellowship');
  test.each([
    [[], 0.3333],
    [['neuroradiology'], 1],
    [['musculoskeletal', 'breast'], 0.5],
    [['breast'], 0],
  ] as const)('%j is %d', (fellowship, expected) => {
    expect(satisfaction(program, { fellowship })).toBe(expected);
  });
});

test.each([
  ['independentCall', { call: { independent: true } }, 'yes', 1],
  ['independentCall', { call: { independent: true } }, 'no', 0],
  ['researchRequired', { research: { required: false } }, 'no', 1],
] as const)('%s %j wanted %s', (id, parts, wish, expected) => {
  expect(criterionOf(id).satisfaction(programOf('a', parts), { [id]: wish })).toBe(expected);
  expect(criterionOf(id).applies({ [id]: 'any' })).toBe(false);
});

test('a mixed call model half satisfies', () => {
  const mixed = programOf('a', { call: { model: 'mixed' } });
  expect(criterionOf('callModel').satisfaction(mixed, { callModel: ['night-float'] })).toBe(0.5);
});

test('a named pediatric site satisfies fully', () => {
  const program = programOf('a', { pediatrics: { site: 'X' } });
  expect(criterionOf('pediatricSite').satisfaction(program, {})).toBe(1);
});
