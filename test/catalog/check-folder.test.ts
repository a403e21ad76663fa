import { symlinkSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkFolder } from '../../src/catalog/check-folder.ts';
import { checkText } from '../../src/catalog/check-text.ts';
import { diskWith } from '../../src/catalog/file-system.ts';
import { makeFolder, recordText } from '../support/folder.ts';
import { makeProgram, withOffers } from '../support/programs.ts';
import { changedSeason, generalText, seasonText } from '../support/season-text.ts';

const printed = (id: string) => withOffers(makeProgram({ id }));
const lineOf = (id: string): string => JSON.stringify(printed(id));
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
  test('applies patches to records of the folder and to others, and says what is wrong at its place', async () => {
    const page = 'sources: [{ url: "https://example.edu/", readOn: "2026-11-01", facts: [moonlighting] }]\n';
    const folder = makeFolder({
      'a.yaml': recordText('a'),
      'b.yaml': recordText('b', 'moonlighting: true\n'),
      'patches/a.yaml': `amends: a\nmoonlighting: true\n${page}`,
      'patches/b.yaml': `amends: b\nmoonlighting: false\n${page}`,
      'patches/c.yaml': `amends: c\nmoonlighting: true\n${page}`,
      'patches/d.yaml': 'amends: d\nmoonlighting: true\n',
    });
    const others = () => [makeProgram({ id: 'c' }), makeProgram({ id: 'd' })];
    const { amended, problems } = await checkFolder(folder, today, undefined, { others });
    expect(amended.map(({ before, after }) => [after.id, before.moonlighting, after.moonlighting])).toEqual([
      ['a', undefined, true],
      ['c', undefined, true],
    ]);
    // The record b is not sound, so that there is nothing to amend.
    expect(problems.map(({ file, line, code }) => `${relative(folder, file)}:${line} ${code}`)).toEqual([
      'b.yaml:11 rule/fact-has-one-source',
      'patches/b.yaml:1 patch/unknown-program',
      'patches/d.yaml:2 rule/fact-has-one-source',
    ]);
  });

  test('a sound folder has records and no problems', async () => {
    const folder = makeFolder({ 'il/a.yaml': recordText('a'), 'il/b.yaml': recordText('b') });
    expect(await check(folder)).toEqual({ fileCount: 2, ids: ['a', 'b'], problems: [] });
  });

  test('all problems of all files come in one run, by file, then line, then column', async () => {
    const folder = makeFolder({
      'a.yaml': recordText('a', 'citty: x\nvolume: { bedz: 1, beds: many }\n'),
      'b.yaml': 'id: [',
      'c.yaml': recordText('other', 'moonlighting: true\n'),
      'd.yaml': new Uint8Array([0xff]),
    });
    expect(await check(folder)).toEqual({
      fileCount: 3,
      ids: ['other'],
      problems: [
        'd.yaml:1:1 file/not-utf8',
        'a.yaml:11:1 schema/unknown-key',
        'a.yaml:12:11 schema/unknown-key',
        'a.yaml:12:20 schema/value',
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

  test('a folder without records is an error, and so is one with other files only', async () => {
    for (const files of [{}, { 'notes.md': 'x' }])
      expect(await check(makeFolder(files))).toEqual({
        fileCount: 0,
        ids: [],
        problems: [':0:0 file/no-records'],
      });
  });

  test.skipIf(process.platform === 'win32')('a link alone makes no folder with records', async () => {
    const folder = makeFolder({ 'notes.md': '' });
    symlinkSync('notes.md', join(folder, 'a.yaml'));
    expect((await check(folder)).problems.sort()).toEqual([':0:0 file/no-records', 'a.yaml:0:0 file/link']);
  });

  test('where nothing could be read that is said instead', async () => {
    const { problems } = await check(makeFolder({ 'a.yaml': new Uint8Array([0xff]) }));
    expect(problems).toEqual(['a.yaml:1:1 file/not-utf8']);
  });

  test('figures of seasons are checked as such, beside records and alone', async () => {
    const seasons = {
      'seasons/2026.yaml': changedSeason('filled: 20', 'filled: 21'),
      'seasons/general.yaml': generalText,
    };
    const wrong = 'seasons/2026.yaml:20:52 rule/match-adds-up';
    const mixed = makeFolder({ 'programs/a.yaml': recordText('a'), ...seasons });
    expect((await check(mixed)).problems).toEqual([wrong, expect.stringContaining('seasons/2026.yaml:22')]);
    expect((await check(mixed)).ids).toEqual(['a']);
    const alone = makeFolder(seasons);
    expect((await check(alone)).problems[0]).toBe(wrong);
    expect((await checkFolder(alone, today)).seasonFiles).toEqual(
      Object.keys(seasons).map(name => join(alone, name)),
    );
  });

  test('figures of seasons are nothing to load', async () => {
    const loading = (files: Record<string, string>) =>
      checkFolder(makeFolder(files), today, undefined, { errorsOnly: true });
    const alone = await loading({ '2026.yaml': seasonText });
    expect(alone.problems).toMatchObject([{ code: 'file/no-records', args: { kind: 'season' } }]);
    const mixed = await loading({ 'a.yaml': recordText('a'), 'general.yaml': generalText });
    expect([mixed.problems, mixed.seasonFiles.length]).toEqual([[], 1]);
  });

  test('a season in which a key is wrong is judged as a season', async () => {
    const { problems } = await check(makeFolder({ '2026.yaml': seasonText.replace('sources:', 'source:') }));
    expect(problems).toContainEqual(expect.stringContaining('schema/'));
    expect(problems.join(' ')).not.toContain('institution');
    const quoted = seasonText.replace('season:', '"season":');
    expect((await check(makeFolder({ '2026.yaml': quoted }))).problems).toEqual([]);
  });

  test('a season on the standard input has no name that could be wrong', async () => {
    const files = diskWith(async () => new TextEncoder().encode(seasonText));
    const { problems, seasonFiles } = await checkFolder('-', today, files);
    expect([problems, seasonFiles]).toEqual([[], ['standard input']]);
  });

  test.each([
    ['a record with a key too many', recordText('a', 'season: 2026\n')],
    ['a list of the own programs', 'season: 2026\nprograms: []\n'],
  ])('%s is no season', async (_, text) => {
    const { problems, seasonFiles } = await checkFolder(makeFolder({ 'a.yaml': text }), today);
    expect(seasonFiles).toEqual([]);
    expect(problems[0]?.code).toMatch(/^schema\//u);
  });

  test('the standard input is a record without a file name', async () => {
    const files = diskWith(async () => Buffer.from(recordText('a', 'moonlighting: true\n')));
    const { records, problems } = await checkFolder('-', today, files);
    expect(records.map(({ program }) => program.id)).toEqual(['a']);
    expect(problems.map(({ file, code }) => [file, code])).toEqual([
      ['standard input', 'rule/fact-has-one-source'],
    ]);
  });

  test('a value that a comment cuts is a warning, and the record is there', async () => {
    const text = recordText('a').replace('name: Program a', 'name: Univ #1');
    const { records, problems } = await checkFolder(makeFolder({ 'a.yaml': text }), today);
    expect(records.map(({ program }) => program.name)).toEqual(['Univ']);
    expect(problems).toMatchObject([{ code: 'yaml/cut', severity: 'warning', line: 2, column: 7 }]);
    expect(checkText(text, 'a.yaml', today).problems).toMatchObject([{ code: 'yaml/cut' }]);
    expect(checkText('id: [', 'a.yaml', today).problems).toMatchObject([
      { code: 'yaml/syntax', file: 'a.yaml' },
    ]);
  });

  test('a file of JSON is named as anyone likes, and judged by the other rules', async () => {
    const records = [printed('a'), printed('b'), { ...printed('c'), name: 'A', moonlighting: true }];
    const folder = makeFolder({
      'mo/all.json': JSON.stringify(records),
      'one.json': JSON.stringify(records[0]),
    });
    const all = await checkFolder(join(folder, 'mo/all.json'), today);
    expect(all.records.map(({ program, record }) => [program.id, record])).toEqual([
      ['a', '1 (a)'],
      ['b', '2 (b)'],
      ['c', '3 (c)'],
    ]);
    expect(all.problems).toMatchObject([
      { code: 'rule/unique-names', record: '3 (c)', line: 1, path: 'name' },
      { code: 'rule/fact-has-one-source', record: '3 (c)', path: 'moonlighting' },
    ]);
    expect(all.fileCount).toBe(1);
    expect((await checkFolder(join(folder, 'one.json'), today)).problems).toEqual([]);
    // In a folder only YAML is a record.
    expect((await check(folder)).problems).toEqual([':0:0 file/no-records']);
  });

  test('the standard input may be a list, or a record a line', async () => {
    for (const text of [
      JSON.stringify([printed('a'), printed('b')]),
      `${lineOf('a')}\n${lineOf('b')}\n`,
      lineOf('a'),
    ]) {
      const { records, problems } = await checkFolder(
        '-',
        today,
        diskWith(async () => Buffer.from(`\uFEFF${text}`)),
      );
      expect(records[0]).toMatchObject({ file: 'standard input', program: makeProgram({ id: 'a' }) });
      expect([records.length, problems]).toEqual([text.includes('"b"') ? 2 : 1, []]);
    }
  });

  test.each([
    ['a.json', '[]'],
    ['a.ndjson', ''],
    ['a.jsonl', '\n \n'],
  ])('%s with %j holds no records', async (name, text) => {
    const file = join(makeFolder({ [name]: text }), name);
    expect((await checkFolder(file, today)).problems).toMatchObject([
      { code: 'file/no-records', file, args: { kind: 'file' } },
    ]);
  });

  test('JSON in another encoding is refused', async () => {
    const file = join(makeFolder({ 'a.json': Buffer.from('\uFEFF[]', 'utf16le') }), 'a.json');
    expect((await checkFolder(file, today)).problems).toMatchObject([{ code: 'file/utf16' }]);
  });

  test('two thousand records, and how far they are', async () => {
    const ids = Array.from({ length: 2000 }, (_, index) => `p${index}`);
    const file = join(makeFolder({ 'a.ndjson': ids.map(lineOf).join('\n') }), 'a.ndjson');
    const steps: string[] = [];
    const progress = (done: number, total: number): void => void steps.push(`${done}/${total}`);
    const { records, problems } = await checkFolder(file, today, undefined, { progress });
    expect([records.length, problems.length]).toEqual([2000, 0]);
    expect([steps.length, steps[0], steps.at(-1)]).toEqual([2000, '1/2000', '2000/2000']);
  });

  test('where only errors are asked for, warnings of rules are not looked for', async () => {
    const salaryUsd = { pgy1: 60_000, pgy2: 50_000 };
    const program = makeProgram({ id: 'a', benefits: { salaryUsd } });
    const file = join(makeFolder({ 'a.json': JSON.stringify(program) }), 'a.json');
    expect((await checkFolder(file, today)).problems).toMatchObject([{ code: 'rule/salary-rises', line: 1 }]);
    expect((await checkFolder(file, today, undefined, { errorsOnly: true })).problems).toEqual([]);
  });
});
