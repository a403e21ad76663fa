import { describe, expect, test } from 'vitest';
import { type RecordList, readJson, readJsonLines } from '../../src/catalog/json-records.ts';
import { makeProgram, withOffers } from '../support/programs.ts';

const printed = (id: string) => withOffers(makeProgram({ id }));
const pretty = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

const summary = ({ count, results }: RecordList) => ({
  count,
  results: [...results].map(result =>
    'problems' in result
      ? result.problems.map(
          ({ code, line, column, record = '', path, args }) =>
            `${line}:${column} ${code} [${record}] ${path} ${args['key'] ?? args['message'] ?? ''}`,
        )
      : `${'patch' in result ? `~${result.patch.amends}` : result.program.id} [${result.record ?? ''}]`,
  ),
});

const list = (text: string) => summary(readJson(text, 'a.json'));
const lines = (text: string) => summary(readJsonLines(text, 'a.ndjson'));

describe('a list', () => {
  test('of patches among records', () => {
    const text = JSON.stringify([
      printed('a'),
      { amends: 'slu', moonlighting: true },
      { amends: 'b', nam: 1 },
    ]);
    expect(list(text).results).toEqual([
      'a [1 (a)]',
      '~slu [2 (slu)]',
      [expect.stringMatching(/schema\/unknown-key \[3 \(b\)\] nam/u)],
    ]);
  });

  test('of records as they are printed', () => {
    const text = pretty([printed('a'), { ...printed('b'), distanceMiles: 5.5 }]);
    expect(list(text)).toEqual({ count: 2, results: ['a [1 (a)]', 'b [2 (b)]'] });
    const [first] = readJson(text, 'a.json').results;
    expect(first).toMatchObject({ file: 'a.json', program: makeProgram({ id: 'a' }), warnings: [] });
    expect(first && 'locate' in first && first.locate('tracks.dr')).toEqual({ line: 8, column: 7 });
  });

  test.each([
    [list, (count: number) => `[${'0,'.repeat(count - 1)}0]`],
    [lines, (count: number) => '0\n'.repeat(count)],
  ])('of more records than a folder may hold is one problem', (read, text) => {
    expect(read(text(20_000)).count).toBe(20_000);
    expect(read(text(20_001))).toEqual({ count: 1, results: [['0:0 file/too-many-records []  ']] });
  });

  test('a record behind one that nests too deeply has its own problem at its own place', () => {
    const deep = { ...printed('a'), tracks: JSON.parse('['.repeat(1200) + ']'.repeat(1200)) };
    const text = JSON.stringify([deep, { ...printed('b'), state: 'XX' }]);
    const [first, second] = list(text).results;
    expect(first).toEqual([expect.stringMatching(/^1:\d+ json\/too-deep \[1 \(a\)\]/u)]);
    const column = text.indexOf('"state":"XX"') + 1;
    expect(second).toEqual([`1:${column} schema/value [2 (b)] state state`]);
  });

  test('that is empty', () => expect(list('[]')).toEqual({ count: 0, results: [] }));

  test('names the record and the path of each problem', () => {
    const wrong = { ...printed('b'), tracks: { dr: { lengthYears: 40, foo: 1 }, esir: null }, latitude: '4' };
    const { id: _, ...nameless } = printed('c');
    expect(list(pretty([printed('a'), wrong, nameless, 5, null])).results).toEqual([
      'a [1 (a)]',
      [
        '47:5 schema/value [2 (b)] latitude latitude',
        '31:9 schema/value [2 (b)] tracks.dr.lengthYears tracks.dr.lengthYears',
        '32:9 schema/unknown-key [2 (b)] tracks.dr.foo tracks.dr.foo',
        '34:7 schema/empty-track [2 (b)] tracks.esir tracks.esir',
      ],
      ['49:3 schema/missing [3] id id'],
      ['70:3 json/not-a-record [4]  '],
      ['71:3 json/not-a-record [5]  '],
    ]);
  });

  test('a number that has to be a text is shown as it is written', () => {
    const text = JSON.stringify([{ ...printed('a'), name: 'NUMBER' }]).replace('"NUMBER"', '1.50');
    const [result] = readJson(text, 'a.json').results;
    expect(result).toMatchObject({
      problems: [{ code: 'schema/quotes', args: { key: 'name', text: '1.50' } }],
    });
  });

  test.each([
    ['[1,', '1:4 json/syntax []  expected a value, and the text ends'],
    ['[{"a": 1}\n{"b": 2}]', '2:1 json/syntax []  expected a comma or ]'],
    ['', '1:1 json/syntax []  expected a value, and the text ends'],
    ['id: a', '1:1 json/syntax []  expected a value'],
    [`[${'['.repeat(50)}`, '1:22 json/too-deep []  '],
  ])('%j has one problem', (text, problem) => {
    expect(list(text)).toEqual({ count: 1, results: [[problem]] });
  });

  test('what nests too deeply is refused where it does', () => {
    const deep = `${'['.repeat(25)}${']'.repeat(25)}`;
    const text = `[${JSON.stringify(printed('a'))},\n{"id": "b", "x": ${deep}}]`;
    expect(list(text).results).toEqual(['a [1 (a)]', ['2:37 json/too-deep [2 (b)]  ']]);
    const wrong = `[{"id": "b", "x": ${deep}},\n5]`;
    expect(list(wrong).results).toEqual([['1:38 json/too-deep [1 (b)]  '], ['2:1 json/not-a-record [2]  ']]);
  });

  test.each(['__proto__', 'constructor', 'prototype'])('the key %s is refused at any depth', key => {
    const text = pretty([printed('a')]);
    expect(list(text.replace('"id"', `"${key}": 1, "id"`)).results).toEqual([
      [`3:5 json/reserved-key [1 (a)] ${key} ${key}`],
    ]);
    expect(list(text.replace('"dr": {', `"${key}": {}, "dr": {`)).results).toEqual([
      [`8:7 json/reserved-key [1 (a)] tracks.${key} ${key}`],
    ]);
    expect(list(text.replace('"id"', `"notes": { "${key}": "a" }, "id"`)).results).toEqual([
      [`3:16 json/reserved-key [1 (a)] notes.${key} ${key}`],
    ]);
  });

  test('half a character is refused, a whole one is not', () => {
    const text = JSON.stringify([printed('a'), printed('b')]);
    expect(list(text.replace('"Springfield"', '"Spr\\ud83d\\ude00"')).results).toEqual([
      'a [1 (a)]',
      'b [2 (b)]',
    ]);
    expect(list(text.replace('"Springfield"', '"Spr\\uD83d"')).results).toEqual([
      ['1:23 json/surrogate [1 (a)] city '],
      'b [2 (b)]',
    ]);
  });
});

