import { describe, expect, test } from 'vitest';
import { UsageError } from '../../src/cli/errors.ts';
import {
  findKeys,
  numberFrom,
  oneOf,
  parseChoice,
  parseField,
  parseFields,
  parseNumber,
  parseNumericField,
  parseState,
  parseTrack,
  parseTracks,
  splitCondition,
  splitList,
  unknownWord,
  wholeBetween,
  wholeFrom,
} from '../../src/cli/parse.ts';
import { usageError } from '../support/usage-error.ts';

describe('lists of words', () => {
  test.each([
    ['a,b', ['a', 'b']],
    [' a , ,b,', ['a', 'b']],
    ['', []],
  ])('%j holds %j', (word, expected) => expect(splitList(word)).toEqual(expected));
});

describe('unknown words', () => {
  test.each([
    ['lst', /^Unknown command "lst"\. Did you mean list\?$/u],
    ['zzzz', /Known: list, show\.$/u],
    ['x'.repeat(300), /"x{200}…"/u],
  ])('%s', (word, message) =>
    expect(unknownWord('command', word, ['list', 'show']).message).toMatch(message),
  );
});

describe('words are understood in any letter case', () => {
  test.each([
    [() => parseChoice('visa', ' j-1 ', ['J-1', 'H-1B']), 'J-1'],
    [() => oneOf('visa', ['J-1', 'H-1B'])('h-1b'), 'H-1B'],
    [() => parseChoice('visa', 'j1', ['J-1', 'H-1B']), 'J-1'],
    [() => parseChoice('visa', 'H1b', ['J-1', 'H-1B']), 'H-1B'],
    [() => parseChoice('model', 'night_float', ['night-float']), 'night-float'],
    [() => parseChoice('certificate', 'dr', ['IR/DR', 'DR']), 'DR'],
    [() => parseTrack('ir integrated'), 'irIntegrated'],
    [() => parseTrack('IR-INTEGRATED '), 'irIntegrated'],
    [() => parseState('mo'), 'MO'],
    [() => parseState('New York'), 'NY'],
    [() => parseState('D.C.'), 'DC'],
    [() => parseField(' Volume.BEDS '), 'volume.beds'],
    [() => parseNumericField('volume.beds'), 'volume.beds'],
  ])('%s', (parse, expected) => expect(parse()).toBe(expected));
});

describe('words that are refused', () => {
  test.each([
    [() => parseChoice('visa', 'O-1', ['J-1', 'H-1B']), /^Unknown visa "O-1"\. Known: J-1, H-1B\.$/u],
    [() => parseState('XX'), /^Unknown state "XX"\. Known: AL, AK, [A-Z, ]+\.$/u],
    [() => parseTrack('IR'), /^"IR" is two tracks: ir-integrated or ir-independent\.$/u],
    [() => parseTrack('irr'), /^Unknown track "irr"/u],
    [() => parseState('illinios'), /Did you mean Illinois/u],
    [() => parseField('tracks.dr'), /is a group of fields; name one: tracks\.dr\.offered/u],
    [() => parseField('bedz'), /^Unknown field "bedz".*"resprog schema --format csv" names every field/u],
    [() => parseFields(['city', 'volume.bed']), /Did you mean volume\.beds/u],
    [() => parseNumericField('city'), /^city holds no number\. Use --where/u],
  ])('%s', (parse, message) => expect(parse).toThrow(usageError(message)));
});

test.each([
  [' ir ', ['irIntegrated', 'irIndependent']],
  ['IR-Independent', ['irIndependent']],
  ['dr', ['dr']],
])('%s names the tracks %j', (word, tracks) => expect(parseTracks(word)).toEqual(tracks));

describe('numbers', () => {
  test.each([
    ['4', 4],
    ['-90.5', -90.5],
    ['1_000', 1000],
    ['1e3', 1000],
    ['0', 0],
  ])('%s is %d', (word, expected) => expect(parseNumber('--min', word)).toBe(expected));

  test.each(['', ' ', 'four', '1,000', 'Infinity', 'NaN', '_', '4 5'])('%j is none', word => {
    expect(() => parseNumber('--min', word)).toThrow(usageError(/^--min takes a number, not/u));
  });

  test.each(['1e3', '0x10', '+3', '1_000', '1.0'])('%s is no whole number', word => {
    expect(() => wholeFrom(0)(word, '--limit')).toThrow(usageError(/^--limit takes a whole number, not/u));
  });

  test('too small and broken numbers are refused', () => {
    expect(() => numberFrom(0)('-1', '--limit')).toThrow(
      usageError(/^--limit takes a number of 0 or more, not -1/u),
    );
    expect(() => wholeFrom(0)('1.5', '--limit')).toThrow(
      usageError(/^--limit takes a whole number, not 1\.5/u),
    );
    expect(() => wholeBetween(0, 2000)('2001', '--ir')).toThrow(
      usageError(/^--ir takes a number of 2000 or less, not 2001/u),
    );
    expect(() => wholeBetween(1, 9)('0', '--ir')).toThrow(usageError(/^--ir takes a number of 1 or more/u));
    expect(['0', '2000'].map(word => wholeBetween(0, 2000)(word, '--ir'))).toEqual([0, 2000]);
    expect([numberFrom(0)('0.5', '--x'), wholeFrom(0)('0', '--x')]).toEqual([0.5, 0]);
  });
});

describe('fields', () => {
  test('a group stands for the fields below it', () => {
    expect(parseFields(['faculty', 'id'])).toEqual(['faculty.radiology', 'faculty.ir', 'id']);
  });

  test.each([
    [
      ['C', 'a'],
      ['C', 'a'],
    ],
    [['c.d'], ['c.D']],
    [['f'], ['f.g', 'f.h']],
    [
      ['f.h', 'F', 'a', 'A'],
      ['f.h', 'f.g', 'a'],
    ],
  ])('the words %j name the keys %j of a result', (asked, keys) => {
    expect(findKeys(asked, ['a', 'C', 'c.D', 'f.g', 'f.h', 'fg'])).toEqual(keys);
  });

  test.each([
    ['zzzz', /^Unknown field "zzzz"\. Known fields: group, seats\.$/u],
    ['seat', /^Unknown field "seat"\. Did you mean seats\? Known fields: group, seats\.$/u],
  ])('%s is no key of a result', (word, message) => {
    expect(() => findKeys([word], ['group', 'seats'])).toThrow(usageError(message));
  });
});

describe('splitCondition', () => {
  test.each([
    ['state=IL', { field: 'state', negated: false, value: 'IL' }],
    [' state != IL ', { field: 'state', negated: true, value: 'IL' }],
    ['website=https://x?a=b', { field: 'website', negated: false, value: 'https://x?a=b' }],
    ['city=St. Louis', { field: 'city', negated: false, value: 'St. Louis' }],
  ])('%s', (word, expected) => expect(splitCondition('--where', word)).toEqual(expected));

  test.each(['state', '=IL', '!=IL', 'state=', 'state= ', ''])('%j is refused', word => {
    expect(() => splitCondition('--where', word)).toThrow(UsageError);
  });
});
