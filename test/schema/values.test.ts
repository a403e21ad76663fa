import * as v from 'valibot';
import { expect, test } from 'vitest';
import * as values from '../../src/schema/values.ts';

test('a day that does not exist and what is no day are told apart', () => {
  const messages = (text: string) => v.safeParse(values.day(), text).issues?.map(({ message }) => message);
  expect(messages('2026-02-30')).toEqual(['a day that exists']);
  expect(messages('2026-13-01')).toEqual(['a day as YYYY-MM-DD in quotes']);
});

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
    'day',
    values.day(),
    ['2026-11-01', '2024-02-29', '2026-12-31'],
    ['2026-02-30', '2025-02-29', '2026-04-31', '2026-13-01', '2026-00-10', '26-01-01', 20260101, ''],
  ],
  [
    'yearOrYears',
    values.yearOrYears(),
    ['2019', '2023-2024', '1999-2000', '2023-2023'],
    ['2023-2019', '2010-2099', '2023-2025', '1850', '2019-', '2019-20', 2019, ''],
  ],
  [
    'email',
    values.email(),
    ["o'brien@example.edu", 'a+b@example.edu', "o'brien+x@sub.example.edu", 'A.B-c_d@Example.EDU'],
    [
      'ann at example',
      '@example.edu',
      'a@b',
      'a b@example.edu',
      'a@example.edu?cc=x',
      '"a"@example.edu',
      'a$b@x.edu',
      `${'a'.repeat(250)}@x.edu`,
    ],
  ],
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
      'https://ann:secret@example.edu/',
    ],
  ],
])('%s', (_, schema, good, bad) => {
  expect(good.filter(value => !v.is(schema, value))).toEqual([]);
  expect(bad.filter(value => v.is(schema, value))).toEqual([]);
  const messages = bad.flatMap(value => v.safeParse(schema, value).issues?.map(issue => issue.message) ?? []);
  expect(messages.filter(message => message === '')).toEqual([]);
});

test('an address with an umlaut in its host stays one, however many are asked about', () => {
  const address = values.webAddress();
  const answers = new Set(Array.from({ length: 30_000 }, () => v.is(address, 'https://exämple.org/')));
  expect(answers).toEqual(new Set([true]));
});