describe('one record', () => {
  test('needs no name', () => {
    expect(list(pretty(printed('a')))).toEqual({ count: 1, results: ['a []'] });
    expect(list(pretty({ ...printed('a'), state: 'XX' })).results).toEqual([
      ['5:3 schema/value [] state state'],
    ]);
  });

  test.each(['5', '"a"', 'null'])('%s is none', text => {
    expect(list(text)).toEqual({ count: 1, results: [['1:1 json/not-a-record []  ']] });
  });
});

describe('a record a line', () => {
  const line = (id: string, more = {}): string => JSON.stringify({ ...printed(id), ...more });

  test('with blank lines between, and any end of line', () => {
    expect(lines(`${line('a')}\r\n\n  ${line('b')} \n`)).toEqual({
      count: 2,
      results: ['a [1 (a)]', 'b [2 (b)]'],
    });
    for (const text of ['', '\n', ' \r\n']) expect(lines(text)).toEqual({ count: 0, results: [] });
  });

  test('each is judged for itself, with its line', () => {
    const text = [line('a'), '{"id": "b"', line('c', { state: 5 }), '[]', line('d')].join('\n');
    expect(lines(text).results).toEqual([
      'a [1 (a)]',
      ['2:11 json/syntax [2]  expected a comma or }, and the text ends'],
      ['3:43 schema/value [3 (c)] state state'],
      ['4:1 json/not-a-record [4]  '],
      'd [5 (d)]',
    ]);
  });

  test('the place of a key is in its line', () => {
    const [, second] = readJsonLines(`${line('a')}\n${line('b')}`, 'a').results;
    expect(second && 'locate' in second && second.locate('name')).toEqual({ line: 2, column: 11 });
  });
});
