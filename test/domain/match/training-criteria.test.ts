import { describe, expect, test } from 'vitest';
import { criterionOf } from '../../../src/domain/match/criteria.ts';
import { programOf } from '../../support/match-programs.ts';

describe('fellowship', () => {
  const program = programOf('a', { fellowships: ['Neuroradiology', 'MRI/MSK'] });
  const { satisfaction, ask } = criterionOf('fellowship');
  test.each([
    [[], 0.3333],
    [['neuroradiology'], 1],
    [['musculoskeletal', 'breast'], 0.5],
    [['breast'], 0],
  ] as const)('%j is %d', (fellowship, expected) => {
    expect(satisfaction(program, { fellowship })).toBe(expected);
  });

  test('without a choice six subspecialties are the whole breadth', () => {
    const names = ['Neuro', 'Breast', 'Body', 'MSK', 'Pediatric', 'Chest', 'Nuclear'];
    const worth = (count: number) => satisfaction(programOf('a', { fellowships: names.slice(0, count) }), {});
    expect([0, 3, 6, 7].map(worth)).toEqual([0, 0.5, 1, 1]);
  });

  test('a list that may be incomplete is worth at least what it names', () => {
    const some = { ...program, notes: { fellowships: 'a selection' } };
    expect(satisfaction(some, { fellowship: ['neuroradiology', 'breast'] })).toEqual({ low: 0.5, high: 1 });
  });

  test('the question names what is wanted and not recorded', () => {
    const silent = programOf('silent');
    expect(ask.text({}, silent)).toMatch(/^Which fellowships do you have in house, and/u);
    expect(ask.text({}, program)).toMatch(
      /^Which fellowships do you have in house beside those on your page, and/u,
    );
    expect(ask.text({ fellowship: ['breast', 'body'] }, silent)).toBe(
      'Do you have a fellowship in house in breast imaging and body or abdominal imaging?',
    );
    expect(ask.text({ fellowship: ['neuroradiology', 'breast'] }, program)).toBe(
      'Do you have a fellowship in house in breast imaging?',
    );
  });
});

test.each([
  ['independentCall', { call: { independent: true } }, 'yes', 1],
  ['independentCall', { call: { independent: true } }, 'no', 0],
  ['researchRequired', { research: { required: false } }, 'no', 1],
  ['researchRequired', { research: { required: true } }, 'yes', 1],
] as const)('%s %j wanted %s is %d', (id, parts, wish, expected) => {
  expect(criterionOf(id).satisfaction(programOf('a', parts), { [id]: wish })).toBe(expected);
  expect(criterionOf(id).applies({ [id]: wish })).toBe(true);
  expect(criterionOf(id).applies({ [id]: 'any' })).toBe(false);
});

test.each([
  ['night-float', 1],
  ['mixed', 0.5],
  ['home-call', 0],
] as const)('call by %s is worth %f to who wants night float', (model, expected) => {
  const program = programOf('a', { call: { model } });
  expect(criterionOf('callModel').satisfaction(program, { callModel: ['night-float'] })).toBe(expected);
});

test('a named pediatric site satisfies fully', () => {
  const program = programOf('a', { pediatrics: { site: 'X' } });
  expect(criterionOf('pediatricSite').satisfaction(program, {})).toBe(1);
});
