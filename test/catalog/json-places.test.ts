import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  followPlaces,
  JsonFault,
  JsonScanner,
  linesOf,
  startsOfEntries,
} from '../../src/catalog/json-places.ts';

function faultOf(text: string): JsonFault | undefined {
  try {
    const scanner = new JsonScanner(text);
    scanner.value();
    scanner.end();
    return undefined;
  } catch (error) {
    if (error instanceof JsonFault) return error;
    throw error;
  }
}

const parses = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

describe('JsonScanner', () => {
  test('takes what JSON.parse takes, and nothing else', () => {
    const json = fc.json({ maxDepth: 4 });
    const broken = fc
      .tuple(json, fc.nat(), fc.constantFrom(...'{}[]",:\\ \n\t1e-.tn\u0001\u007Fé', '', '\\u00', '\\ud800'))
      .map(([text, at, put]) => {
        const place = at % (text.length + 1);
        return `${text.slice(0, place)}${put}${text.slice(place + 1)}`;
      });
    fc.assert(
      fc.property(fc.oneof(json, broken), text => {
        expect(faultOf(text) === undefined).toBe(parses(text));
      }),
      { numRuns: 2000 },
    );
  });

  test.each([
    ['', 0, 'expected a value, and the text ends'],
    ['{"a":1', 6, 'expected a comma or }, and the text ends'],
    ['{"a" 1}', 5, 'expected a colon'],
    ['{a:1}', 1, 'expected a key in double quotes'],
    ['{"a":1,}', 7, 'expected a key in double quotes'],
    ['[1 2]', 3, 'expected a comma or ]'],
    ['[1,]', 3, 'expected a value'],
    ['"a\nb"', 2, 'expected the end of a text in double quotes'],
    ['1 2', 2, 'expected nothing more'],
  ])('%j is wrong at %i', (text, offset, message) => {
    expect(faultOf(text)).toMatchObject({ offset, message, tooDeep: false });
  });

  test('twenty levels are read, and no more', () => {
    const nested = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);
    expect(faultOf(nested(20))).toBeUndefined();
    expect(faultOf(nested(21))).toMatchObject({ offset: 20, tooDeep: true });
    expect(faultOf('['.repeat(100_000))).toMatchObject({ offset: 20, tooDeep: true });
  });

  test('a second record is named', () => {
    expect(faultOf('{\n}\n{\n}')).toMatchObject({
      offset: 4,
      message: 'another record begins here; write a list in [ ], or a record a line',
    });
  });
});

describe('startsOfEntries', () => {
  test('in a list of anything', () => {
    const text = ' [ 1, {"a": [2, 3], "b": "\\",[{"} ,"x" ]';
    expect(startsOfEntries(text)).toEqual([3, 6, text.indexOf('"x"')]);
  });

  test('behind what nests deeper than records may', () => {
    const deep = '['.repeat(30_000) + ']'.repeat(30_000);
    expect(startsOfEntries(`[${deep},7]`)).toEqual([1, 60_002]);
  });

  test('as JSON.parse finds them', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue(), { minLength: 1 }), entries => {
        const text = JSON.stringify(entries, null, 1);
        const starts = startsOfEntries(text);
        expect(starts).toHaveLength(entries.length);
        const parts = starts.map((start, index) =>
          text.slice(start, starts[index + 1] ?? text.length - 1).replace(/,\s*$/u, ''),
        );
        expect(parts.map(part => JSON.parse(part))).toEqual(JSON.parse(text));
      }),
    );
  });
});

describe('followPlaces', () => {
  const text = '{"a": {"b.c": 1, "d": [5, {"e": "x"}]}}';
  const at = (path: string) => {
    const { offset, place } = followPlaces(new JsonScanner(text).value(), path);
    return [text.slice(offset).slice(0, 3), place && text.slice(place.start, place.end)];
  };

  test.each([
    ['a.d.0', ['5, ', '5']],
    ['a.d.1.e', ['"e"', '"x"']],
    ['a.b.c', ['"b.', '1']],
    ['a.x', ['"a"', undefined]],
    ['x', ['{"a', undefined]],
  ])('%s', (path, expected) => expect(at(path)).toEqual(expected));
});

test('linesOf', () => {
  const place = linesOf('ab\r\n\ncd');
  expect([0, 2, 4, 5, 6].map(place)).toEqual([
    { line: 1, column: 1 },
    { line: 1, column: 3 },
    { line: 2, column: 1 },
    { line: 3, column: 1 },
    { line: 3, column: 2 },
  ]);
});
