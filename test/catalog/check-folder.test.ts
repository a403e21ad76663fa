import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkFolder } from '../../src/catalog/check-folder.ts';
import { makeFolder, recordText } from '../support/folder.ts';

const today = '2026-11-22';

async function check(folder: string) {
  const { records, problems, fileCount } = await checkFolder(folder, today);
  return {
    fileCount,
    ids: records.map(({ program }) => program.id),
    problems: problems.map(
      ({ file, line, column, code }) => `${relative(folder, file)}:${line}:${column} ${code}`,
    ),
  };
}

describe('checkFolder', () => {
  test('a sound folder has records and no problems', async () => {
    const folder = makeFolder({ 'il/a.yaml': recordText('a'), 'il/b.yaml': recordText('b') });
    expect(await check(folder)).toEqual({ fileCount: 2, ids: ['a', 'b'], problems: [] });
  });

  test('all problems of all files come in one run, by file, then line', async () => {
    const folder = makeFolder({
      'a.yaml': recordText('a', 'moonlighting: maybe\ncitty: x\n'),
      'b.yaml': 'id: [',
      'c.yaml': recordText('other', 'moonlighting: true\n'),
      'd.yaml': new Uint8Array([0xff]),
    });
    expect(await check(folder)).toEqual({
      fileCount: 3,
      ids: ['other'],
      problems: [
        'd.yaml:0:0 file/not-utf8',
        'a.yaml:11:1 schema/value',
        'a.yaml:12:1 schema/unknown-key',
        'b.yaml:1:6 yaml/syntax',
        'c.yaml:1:1 rule/id-matches-file',
        'c.yaml:11:1 rule/fact-has-one-source',
      ],
    });
  });

  test('rules look at all records together', async () => {
    const folder = makeFolder({ 'a.yaml': recordText('a'), 'b.yaml': recordText('b', 'aliases: [x, A]\n') });
    const { problems } = await checkFolder(folder, today);
    expect(problems).toEqual([
      {
        code: 'rule/unique-names',
        severity: 'error',
        file: join(folder, 'b.yaml'),
        line: 11,
        column: 14,
        path: 'aliases.1',
        args: { message: `"A" also names a in ${join(folder, 'a.yaml')}` },
      },
    ]);
  });

  test('a single file can be checked', async () => {
    const folder = makeFolder({ 'il/a.yaml': recordText('a') });
    expect((await checkFolder(join(folder, 'il/a.yaml'), today)).problems).toEqual([]);
  });

  test('an empty folder is sound', async () => {
    expect(await check(makeFolder({}))).toEqual({ fileCount: 0, ids: [], problems: [] });
  });
});
