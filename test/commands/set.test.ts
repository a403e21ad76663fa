import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeFolder, recordText } from '../support/folder.ts';
import { runLine } from '../support/run-line.ts';

const page = ['--source', 'https://example.edu/'];
const first = () =>
  makeFolder({ 'a.yaml': recordText('a', 'aliases: [first]\n'), 'b.yaml': recordText('b') });
const set = (words: readonly string[], own: string) =>
  runLine(['set', ...words, '--no-builtin', '--data', first(), '--data', own]);

describe('set', () => {
  test('shows what changes and writes the patch, read today', async () => {
    const own = makeFolder({});
    const { code, stdout, edits } = await set(
      ['first', 'moonlighting=yes', ...page, '--as-of', '2026', '--json'],
      own,
    );
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toEqual([
      { change: 'fact-added', program: 'a', field: 'moonlighting', after: { value: true }, id: 'a' },
    ]);
    expect(edits).toEqual([
      {
        path: join(own, 'a.yaml'),
        force: true,
        isNew: true,
        text: expect.stringContaining('readOn: "2026-11-22"\n    asOf: "2026"'),
      },
    ]);
  });

  test('writes nothing where the records say so already', async () => {
    const own = makeFolder({ 'a.yaml': 'amends: a\nwebsite: https://example.edu/\n' });
    const { stderr, edits } = await set(['a', 'website=https://example.edu/'], own);
    expect([stderr, edits]).toEqual(['Nothing changes: your records say so already.\n', []]);
  });

  test('gives a record that moves the coordinates of its city', async () => {
    const { stderr, edits } = await set(['a', 'city=Boise', 'state=ID'], makeFolder({}));
    expect(stderr).toContain('latitude and longitude are those of Boise, ID');
    expect(edits?.[0]?.text).toMatch(/latitude: 43\.\d+\nlongitude: -116\.\d+\n/u);
  });

  test('says a warning, and writes', async () => {
    const words = ['a', 'benefits.salaryUsd.pgy1=70000', 'benefits.salaryUsd.pgy2=60000', ...page];
    const { stderr, edits } = await set(words, makeFolder({}));
    expect(stderr).toContain('is less than 70000 in pgy1');
    expect(edits).toHaveLength(1);
  });

  test.each([
    [['a', ...page], 2, 'Say what to set'],
    [['b', 'moonlighting=yes'], 2, 'needs a page that says it'],
    [['a', 'volume.beds=0', ...page], 2, 'volume.beds: expected at least 1, found 0'],
    [['a', 'latitude=80'], 2, 'nothing is written'],
    [['frist', 'moonlighting=yes', ...page], 3, 'No program is called "frist"'],
    [['a', 'moonlighting=yes', ...page, '--fields', 'nope'], 2, 'Unknown field "nope"'],
  ])('%o is refused, and nothing is written', async (words, code, message) => {
    const outcome = await set(words, makeFolder({}));
    expect([outcome.code, outcome.stdout, outcome.edits ?? []]).toEqual([code, '', []]);
    expect(outcome.stderr).toContain(message);
  });

  test('needs a folder, or a file of a record, in which comments stay', async () => {
    expect((await runLine(['set', 'slu', 'moonlighting=yes', ...page])).stderr).toContain('Name the folder');
    const folder = makeFolder({ 'a.yaml': recordText('a').replace('dr: {}', 'dr: {} # four years') });
    const file = join(folder, 'a.yaml');
    const { edits } = await runLine([
      'set',
      'a',
      'tracks.dr.lengthYears=4',
      ...page,
      '--record',
      file,
      '--data',
      folder,
      '--no-builtin',
    ]);
    expect(edits).toMatchObject([
      { path: file, text: expect.stringContaining('dr: { lengthYears: 4 } # four years') },
    ]);
  });
});
