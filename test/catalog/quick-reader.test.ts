import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { quickReader, unfit } from '../../src/catalog/quick-reader.ts';
import { readSnapshot } from '../../src/catalog/snapshot.ts';
import { programSchema } from '../../src/schema/program.ts';

const read = quickReader(programSchema);
const records = readSnapshot();

/** A place inside a value, chosen by numbers that fast-check can make smaller. */
function change(value: unknown, way: readonly number[], leaf: unknown): unknown {
  const [step = 0, ...rest] = way;
  if (typeof value !== 'object' || value === null) return leaf;
  const keys = Object.keys(value);
  if (keys.length === 0 || way.length === 0) return leaf;
  const key = keys[step % keys.length] ?? '';
  const kept = Object.entries(value).map(([each, inner]): [string, unknown] => [
    each,
    each === key ? change(inner, rest, leaf) : inner,
  ]);
  const left = kept.filter(([, inner]) => inner !== gone);
  return Array.isArray(value) ? left.map(([, inner]) => inner) : Object.fromEntries(left);
}

const gone = Symbol('gone');

const leaf = fc.oneof(
  fc.constantFrom<unknown>(
    ...[
      gone,
      null,
      undefined,
      '',
      ' a',
      'a ',
      'dr',
      '2026-02-30',
      '2026-02-28',
      'not a url',
      'https://exämple.org',
    ],
    ...['https://user@example.org', 'ftp://example.org', 'a@b.org', 'x'.repeat(201), '2023-2025', '\uD800'],
    ...[0, -1, 1.5, 8, 1e21, Number.NaN, Number.POSITIVE_INFINITY, true, false, [], {}, [[]], ['a', 'a']],
    ...[{ offered: false }, { x: 1 }, [{}], [null], { constructor: 'a' }, JSON.parse('{"__proto__":"a"}')],
  ),
  fc.string(),
  fc.integer(),
);

const way = fc.array(fc.nat({ max: 60 }), { maxLength: 4 });
const mutant = fc
  .tuple(fc.constantFrom(...records), fc.array(fc.tuple(way, leaf), { maxLength: 3 }))
  .map(([record, changes]) =>
    changes.reduce<unknown>((now, [where, what]) => change(now, where, what), record),
  );

describe('quickReader', () => {
  test('takes every shipped record, as it is', () => {
    for (const record of records) expect(read(record)).toBe(record);
  });

  test('gives nothing but what the schema gives, in its order of keys', () => {
    let taken = 0;
    fc.assert(
      fc.property(mutant, data => {
        const quick = read(data);
        const result = v.safeParse(programSchema, data);
        if (quick === unfit) return;
        taken += 1;
        expect(result.issues).toBeUndefined();
        expect(JSON.stringify(quick)).toBe(JSON.stringify(result.output));
        expect(quick).toEqual(result.output);
      }),
      { numRuns: 3000 },
    );
    expect(taken).toBeGreaterThan(100);
  });

  test('leaves little of what fits to the schema', () => {
    const left: unknown[] = [];
    fc.assert(
      fc.property(mutant, data => {
        if (read(data) === unfit && v.is(programSchema, data)) left.push(data);
      }),
      { numRuns: 2000 },
    );
    // The schema takes a list for an empty map, and drops some keys.
    expect(left.length).toBeLessThan(60);
  });

  test('puts keys in the order of the schema, at any depth', () => {
    const reader = quickReader(
      v.strictObject({ a: v.array(v.strictObject({ c: v.number(), d: v.number() })), b: v.number() }),
    );
    const data = {
      b: 1,
      a: [
        { c: 1, d: 2 },
        { d: 2, c: 1 },
      ],
    };
    expect(JSON.stringify(reader(data))).toBe('{"a":[{"c":1,"d":2},{"c":1,"d":2}],"b":1}');
    expect(Object.keys(data)).toEqual(['b', 'a']);
  });

  test.each([
    ['a transformation', v.pipe(v.string(), v.trim())],
    ['a schema it does not know', v.nullable(v.string())],
    ['a check it does not know', v.pipe(v.string(), v.startsWith('a'))],
    ['a map with keys of a form', v.record(v.pipe(v.string(), v.minLength(1)), v.string())],
  ])('is not sure of %s', (_, schema) => {
    const reader = quickReader(schema);
    for (const data of ['a', ' a ', null, { a: 'b' }]) expect(reader(data)).toBe(unfit);
  });

  test.each(['__proto__', 'constructor', 'prototype'])('is not sure of a map with the key %s', key => {
    const reader = quickReader(v.record(v.string(), v.string()));
    expect(reader({ a: 'b' })).toEqual({ a: 'b' });
    expect(reader(JSON.parse(`{"a":"b","${key}":"c"}`))).toBe(unfit);
  });
});
