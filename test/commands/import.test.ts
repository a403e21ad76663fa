import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeFolder, recordText } from '../support/folder.ts';
import { runLine } from '../support/run-line.ts';

const page = ['--source', 'https://example.edu/list', '--as-of', '2026'];

function makeOwn(text = 'id,faculty.ir,moonlighting\na,5,yes\nb,6,\n') {
  const folder = makeFolder({
    'a.yaml': recordText('a')
      .replace('facts: [tracks]', 'facts: [tracks, faculty]')
      .concat('faculty: { ir: 4 } # 2025\n'),
    'b.yaml': recordText('b'),
    'sheet.csv': text,
  });
  const run = (...words: readonly string[]) =>
    runLine(['import', join(folder, 'sheet.csv'), ...words, '--no-builtin', '--data', folder]);
  return { folder, run };
}

describe('import', () => {
  test('shows first what the sheet says', async () => {
    const { run } = makeOwn();
    const { code, stdout, stderr, edits } = await run('--key', 'id', ...page, '--format', 'csv');
    expect(code).toBe(0);
    expect(stdout.split(/\r?\n/u).map(line => line.split(',').slice(0, 7).join())).toEqual([
      'row,column,outcome,program,field,recorded,said',
      '2,faculty.ir,conflict,a,faculty.ir,4,5',
      '2,moonlighting,new,a,moonlighting,,true',
      '3,faculty.ir,new,b,faculty.ir,,6',
      '',
    ]);
    expect(stderr).toContain('--yes writes 2 files');
    expect(edits).toEqual([]);
  });

  test('writes what is new with --yes, and what conflicts only with --replace', async () => {
    const { folder, run } = makeOwn();
    const first = await run('--key', 'id', ...page, '--yes');
    expect(first.edits?.map(({ path }) => path)).toEqual([join(folder, 'a.yaml'), join(folder, 'b.yaml')]);
    expect(first.edits?.[0]?.text).toContain('faculty: { ir: 4 } # 2025');
    expect(first.edits?.[0]?.text).toContain('asOf: "2026"\n    facts: [ moonlighting ]');
    const second = await run('--key', 'id', ...page, '--yes', '--replace');
    expect(second.edits?.[0]?.text).toContain('faculty: { ir: 5 } # 2025');
    expect(second.stdout).toContain('Replaced (1)');
  });

  test('does not take what would not be valid, says why, and goes on', async () => {
    const { run } = makeOwn('id,faculty.ir,moonlighting\na,5,yes\nb,5000,no\n');
    const { code, stdout, edits = [] } = await run('--key', 'id', ...page, '--yes', '--json');
    expect([code, edits.length]).toEqual([0, 2]);
    expect(edits[1]?.text).toMatch(/moonlighting: false\nsources/u);
    expect(edits[1]?.text).not.toContain('faculty');
    expect(JSON.parse(stdout)).toContainEqual({
      row: 3,
      column: 'faculty.ir',
      outcome: 'not-understood',
      program: 'b',
      field: 'faculty.ir',
      text: '5000',
      reason: 'faculty.ir: expected at most 200, found 5000',
    });
  });

  test.each([
    [['--key', 'name', ...page], 'Unknown key "name"'],
    [['--key', 'id'], 'Name the page of the table'],
    [['--key', 'id', ...page, '--map', 'a'], '--map takes COLUMN=FIELD'],
    [['--key', 'id', ...page, '--map', 'a!=b'], '--map takes COLUMN=FIELD'],
    [['--key', 'id', ...page, '--map', 'moonlighting=volume.beds,a'], '--map takes COLUMN=FIELD, not "a"'],
    [['--key', 'id', ...page, '--map', 'moonlighting=nope,id=id'], 'Unknown field "nope"'],
    [['--key', 'id', ...page, '--fields', 'nope'], 'Unknown field "nope"'],
  ])('%o is refused', async (words, message) => {
    const { code, stderr } = await makeOwn().run(...words);
    expect(code).toBe(2);
    expect(stderr).toContain(message);
  });

  test('without --key takes the column id, and says so', async () => {
    const { code, stdout, stderr } = await makeOwn('ID,moonlighting\na,yes\n').run(
      ...page,
      '--format',
      'csv',
    );
    expect([code, stdout]).toEqual([0, expect.stringContaining('a,moonlighting')]);
    expect(stderr).toContain('The column "ID" tells the program (--key id).');
    expect((await makeOwn().run('--key', 'id', ...page)).stderr).not.toContain('tells the program');
  });

  test('without --key and without a column id it asks for one', async () => {
    const { code, stderr } = await makeOwn('Code,moonlighting\na,yes\n').run(...page);
    expect(code).toBe(2);
    expect(stderr).toContain('Say what tells the program: --key id, acgmeCode or nrmpCode. Columns: Code,');
  });

  test('a column id may number the rows where a code stands beside it', async () => {
    const { code, stderr } = await makeOwn('ID,acgmeCode,moonlighting\n1,4201234567,yes\n').run(...page);
    expect(code).toBe(2);
    expect(stderr).toContain('Say what tells the program: --key');
  });

  test.each([
    [['--map', 'Code=id,Extra shifts=moonlighting']],
    [['--map', 'Code=id, Extra shifts=moonlighting,']],
    [['--map', 'Code=id', '--map', 'Extra shifts=moonlighting']],
    [['--key', 'id', '--map', 'Extra shifts=moonlighting,Code=id']],
  ])('%o says what two columns hold', async words => {
    const { code, stdout } = await makeOwn('Code,Extra shifts\na,yes\n').run(
      ...words,
      ...page,
      '--format',
      'csv',
    );
    expect(code).toBe(0);
    expect(stdout).toContain('2,Extra shifts,new,a,moonlighting');
  });

  test('the title of a mapped column may hold a comma', async () => {
    const { run } = makeOwn('id,"Shifts, extra",Beds\na,yes,300\n');
    const words = ['--map', 'Beds=volume.beds,Shifts, extra=moonlighting'];
    const { stdout } = await run(...words, ...page, '--json');
    expect(JSON.parse(stdout)).toMatchObject([{ field: 'moonlighting' }, { field: 'volume.beds' }]);
  });

  test('needs a sheet and a folder', async () => {
    const words = ['import', 'none.csv', '--key', 'id', ...page];
    expect((await runLine(words)).stderr).toContain('Name the folder');
    const { code, stderr } = await runLine([...words, '--data', makeFolder({})]);
    expect([code, stderr]).toEqual([
      1,
      expect.stringContaining('none.csv cannot be read: there is no such file'),
    ]);
  });
});
