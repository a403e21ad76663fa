import * as v from 'valibot';
import { expect, test } from 'vitest';
import { schemaProblems } from '../../src/catalog/schema-problems.ts';

const schema = v.strictObject({
  color: v.picklist(['red', 'green']),
  inner: v.strictObject({ size: v.number() }),
});
const locate = (path: string) => ({ line: path.length, column: 1 });

test('problems carry path, place and a suggestion', () => {
  const { issues = [] } = v.safeParse(schema, { color: 'gren', inner: { size: 1, sice: 2 } });
  expect(schemaProblems(issues, schema, { file: 'f.yaml', locate })).toMatchObject([
    { code: 'schema/value', path: 'color', line: 5, args: { suggestion: 'green' } },
    { code: 'schema/unknown-key', path: 'inner.sice', args: { key: 'sice', suggestion: 'size' } },
  ]);
});

test('a missing key is told from a wrong value', () => {
  const { issues = [] } = v.safeParse(schema, { color: 'red' });
  expect(schemaProblems(issues, schema, { file: 'f.yaml', locate })[0]?.code).toBe('schema/missing');
});
