import { describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { findCutValues, findForbidden, firstTooDeep } from '../../src/catalog/yaml-nodes.ts';

const parse = (text: string) =>
  parseDocument(text, { schema: 'core', uniqueKeys: false, logLevel: 'silent' });
const codes = (text: string) => findForbidden(parse(text)).map(({ code }) => code);

describe('what is forbidden', () => {
  test.each([
    ...['!!omap []', '!!set {x}', '!!str x', '!!binary aGk=', '!!timestamp 2026-01-01', '!!map {}', '! x'],
    ...['!js x', '!!null', '!!int "3"', '!<tag:yaml.org,2002:str> x', '&a !!str x'],
  ])('the tag of %s', value => expect(codes(`a: ${value}`)).toContain('yaml/tag'));

  test('tags of keys and of the whole', () => {
    expect(codes('? !!str a\n: 1')).toEqual(['yaml/tag']);
    expect(codes('!!map\na: 1')).toEqual(['yaml/tag']);
  });

  test.each(['__proto__', 'constructor', 'prototype'])('the key %s in any map', key => {
    for (const text of [`${key}: 1`, `a: { "${key}": 1 }`, `a:\n  - b:\n      ${key}: 1`])
      expect(findForbidden(parse(text))).toMatchObject([{ code: 'yaml/reserved-key', args: { key } }]);
  });

  test.each(['a: "\\ud800"', 'a: ["x\\udc00y"]', '"\\udbff": 1'])('half a character: %s', text => {
    expect(codes(text)).toEqual(['yaml/surrogate']);
  });

  test.each([
    'a: "\\ud83d\\ude00"',
    'a: "😀"',
    'a: "!js x"',
    'a: {}\nb: []\nc:\nd: 1\ne: true',
    'a: constructor',
  ])('not %s', text => expect(codes(text)).toEqual([]));
});

describe('values that a comment cuts', () => {
  const cuts = (text: string) => findCutValues(parse(text), text);

  test.each([
    ['name: Univ #1', 6, '#1'],
    ['name: Univ   #1 of all  \nb: 1', 6, '#1 of all'],
    ['a:\n  - Ward #7\r\n', 7, '#7'],
    ['beds: 600 #main', 6, '#main'],
    ['a: { b: c #d\n }', 8, '#d'],
  ])('%j', (text, offset, comment) => expect(cuts(text)).toEqual([{ offset, comment }]));

  test.each([
    'name: Univ # the first',
    'name: "Univ #1"',
    'name: "Univ" #1',
    'name: Univ#1',
    'name: Univ ## old',
    'name: Univ\n#1\nb: 2',
    'dr: {} #1',
    'a: |\n  text #1',
    'a: 1 #',
    '? name #1\n: x',
    'a: x\nb: "y" #1',
  ])('not %j', text => expect(cuts(text)).toEqual([]));
});

test('maps and lists may nest twenty levels deep', () => {
  expect(firstTooDeep(parse(`a: ${'['.repeat(20)}${']'.repeat(20)}`))).toBeDefined();
  expect(firstTooDeep(parse(`a: ${'['.repeat(19)}${']'.repeat(19)}`))).toBeUndefined();
});
