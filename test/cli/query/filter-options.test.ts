import { Command } from 'commander';
import { describe, expect, test } from 'vitest';
import { declareOptions, readOptions } from '../../../src/cli/options.ts';
import { filterOptions, parseFilters } from '../../../src/cli/query/filter-options.ts';
import { filterPrograms } from '../../../src/domain/query/filter.ts';
import { makeProgram } from '../../support/programs.ts';
import { usageError } from '../../support/usage-error.ts';

const programs = [
  makeProgram({
    id: 'a',
    setting: 'university',
    tracks: { dr: { positionsPerYear: 8, clinicalYear: 'separate' }, esir: {} },
    application: { visas: ['J-1'] },
    research: { required: false },
    volume: { beds: 900 },
  }),
  makeProgram({
    id: 'b',
    state: 'MO',
    setting: 'community',
    tracks: { dr: { positionsPerYear: 3, clinicalYear: 'included' }, esir: { offered: false } },
    application: { visas: ['J-1', 'H-1B'] },
    research: { required: true },
    volume: { beds: 300 },
  }),
  makeProgram({ id: 'c', state: 'MO', tracks: { irIntegrated: {} } }),
];

/** The ids that a command line keeps, read by commander as the program reads it. */
function kept(...args: readonly string[]): readonly string[] {
  const command = new Command();
  declareOptions(command, filterOptions);
  const raw = command.parse([...args], { from: 'user' }).opts();
  const { conditions, unknown } = parseFilters(readOptions(filterOptions, raw));
  return filterPrograms(programs, conditions, { mode: unknown }).programs.map(({ id }) => id);
}

describe('filters', () => {
  test.each([
    ['', ['a', 'b', 'c']],
    ['--track dr', ['a', 'b']],
    ['-t DR,esir', ['a']],
    ['-t dr -t esir', ['a']],
    ['--track ir-integrated,esir --any-track', ['a', 'c']],
    ['--track ir', ['c']],
    ['--track dr,ir', []],
    ['--track ir,esir --any-track', ['a', 'c']],
    ['--visa j1', ['a', 'b']],
    ['--state illinois', ['a']],
    ['-s MO,IL', ['a', 'b', 'c']],
    ['--setting community,military', ['b']],
    ['--clinical-year separate', ['a']],
    ['--visa j-1', ['a', 'b']],
    ['--visa J-1,H-1B', ['b']],
    ['--min-positions 4', ['a']],
    ['--min-positions 4 --unknown include', ['a', 'b', 'c']],
    ['--min-positions 4 --unknown only', ['b', 'c']],
    ['--has volume', ['a', 'b']],
    ['--where research.required=no', ['a']],
    ['--where research.required!=false', ['b']],
    ['--where state=mo --where setting=community', ['b']],
    ['--where volume.beds=900', ['a']],
    ['--min volume.beds=300 --max volume.beds=899', ['b']],
  ])('%s keeps %j', (line, ids) => expect(kept(...line.split(' ').filter(word => word !== ''))).toEqual(ids));

  test('a place of several words', () =>
    expect(kept('--where', 'city=springfield')).toEqual(['a', 'b', 'c']));
});

describe('wrong words', () => {
  test.each([
    ['--any-track', /--any-track needs --track/u],
    ['--track irr', /Unknown track "irr"/u],
    ['--state Ilinois', /Did you mean Illinois/u],
    ['--unknown maybe', /value of --unknown "maybe"/u],
    ['--min-positions 0', /1 or more/u],
    ['--min-positions four', /takes a number/u],
    ['--where setting=universty', /Did you mean university/u],
    ['--where moonlighting=maybe', /value of moonlighting "maybe"/u],
    ['--where volume.beds=many', /takes a number/u],
    ['--where beds', /FIELD=VALUE/u],
    ['--min city=4', /holds no number/u],
    ['--max volume.beds!=4', /takes FIELD=N/u],
    ['--has nothing', /Unknown field "nothing"/u],
    ['--visa J-2', /Unknown visa/u],
  ])('%s', (line, message) => {
    expect(() => kept(...line.split(' '))).toThrow(usageError(message));
  });
});

test('tracks and states are handed on for notes', () => {
  expect(parseFilters(readOptions(filterOptions, { track: ['dr'], state: ['mo'] }))).toMatchObject({
    tracks: ['dr'],
    states: ['MO'],
    unknown: 'exclude',
  });
});
