import { expect, test } from 'vitest';
import * as choices from '../../src/schema/choices.ts';

test('a state is named by its code in capitals, and by nothing else', () => {
  expect(['MO', 'mo', 'Missouri', 'XX', 'toString'].filter(choices.isStateCode)).toEqual(['MO']);
});

const lists = Object.entries(choices).filter(([, value]) => Array.isArray(value)) as [
  string,
  readonly string[],
][];

test('in no list does a word stand twice, whatever its letter case', () => {
  const twice = lists.flatMap(([name, list]) =>
    list
      .filter((word, at) => list.findIndex(each => each.toLowerCase() === word.toLowerCase()) < at)
      .map(word => `${name}: ${word}`),
  );
  expect(lists.length).toBeGreaterThan(10);
  expect(twice).toEqual([]);
});

test('fifty states, the District of Columbia and Puerto Rico', () => {
  expect(choices.stateCodes).toHaveLength(52);
  expect(choices.stateCodes.every(code => /^[A-Z]{2}$/u.test(code))).toBe(true);
  expect(new Set(Object.values(choices.stateNames)).size).toBe(52);
});

test('codes that are easily mixed up belong to their states', () => {
  expect(choices.stateNames).toMatchObject({
    AK: 'Alaska',
    AR: 'Arkansas',
    IA: 'Iowa',
    MA: 'Massachusetts',
    MD: 'Maryland',
    ME: 'Maine',
    MI: 'Michigan',
    MO: 'Missouri',
    MS: 'Mississippi',
    NE: 'Nebraska',
  });
});
