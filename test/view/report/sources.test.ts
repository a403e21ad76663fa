import { expect, test } from 'vitest';
import { SourceNumbers } from '../../../src/view/report/sources.ts';
import { makeProgram, makeSource } from '../../support/programs.ts';

const shared = makeSource({ url: 'https://example.org/shared' });
const first = makeProgram({ sources: [makeSource(), shared] });
const second = makeProgram({ id: 'beta', sources: [shared, makeSource({ asOf: '2019' })] });
const numbers = new SourceNumbers([first, second]);

test('each page has one number, which all records cite', () => {
  expect(numbers.cite(first, { value: 1, source: 2 })).toEqual({ value: 1, source: 2 });
  expect(numbers.cite(second, { value: 1, source: 1 })).toEqual({ value: 1, source: 2 });
  expect(numbers.cite(second, { value: 1, source: 2 })).toEqual({ value: 1, source: 3 });
  const [section] = numbers.list('Sources').sections;
  expect(section?.entries.map(({ label }) => label)).toEqual(['[1]', '[2]', '[3]']);
  expect(section?.entries[2]?.cell).toContain('as of 2019');
});

test('a page read for another year is another one', () => {
  expect(new SourceNumbers([second]).list('Sources').sections[0]?.entries).toHaveLength(2);
});

test.each([null, 'text', { value: 1 }, { low: 0, expected: 0, high: 1 }])('%j cites nothing', cell => {
  expect(numbers.cite(first, cell)).toEqual(cell);
});

test('a number that the record does not have is none', () => {
  expect(numbers.cite(first, { value: 1, source: 9 })).toEqual({ value: 1, source: undefined });
});
