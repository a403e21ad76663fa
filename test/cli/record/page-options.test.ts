import { expect, test } from 'vitest';
import { pageOf, pageOptions, requireTarget, requireValid } from '../../../src/cli/record/page-options.ts';
import { makeProgram } from '../../support/programs.ts';

const context = { today: '2026-11-22' };

test('a page is read on the day of the run', () => {
  expect(pageOf({ source: 'https://example.edu/', asOf: '2026' }, context)).toEqual({
    url: 'https://example.edu/',
    readOn: '2026-11-22',
    asOf: '2026',
  });
  expect(pageOf({ source: undefined, asOf: undefined }, context)).toBeUndefined();
  expect(() => pageOf({ source: undefined, asOf: '2026' }, context)).toThrow('name it with --source');
});

test('an address and a year are written as such', () => {
  expect(pageOptions.source.read('https://EXAMPLE.edu', '--source')).toBe('https://example.edu/');
  expect(() => pageOptions.source.read('Leaflet', '--source')).toThrow(
    '--source takes the address of a page',
  );
  expect(pageOptions.asOf.read(' 2025-2026', '--as-of')).toBe('2025-2026');
  expect(() => pageOptions.asOf.read('now', '--as-of')).toThrow('--as-of takes a year');
});

test('there must be something that can be changed', () => {
  const request = { folders: ['a', '-'], builtin: true, skipInvalid: false, today: '2026-11-22' };
  expect(() => requireTarget(undefined, { request })).toThrow('Standard input cannot be changed');
  expect(() => requireTarget('-', { request })).toThrow('Standard input cannot be changed');
  expect(() => requireTarget(undefined, { request: { ...request, folders: [] } })).toThrow('--data DIR');
  expect(() => requireTarget('a.yaml', { request: { ...request, folders: [] } })).not.toThrow();
});

test('errors stop, warnings do not', () => {
  const before = makeProgram();
  const problem = {
    code: 'patch/empty',
    severity: 'error',
    file: '',
    line: 0,
    column: 0,
    path: '',
    args: {},
  } as const;
  const edit = {
    path: 'a.yaml',
    text: '',
    replaces: undefined,
    before,
    after: before,
    problems: [{ ...problem, severity: 'warning' as const }],
  };
  expect(requireValid([edit])).toEqual([edit]);
  expect(() => requireValid([edit, { ...edit, problems: [problem] }])).toThrow(
    'nothing is written:\nalpha: this changes nothing',
  );
});
