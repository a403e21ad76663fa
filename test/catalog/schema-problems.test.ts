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
  const blanks = v.strictObject({
    tracks: v.strictObject({ dr: v.strictObject({}) }),
    call: v.strictObject({}),
  });
  const { issues = [] } = v.safeParse(blanks, { tracks: { dr: null }, call: null });
  const found = schemaProblems(issues, blanks, { file: 'f.yaml', locate, written });
  expect(found.map(({ code, path }) => [code, path])).toEqual([
    ['schema/empty-track', 'tracks.dr'],
    ['schema/value', 'call'],
  ]);
});
