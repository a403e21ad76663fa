import { expect, test } from 'vitest';
import { SourceNumbers } from '../../../src/view/record/source-numbers.ts';
import { textOf } from '../../support/drawing.ts';
import { makeProgram, makeSource } from '../../support/programs.ts';
import { reportOf } from '../../support/reports.ts';

const shared = makeSource({ url: 'https://example.org/shared', copy: 'stored' });
const first = makeProgram({ sources: [makeSource(), shared] });
const second = makeProgram({ id: 'beta', sources: [shared, makeSource({ asOf: '2019' })] });
const numbers = new SourceNumbers([...first.sources, ...second.sources]);

test('each page has one number, which all records cite', () => {
  expect(numbers.cite(first, { value: 1, source: 2 })).toEqual({ value: 1, source: 2 });
  expect(numbers.cite(second, { value: 1, source: 1 })).toEqual({ value: 1, source: 2 });
  expect(numbers.cite(second, { value: 1, source: 2 })).toEqual({ value: 1, source: 3 });
});

test('the list has each page once, and says what a stored copy is', async () => {
  expect(await textOf(reportOf(numbers.blocks()))).toBe(
    `Sources
  [1]: Program page · as of 2025, read 2026-11-01 · https://example.org/program
  [2]: Program page · as of 2025, stored copy, read 2026-11-01 · https://example.org/shared
  [3]: Program page · as of 2019, read 2026-11-01 · https://example.org/program

A stored copy of a page may be older than the day on which it was read.
`,
  );
});

test('without sources there is no list', () => expect(new SourceNumbers([]).blocks()).toEqual([]));

test('a source has its number, and one that is not in the list has none', () => {
  expect(numbers.numberOf(shared)).toBe(2);
  expect(numbers.numberOf(makeSource({ url: 'https://example.org/other' }))).toBeUndefined();
});

test('a page read for another year is another one', () => {
  expect(second.sources.map(source => numbers.numberOf(source))).toEqual([2, 3]);
});

test.each([null, 'text', { value: 1 }, { low: 0, expected: 0, high: 1 }])('%j cites nothing', cell => {
  expect(numbers.cite(first, cell)).toEqual(cell);
});

test('a number that the record does not have is none', () => {
  expect(numbers.cite(first, { value: 1, source: 9 })).toEqual({ value: 1, source: undefined });
});
