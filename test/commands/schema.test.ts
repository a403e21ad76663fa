import { expect, test } from 'vitest';
import { schema } from '../../src/commands/schema.ts';
import { run } from '../support/context.ts';
import { dataOf, textOf } from '../support/drawing.ts';

test('prints a JSON Schema of records', async () => {
  const report = await run(schema, []);
  expect(dataOf(report)).toMatchObject({
    type: 'object',
    required: expect.arrayContaining(['id', 'sources']),
  });
  expect(JSON.parse(await textOf(report))).toEqual(dataOf(report));
});

test.each([
  ['patch', 'remove'],
  ['list', 'rank'],
  ['season', 'sources'],
])('and of a %s', async (kind, key) => {
  const report = await run(schema, [], [kind]);
  expect(dataOf(report)).toMatchObject({ properties: { [key]: expect.anything() } });
});

test('but of nothing else', async () => {
  await expect(run(schema, [], ['answers'])).rejects.toThrow('Unknown kind of file "answers"');
});
