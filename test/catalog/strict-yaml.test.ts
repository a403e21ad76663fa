import { describe, expect, test } from 'vitest';
import { isBlank, parseStrictYaml } from '../../src/catalog/strict-yaml.ts';

const codes = (text: string) => {
  const result = parseStrictYaml(text, 'f.yaml');
  return 'problems' in result ? result.problems.map(({ code }) => code) : [];
};

describe('parseStrictYaml', () => {
  test('gives plain data and the places of keys', () => {
    const result = parseStrictYaml('a: 1\nb:\n  c: [x, y]\n', 'f.yaml');
    if ('problems' in result) throw new Error('valid YAML');
    expect(result.data).toEqual({ a: 1, b: { c: ['x', 'y'] } });
    expect(result.locate('b.c')).toEqual({ line: 3, column: 3 });
    expect(result.locate('b.nothing')).toEqual({ line: 2, column: 1 });
    expect(['b.c.1', 'a', 'b.nothing', 'a.b'].map(result.written)).toEqual(['y', '1', undefined, undefined]);
    expect(result.warnings).toEqual([]);
  });

  const indented = (levels: number): string =>
    Array.from(
      { length: levels },
      (_, level) => `${' '.repeat(level)}k:${level === levels - 1 ? ' v' : ''}\n`,
    ).join('');

  test.each([
    [20, []],
    [21, ['yaml/too-deep']],
    [60, ['yaml/too-deep']],
  ])('maps nested %i levels deep by one blank each: %j', (levels, expected) => {
    expect(codes(indented(levels))).toEqual(expected);
  });

  test.each([
    ['a comment far to the right', `a: 1\n${' '.repeat(900)}# note\nb: 2`],
    ['brackets in a comment', `# ${'['.repeat(500)}\na: 1`],
    ['brackets in text', `a: "${'['.repeat(25)}"`],
    ['a line of text far to the right', `a: some\n${' '.repeat(90)}text`],
  ])('%s is no nesting', (_, text) => expect(codes(text)).toEqual([]));

  test.each([
    ['brackets that are closed in quotes only', '["]", '],
    ['maps on one line', 'a: '],
    ['keys that are maps', '? '],
    ['keys with anchors', '&x ? '],
    ['lists', '- '],
  ])('%s nest as deeply as they are opened, and are not followed for ever', (_, opening) => {
    for (const levels of [30, 100, 20_000])
      expect(codes(`a:\n  ${opening.repeat(levels)}b`)).toEqual(['yaml/too-deep']);
  });

  test('what is too deep is named by its place', () => {
    const result = parseStrictYaml(`a: 1\nb: ${'['.repeat(30)}${']'.repeat(30)}`, 'f.yaml');
    expect(result).toMatchObject({
      problems: [{ code: 'yaml/too-deep', line: 2, column: 23, args: { depth: '20' } }],
    });
  });

  test.each([
    ['a: 1\na: 2', 'yaml/duplicate-key'],
    ['a: &x 1\nb: *x', 'yaml/alias'],
    ['<<: {a: 1}', 'yaml/merge'],
    ['1: a', 'yaml/key'],
    ['- a', 'yaml/not-a-record'],
    ['a: [', 'yaml/syntax'],
    [`a: ${'['.repeat(30)}${']'.repeat(30)}`, 'yaml/too-deep'],
    ['%YAML 1.1\n---\na: no', 'yaml/directive'],
    ['a: 1\n---\nb: 2', 'yaml/several'],
    ['a: 1\n...\nb: 2', 'yaml/several'],
    ['# a\rb: 1\nc: 2\n', 'yaml/carriage-return'],
    ['\ra: 1', 'yaml/carriage-return'],
    ['a: !!omap []', 'yaml/tag'],
  ])('%j is %s', (text, code) => {
    expect(codes(text)).toContain(code);
  });

  test.each([
    ['several documents', 'a: [\n---\nb: ]', ['yaml/several']],
    ['several documents with what is not allowed', 'a: &x 1\nb: *x\n---\nc: *x', ['yaml/several']],
    ['lines that end in CR', 'a: 1\rb: [\r', ['yaml/carriage-return']],
    ['a tag that nobody knows', 'a: !js x', ['yaml/tag']],
  ])('%s get one message', (_, text, expected) => expect(codes(text)).toEqual(expected));

  test('what the parser says is one line, also where it repeats more of the file', () => {
    const message = 'Invalid escape sequence \\u';
    expect(parseStrictYaml('a: "\\u\n  1234"', 'f.yaml')).toEqual({
      problems: [
        {
          ...{ code: 'yaml/syntax', severity: 'error', file: 'f.yaml', line: 1, column: 5, path: '' },
          args: { message },
        },
      ],
    });
  });

  test('all that is not allowed is named, each with its place', () => {
    const result = parseStrictYaml('a: &x 1\nb: [*x, !!str y]\nprototype: 1\n', 'f.yaml');
    const problems = 'problems' in result ? result.problems : [];
    expect(problems.map(({ line, column, code, args }) => [line, column, code, args])).toEqual([
      [3, 1, 'yaml/reserved-key', { key: 'prototype' }],
      [2, 5, 'yaml/alias', {}],
      [2, 15, 'yaml/tag', {}],
    ]);
  });

  test('the end of a document is no second one', () => expect(codes('a: 1\n...\n')).toEqual([]));

  test('a value that a comment cuts is a warning at the value', () => {
    const result = parseStrictYaml('a: 1\nname: Univ #1\n', 'f.yaml');
    expect('warnings' in result ? result.warnings : []).toEqual([
      {
        ...{ code: 'yaml/cut', severity: 'warning', file: 'f.yaml', line: 2, column: 7, path: '' },
        args: { comment: '#1' },
      },
    ]);
  });

  test('a byte order mark further on is text', () => {
    expect(parseStrictYaml('a: x\uFEFFy', 'f.yaml')).toMatchObject({ data: { a: 'x\uFEFFy' } });
  });

  test('a byte order mark moves no column', () => {
    const result = parseStrictYaml('\uFEFF{ a: 1, a: 2 }', 'f.yaml');
    expect(result).toMatchObject({
      problems: [{ code: 'yaml/duplicate-key', line: 1, column: 9, args: { key: 'a' } }],
    });
  });
});

test.each([
  ['', true],
  ['\uFEFF\r\n# one\r\n  # two', true],
  ['#', true],
  ['# one\na: 1', false],
  ['---', false],
])('%j says nothing: %s', (text, blank) => {
  expect(isBlank(text)).toBe(blank);
});
