import { describe, expect, test } from 'vitest';
import { criterionOf } from '../../../src/domain/match/criteria.ts';
import { meetsMust } from '../../../src/domain/match/criterion.ts';
import type { Program } from '../../../src/schema/program.ts';
import { programOf } from '../../support/match-programs.ts';

const chicago = { latitude: 41.88, longitude: -87.63 };
const slu = programOf('slu', { state: 'MO', latitude: 38.63, longitude: -90.2 });

describe('location', () => {
  const location = criterionOf('location');

  test.each([
    [{ states: ['MO'] }, 1, 'yes'],
    [{ states: ['IL'] }, 0, 'no'],
    [{ regions: ['midwest'] }, 1, 'yes'],
    [{ regions: ['west'], states: ['MO'] }, 1, 'yes'],
    [{ near: 'x', within: 474.4, origin: chicago }, 0.5, 'yes'],
    [{ near: 'x', within: 262.1, origin: chicago }, 0, 'no'],
    [{ near: 'x', within: 262.2, origin: chicago }, 0, 'yes'],
    [{ near: 'x', origin: chicago }, 0.15, 'yes'],
    [{ near: 'x', within: 50, origin: chicago }, 0, 'no'],
    [{ near: 'x', within: 50, origin: chicago, regions: ['midwest'] }, 1, 'yes'],
  ] as const)('%j satisfies St. Louis %d', (wishes, expected, met) => {
    expect(location.satisfaction(slu, wishes)).toBeCloseTo(expected, 2);
    expect(meetsMust(location, slu, wishes)).toBe(met);
  });

  test('falls with the distance, and is unknown without coordinates', () => {
    const wishes = { near: 'x', within: 250, origin: chicago };
    const at = (miles: number) =>
      programOf('a', { latitude: chicago.latitude - miles / 69.1, longitude: -87.63 });
    const fits = [0, 50, 150, 250, 300].map(miles => location.satisfaction(at(miles), wishes));
    expect(fits.map(fit => Number(fit).toFixed(2))).toEqual(['1.00', '1.00', '0.50', '0.00', '0.00']);
    expect(location.satisfaction(programOf('a'), wishes)).toBeUndefined();
    expect(meetsMust(location, programOf('a'), wishes)).toBe('unknown');
  });

  test('is a step where near is no more than a commute', () => {
    const at = (latitude: number) => programOf('a', { latitude, longitude: -87.63 });
    const shareOf = (within: number) =>
      location.satisfaction(at(41.3), { near: 'x', within, origin: chicago });
    expect([shareOf(40), shareOf(40.1), shareOf(50)]).toEqual([0, 1, 1]);
    const beyond = programOf('a', { latitude: 41.88 - 50.5 / 69.1, longitude: -87.63 });
    expect(location.satisfaction(beyond, { near: 'x', within: 51, origin: chicago })).toBeCloseTo(0.5, 1);
  });

  test('has no weight without a place', () => {
    expect(location.applies({})).toBe(false);
    expect(location.applies({ where: 'any', states: ['MO'] })).toBe(false);
    expect(location.applies({ states: ['MO'] })).toBe(true);
  });
});

describe('visa and IMG', () => {
  test.each([
    [['J-1'], 'H-1B', 0],
    [['J-1', 'H-1B'], 'H-1B', 1],
    [undefined, 'J-1', undefined],
  ] as const)('visas %j for %s', (visas, visa, expected) => {
    const program = programOf('a', visas === undefined ? {} : { application: { visas } });
    expect(criterionOf('visa').satisfaction(program, { visa })).toBe(expected);
  });

  test('graduates of schools abroad are considered, not considered, or nothing is said', () => {
    const worth = (application: NonNullable<Program['application']>) =>
      criterionOf('img').satisfaction(programOf('a', { application }), { img: true });
    expect([worth({ acceptsImg: true }), worth({ acceptsImg: false }), worth({})]).toEqual([1, 0, undefined]);
  });

  test('silence counts half', () => {
    expect(criterionOf('visa').ifUnrecorded?.({}, programOf('a'))).toBe(0.5);
    expect(criterionOf('img').ifUnrecorded?.({}, programOf('a'))).toBe(0.5);
  });

  test('the question names the visa that is needed', () => {
    const { ask } = criterionOf('visa');
    expect(ask.text({ visa: 'H-1B' }, programOf('a'))).toBe('Do you sponsor or accept H-1B visas?');
    expect(ask.text({ visa: 'none' }, programOf('a'))).toBe('Which visas do you sponsor or accept?');
  });
});

test('a hybrid interview half satisfies another wish', () => {
  const hybrid = programOf('a', { application: { interviewFormat: 'hybrid' } });
  const { satisfaction } = criterionOf('interviewFormat');
  expect(satisfaction(hybrid, { interviewFormat: ['virtual'] })).toBe(0.5);
  expect(satisfaction(hybrid, { interviewFormat: ['hybrid'] })).toBe(1);
});

test('another setting than the one that is wanted satisfies nothing', () => {
  const program = programOf('a', { setting: 'military' });
  expect(criterionOf('setting').satisfaction(program, { setting: ['university'] })).toBe(0);
  expect(criterionOf('setting').satisfaction(program, { setting: ['military'] })).toBe(1);
});
