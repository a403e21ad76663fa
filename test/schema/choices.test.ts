import { expect, test } from 'vitest';
import * as choices from '../../src/schema/choices.ts';

test('a state is named by its code in capitals, and by nothing else', () => {
  expect(['MO', 'mo', 'Missouri', 'XX', 'toString'].filter(choices.isStateCode)).toEqual(['MO']);
});

const lists = Object.entries(choices).filter(([, value]) => Array.isArray(value)) as [
  string,
  readonly string[],
][];

test.each(lists)('%s: no word stands twice, whatever its letter case', (_, list) => {
  expect(new Set(list.map(word => word.toLowerCase())).size).toBe(list.length);
});

test('fifty states, the District of Columbia and Puerto Rico', () => {
  expect(choices.stateCodes).toHaveLength(52);
  expect(choices.stateCodes.every(code => /^[A-Z]{2}$/u.test(code))).toBe(true);
  expect(new Set(Object.values(choices.stateNames)).size).toBe(52);
});

test.each([
  ['NE', 'Nebraska'],
  ['MO', 'Missouri'],
  ['MS', 'Mississippi'],
  ['MI', 'Michigan'],
  ['MA', 'Massachusetts'],
  ['ME', 'Maine'],
  ['MD', 'Maryland'],
  ['AK', 'Alaska'],
  ['AR', 'Arkansas'],
  ['IA', 'Iowa'],
] as const)('%s is %s', (code, name) => expect(choices.stateNames[code]).toBe(name));
