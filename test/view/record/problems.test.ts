import { describe, expect, test } from 'vitest';
import type { Problem } from '../../../src/domain/record/problem.ts';
import { describeProblem, wordProblem } from '../../../src/view/record/problems.ts';

const problem = (code: string, args: Problem['args'] = {}, line = 3): Problem => ({
  ...{ code, args, line, severity: 'error', file: 'a.yaml', column: 5, path: 'x' },
});

test.each([
  ['schema/unknown-key', { key: 'citty', suggestion: 'city' }, 'unknown key citty; did you mean city?'],
  ['schema/unknown-key', { key: 'zzz' }, 'unknown key zzz'],
  ['schema/missing', { key: 'state' }, 'the key state is missing'],
  [
    'schema/value',
    { key: 'beds', expected: 'at least 1', received: '0' },
    'beds: expected at least 1, found 0',
  ],
  ['yaml/duplicate-key', { key: 'id' }, 'the key id appears twice'],
  ['yaml/too-deep', { depth: '20' }, 'nested more than 20 levels deep'],
  [
    'file/not-utf8',
    { byte: '12' },
    'byte 12 is not UTF-8; save it as UTF-8 (in most editors: Save As, Encoding)',
  ],
  ['file/unreadable', { reason: 'EBUSY' }, 'another program holds this open; close it there (EBUSY)'],
  ['file/unreadable', { reason: 'EIO' }, 'this cannot be read (EIO)'],
  ['schema/quotes', { key: 'acgmeCode', text: '4202821110' }, 'acgmeCode: write it in quotes: "4202821110"'],
  [
    'schema/empty-track',
    { key: 'irIndependent' },
    'irIndependent: write {} for a track with nothing more recorded',
  ],
  ['yaml/cut', { comment: '#1' }, 'a comment cuts the value: #1; write it in quotes'],
  ['file/too-large', { bytes: '3', limit: '2' }, 'the file has 3 bytes; at most 2 are read'],
  ['file/no-records', {}, 'this folder holds no records (.yaml)'],
  ['file/no-records', { kind: 'file' }, 'this holds no records'],
  ['json/syntax', { message: 'expected a value' }, 'not valid JSON: expected a value'],
  ['json/too-deep', { depth: '20' }, 'nested more than 20 levels deep'],
  ['json/surrogate', {}, 'half a character (a lone surrogate); write the whole character'],
  ['json/reserved-key', { key: '__proto__' }, 'the key __proto__ is not allowed: many tools drop it'],
  ['json/not-a-record', {}, 'a record is an object in { } with an "id"'],
  ['rule/some-rule', { message: 'said by the rule' }, 'said by the rule'],
  ['never/heard-of', {}, 'never/heard-of'],
])('%s %j: %s', (code, args, words) => expect(wordProblem(problem(code, args))).toBe(words));

test.each([
  ['schema/unknown-key', { key: 'k'.repeat(1000) }],
  ['schema/value', { key: 'k', expected: 'x', received: 'r'.repeat(1000) }],
  ['yaml/syntax', { message: 'm'.repeat(1000) }],
  ['schema/quotes', { key: 'k', text: 't'.repeat(1000) }],
  ['yaml/cut', { comment: 'c'.repeat(1000) }],
])('%s repeats no more than 200 characters of a file', (code, args) => {
  const words = wordProblem(problem(code, args));
  expect(words).toMatch(/(?<letter>.)\k<letter>{199}…/u);
  expect(words.length).toBeLessThan(250);
});

test('in a file of several records the record is named', () => {
  const named = { ...problem('schema/missing', { key: 'tracks.dr' }), record: '17 (slu)' };
  expect(wordProblem(named)).toBe('record 17 (slu): the key tracks.dr is missing');
  expect(wordProblem({ ...named, record: 'r'.repeat(1000) }).length).toBeLessThan(250);
});

test('words of our own are whole', () => {
  const long = 'w'.repeat(300);
  expect(wordProblem(problem('rule/some-rule', { message: long }))).toBe(long);
  expect(wordProblem(problem('schema/value', { key: 'k', expected: long, received: 'r' }))).toContain(long);
});

describe('one line as compilers write it', () => {
  test('with line and column', () => {
    expect(describeProblem(problem('yaml/alias'))).toMatch(/^a\.yaml:3:5: error: aliases/u);
  });

  test('without them for a file as a whole', () => {
    expect(describeProblem(problem('file/not-regular', {}, 0))).toMatch(/^a\.yaml: error: this is not/u);
  });
});
