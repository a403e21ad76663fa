import { describe, expect, test } from 'vitest';
import { parseStrictYaml } from '../../src/catalog/strict-yaml.ts';

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
  ])('%j is %s', (text, code) => {
    expect(codes(text)).toContain(code);
  });
});
