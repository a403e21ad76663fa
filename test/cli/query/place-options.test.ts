import { Command } from 'commander';
import { describe, expect, test } from 'vitest';
import { declareOptions, readOptions } from '../../../src/cli/options.ts';
import {
  findOrigin,
  parsePlaces,
  parseRegion,
  placeConditions,
  placeOptions,
} from '../../../src/cli/query/place-options.ts';
import { filterPrograms } from '../../../src/domain/query/filter.ts';
import { contextOf } from '../../support/context.ts';
import { makeProgram } from '../../support/programs.ts';

const parse = (...args: readonly string[]) => {
  const command = new Command();
  declareOptions(command, placeOptions);
  return parsePlaces(readOptions(placeOptions, command.parse([...args], { from: 'user' }).opts()));
};
const programs = [
  makeProgram({ id: 'near', state: 'IL', latitude: 39.9, longitude: -89.6 }),
  makeProgram({ id: 'far', state: 'CA', latitude: 34, longitude: -118 }),
  makeProgram({ id: 'nowhere', state: 'IL' }),
];

describe('place options', () => {
  test('words become regions, a place and miles', () => {
    expect(parse('--region', 'West,south', '--near', 'Boise, ID', '--within', '50')).toEqual({
      regions: ['west', 'south'],
      near: 'Boise, ID',
      within: 50,
    });
    expect(parse()).toEqual({ regions: [], near: undefined, within: undefined });
  });

  test.each([
    [['--within', '5'], '--within needs --near'],
    [['--near', 'x', '--within', '-1'], '0 or more'],
    [['--region', 'east'], 'Unknown region'],
  ])('%o is refused', (args, message) => {
    expect(() => parse(...args)).toThrow(message);
  });

  test.each([
    [['--region', 'midwest'], ['near', 'nowhere'], []],
    [['--near', 'x', '--within', '100'], ['near'], ['nowhere']],
    [['--near', 'x'], ['near', 'far', 'nowhere'], []],
  ])('%o keeps %o and cannot answer for %o', async (args, kept, open) => {
    const places = parse(...args);
    const origin = await findOrigin(places, contextOf(programs));
    const result = filterPrograms(programs, placeConditions(places, origin));
    expect(result.programs.map(({ id }) => id)).toEqual(kept);
    expect(result.unanswered.map(({ id }) => id)).toEqual(open);
  });

  test.each([
    ['69.2', 'yes'],
    ['69.1', 'yes'],
    ['69', 'no'],
  ])('a program 69.1 miles away is within %s miles: %s', (miles, expected) => {
    const program = makeProgram({ latitude: 40.8, longitude: -89.64 });
    const places = parse('--near', '39.8,-89.64', '--within', miles);
    const origin = { latitude: 39.8, longitude: -89.64, label: 'Springfield, IL' };
    expect(placeConditions(places, origin).map(({ test: holds }) => holds(program))).toEqual([expected]);
  });
});

test.each([
  ['New England', /^"New England" is no region but an area: --state CT,ME,MA,NH,RI,VT\.$/u],
  ['pacific-northwest', /--state WA,OR,ID\.$/u],
  ['mideast', /^Unknown region/u],
])('--region %s is refused', (word, message) => expect(() => parseRegion(word, '--region')).toThrow(message));
