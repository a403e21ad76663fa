import * as v from 'valibot';
import { expect, test } from 'vitest';
import * as values from '../../src/schema/values.ts';

test.each([
  ['text', values.text(5), ['a', 'a b c'], ['', ' a', 'a ', 'abcdef', 3]],
  ['between', values.between(0.5, 2), [0.5, 2], [0, 2.1, Number.NaN, '1']],
  ['whole', values.whole(1, 3), [1, 3], [0, 4, 1.5, '1']],
  ['list', values.list(v.string()), [['a'], ['a', 'b']], [[], ['a', 'a'], 'a']],
  ['year', values.year(), [1900, 2026], [1899, 2101, '2026']],
  ['salary', values.salary(), [60_000], [100, 600_000]],
  ['acgmeCode', values.acgmeCode(), ['4202821110', '4151234567'], ['4302821110', '420282111', 4202821110]],
  ['nrmpCode', values.nrmpCode(), ['2835420A0', '2835416C1'], ['2835420X0', '2835430A0', '2835420A']],
  [
    'webAddress',
    values.webAddress(),
    ['https://example.edu/', 'http://example.edu/a?b=c'],
    [
      'example.edu',
      'ftp://example.edu/',
      'https://example.edu/$(x)',
      'https://example.edu/";x;"',
      'https://a b/',
    ],
  ],
])('%s', (_, schema, good, bad) => {
  expect(good.filter(value => !v.is(schema, value))).toEqual([]);
  expect(bad.filter(value => v.is(schema, value))).toEqual([]);
});
