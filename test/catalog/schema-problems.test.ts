import * as v from 'valibot';
import { expect, test } from 'vitest';
import { schemaProblems } from '../../src/catalog/schema-problems.ts';

const schema = v.strictObject({
  color: v.picklist(['red', 'green']),
  inner: v.strictObject({ size: v.number() }),
});
const locate = (path: string) => ({ line: path.length, column: 1 });
const written = () => undefined;

test('problems carry path, place and a suggestion', () => {
  const { issues = [] } = v.safeParse(schema, { color: 'gren', inner: { size: 1, sice: 2 } });
  expect(schemaProblems(issues, schema, { file: 'f.yaml', locate, written })).toMatchObject([
    { code: 'schema/value', path: 'color', line: 5, args: { suggestion: 'green' } },
    { code: 'schema/unknown-key', path: 'inner.sice', args: { key: 'sice', suggestion: 'size' } },
  ]);
});

test('a missing key is told from a wrong value', () => {
  const { issues = [] } = v.safeParse(schema, { color: 'red' });
  expect(schemaProblems(issues, schema, { file: 'f.yaml', locate, written })[0]?.code).toBe('schema/missing');
});

test('text without quotes is asked for as it is written', () => {
  const texts = v.strictObject({ code: v.string(), phone: v.string(), other: v.string() });
  const { issues = [] } = v.safeParse(texts, { code: 7, phone: true, other: null });
  const found = schemaProblems(issues, texts, {
    file: 'f.yaml',
    locate,
    written: path => (path === 'code' ? '007' : undefined),
  });
  expect(found.map(({ code, args }) => [code, args['text']])).toEqual([
    ['schema/quotes', '007'],
    ['schema/quotes', 'true'],
    ['schema/value', undefined],
  ]);
});

test('a track without anything is told from other blanks', () => {
  const anything = v.strictObject({});
  const dr = v.strictObject({ call: anything, name: v.string() });
  const blanks = v.strictObject({
    tracks: v.strictObject({ dr, esir: anything, other: anything, count: v.number() }),
    call: v.strictObject({ tracks: v.strictObject({ dr: anything }) }),
  });
  const { issues = [] } = v.safeParse(blanks, {
    tracks: { dr: { call: null, name: 'x' }, esir: null, other: 4, count: null, more: null },
    call: { tracks: { dr: null } },
  });
  const found = schemaProblems(issues, blanks, { file: 'f.yaml', locate, written });
  expect(found.map(({ code, path }) => [code, path])).toEqual([
    ['schema/value', 'tracks.dr.call'],
    ['schema/empty-track', 'tracks.esir'],
    ['schema/value', 'tracks.other'],
    ['schema/value', 'tracks.count'],
    ['schema/unknown-key', 'tracks.more'],
    ['schema/value', 'call.tracks.dr'],
  ]);
  expect(found[1]?.args).toEqual({ key: 'esir' });
});

test('says what is expected, in words of our own where there are some', () => {
  const words = v.strictObject({
    size: v.picklist(['small', 'large']),
    ours: v.pipe(v.string(), v.maxLength(2, 'two letters')),
    theirs: v.pipe(v.string(), v.maxLength(2)),
    list: v.array(v.strictObject({ name: v.exactOptional(v.strictObject({ first: v.string() })) })),
  });
  const { issues = [] } = v.safeParse(words, {
    ...{ size: 'medium', ours: 'abc', theirs: 'abc' },
    ...{ list: [{ name: { first: 'x', fist: 'x' } }, 7], zzzzzz: 1 },
  });
  const found = schemaProblems(issues, words, { file: 'f.yaml', locate, written });
  expect(found.map(({ args }) => args)).toStrictEqual([
    { key: 'size', expected: 'small, large', received: '"medium"' },
    { key: 'ours', expected: 'two letters', received: '3' },
    { key: 'theirs', expected: '<=2', received: '3' },
    { key: 'fist', suggestion: 'first' },
    { key: 'list.1', expected: 'a map (key: value)', received: '7' },
    { key: 'zzzzzz' },
  ]);
});

test('what is wrong with the whole is said at its beginning', () => {
  const whole = v.pipe(
    v.strictObject({ a: v.number() }),
    v.check(({ a }) => a > 1, 'more'),
  );
  const { issues = [] } = v.safeParse(whole, { a: 1 });
  expect(schemaProblems(issues, whole, { file: 'f.yaml', locate, written })).toMatchObject([
    { code: 'schema/value', path: '', line: 0, args: { key: '', expected: 'more' } },
  ]);
});
