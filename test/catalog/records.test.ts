import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openRecords } from '../../src/catalog/records.ts';
import type { NewRecord } from '../../src/domain/record/catalog.ts';
import { makeFolder, recordText } from '../support/folder.ts';

const records = openRecords('2026-11-22');
const draft: NewRecord = {
  id: 'mine',
  name: 'Mine',
  city: 'Boise',
  state: 'ID',
  point: undefined,
  website: undefined,
  tracks: ['dr'],
  source: 'https://example.edu/',
  readOn: '2026-11-22',
};

describe('a folder', () => {
  test('is checked by schema and rules', async () => {
    const folder = makeFolder({ 'a.yaml': recordText('a'), 'b.yaml': recordText('c') });
    const { problems, fileCount } = await records.check(folder);
    expect(fileCount).toBe(2);
    expect(problems.map(({ file, code }) => [file, code])).toEqual([
      [join(folder, 'b.yaml'), 'rule/id-matches-file'],
    ]);
  });

  test('is read only where it holds no error', async () => {
    const read = await records.read(makeFolder({ 'a.yaml': recordText('a') }));
    expect(read.map(({ id }) => id)).toEqual(['a']);
    await expect(records.read(makeFolder({ 'a.yaml': 'id: a\n' }))).rejects.toThrow('cannot be used');
  });

  test('can come through the standard input', async () => {
    const piped = openRecords('2026-11-22', async () => Buffer.from(recordText('a')));
    expect(await piped.check('-')).toMatchObject({ fileCount: 1, problems: [] });
    expect((await piped.read('-')).map(({ id }) => id)).toEqual(['a']);
    const request = { builtin: false, skipInvalid: false, today: '2026-11-22' };
    const { catalog } = await piped.edit({ ...request, folders: ['-', makeFolder({})] });
    expect(catalog.programs.map(({ id }) => id)).toEqual(['a']);
  });
});

test('the data rules are those that a check applies', async () => {
  expect((await records.rules()).map(({ name }) => name)).toContain('id-matches-file');
});

test('the schema is JSON', async () => {
  expect(JSON.parse(await records.schema('program'))).toMatchObject({ type: 'object' });
});

test.each([
  [{}, 'mine.yaml', []],
  [{}, 'other.yaml', ['rule/id-matches-file']],
  [{ readOn: '2026-12-24' }, 'mine.yaml', ['rule/source-is-not-from-the-future']],
])('a draft of %j at %s has the problems %j', async (change, path, codes) => {
  const { text, problems } = await records.draft({ ...draft, ...change }, path);
  expect(text).toContain('id: mine');
  expect(problems.map(({ code }) => code)).toEqual(codes);
});
