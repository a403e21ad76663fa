import { describe, expect, test } from 'vitest';
import type { RawOptions } from '../../src/cli/options.ts';
import { compare } from '../../src/commands/compare.ts';
import { agedPrograms } from '../support/aged-programs.ts';
import { programs } from '../support/catalog.ts';
import { run } from '../support/context.ts';
import { dataOf } from '../support/drawing.ts';
import { ownList, runOwn } from '../support/own-list.ts';
import { makeProgram } from '../support/programs.ts';
import { quit, scriptedPrompter } from '../support/scripted-prompter.ts';
import { usageError } from '../support/usage-error.ts';

describe('compare', () => {
  test.each<[readonly string[], RawOptions, RegExp]>([
    [[], {}, /at least two/u],
    [['slu', 'mir'], { track: ['dr'] }, /choose among many programs; leave them out beside named ones/u],
    [['slu', 'mir'], { near: 'boise' }, /beside named ones/u],
    [Array.from('abcdefghi'), {}, /at most 8 programs, not 9/u],
    [['slu', 'mir'], { fields: 'bedz' }, /Unknown field/u],
  ])('%j %j is refused', (args, options, message) => {
    expect(() => compare.prepare(args, options)).toThrow(usageError(message));
  });

  test('keeps the order of the words', async () => {
    const report = await run(compare, programs, ['slu', 'mir'], { fields: 'volume.beds' });
    expect(dataOf(report)).toMatchObject({
      programs: ['slu', 'mir'],
      rows: [{ values: [300, 1300], differs: true }],
    });
  });

  test('two words for one program are one program', async () => {
    await expect(run(compare, programs, ['slu', 'ssm health'])).rejects.toMatchObject({
      name: 'UsageError',
      message: 'All these words name the same program, slu; compare needs two.',
    });
    expect(dataOf(await run(compare, programs, ['slu', 'SLU', 'mir']))).toMatchObject({
      programs: ['slu', 'mir'],
    });
  });

  test.each<[readonly string[], RawOptions, readonly string[]]>([
    [[], { track: ['dr'] }, ['mir', 'slu']],
    [['missouri'], {}, ['mir', 'slu']],
    [['university'], {}, ['rush', 'slu']],
    [[], { state: ['MO', 'IL'], unknown: 'include' }, ['mir', 'rush', 'slu']],
  ])('%j %j takes %j', async (args, options, ids) => {
    expect(dataOf(await run(compare, programs, args, options))).toMatchObject({ programs: ids });
  });

  test('says how a query was understood, and what a filter leaves out', async () => {
    const { notes } = await run(compare, programs, ['missouri'], { unknown: 'include', visa: ['j1'] });
    expect(notes[0]).toBe('Taking "missouri" as the state Missouri (--state MO).');
    const silent = await run(compare, programs, [], { track: ['dr'] });
    expect(silent.notes[0]).toMatch(/^1 program \(rush\) is left out/u);
  });

  test.each<[readonly string[], RawOptions, string]>([
    [['slu'], {}, 'Only slu is left; compare needs at least 2.'],
    [['xyzxyz'], {}, 'No program is left; compare needs at least 2.'],
    [[], { track: ['irr'] }, 'Unknown track "irr".'],
  ])('%j %j is too few', async (args, options, message) => {
    await expect(async () => run(compare, programs, args, options)).rejects.toThrow(message);
  });

  test('of more than eight it names eight that it could take, the nearest first', async () => {
    const many = Array.from({ length: 9 }, (_, index) =>
      makeProgram({ id: `p${index}`, latitude: 30 + index, longitude: -90 }),
    );
    await expect(run(compare, many, ['illinois'])).rejects.toMatchObject({
      message:
        'compare takes at most 8 programs, not the 9 found; name some of them, or add filters.\nThe first 8: resprog compare p0 p1 p2 p3 p4 p5 p6 p7',
    });
    await expect(run(compare, many, [], { near: 'Boise, ID' })).rejects.toMatchObject({
      message: expect.stringContaining('The first 8: resprog compare p8 p7 p6 p5 p4 p3 p2 p1'),
    });
  });

  test('--diff and --all', async () => {
    const rows = async (options: RawOptions) =>
      (
        dataOf(await run(compare, programs, ['slu', 'mir'], options)) as {
          rows: { field: string; differs: boolean }[];
        }
      ).rows;
    expect((await rows({ diff: true })).map(({ field }) => field)).toEqual([
      'tracks.dr.positionsPerYear',
      'volume.beds',
    ]);
    expect((await rows({ all: true })).length).toBeGreaterThan((await rows({})).length);
  });

  test('an unknown name stops everything', async () => {
    await expect(run(compare, programs, ['slu', 'nowhere'])).rejects.toMatchObject({ name: 'NotFoundError' });
  });

  test.each<[RawOptions, readonly unknown[]]>([
    [{}, [6, 9, 2]],
    [{ maxAge: '4' }, [6, null, 2]],
    [{ dated: true }, [6, 9, null]],
  ])('with %j the class sizes are %j', async (options, values) => {
    const fields = 'tracks.dr.positionsPerYear';
    const report = await run(compare, agedPrograms, ['plain', 'old', 'timeless'], { ...options, fields });
    expect(dataOf(report)).toMatchObject({ rows: [{ values }] });
  });
});

describe('with a list', () => {
  const dataFrom = async (line: string, text = ownList) => JSON.parse((await runOwn(line, text)).stdout);

  test('a person sees what it says at the top, with blanks for what is not on it', async () => {
    const { stdout } = await runOwn('compare alpha gamma', ownList, { width: 80 });
    expect(
      stdout
        .split('\n')
        .slice(2, 10)
        .map(line => line.trimEnd()),
    ).toEqual([
      'Mine',
      '  Status               interview                       —',
      '  Signal               gold                            —',
      '  Interview            2026-12-03 13:00                —',
      '  Deadline             2026-09-30                      —',
      '  Rating               4.3 of 5                        —',
      '  Tags                 near, Big City                  —',
      '  Notes                Kind people.…                   —',
    ]);
  });

  test('not where other fields are asked for, nor where no program is on it', async () => {
    expect((await runOwn('compare alpha beta --fields research', ownList)).stdout).not.toContain('Mine');
    expect((await runOwn('compare alpha beta', 'programs: { gamma: }')).stdout).not.toContain('Mine');
    expect((await runOwn('compare alpha beta --all', 'programs: { gamma: }')).stdout).not.toContain('Mine');
  });

  test('--mine takes the programs on it, and all that it says goes into every format', async () => {
    const data = await dataFrom('compare --mine --json');
    expect(data.programs).toEqual(['alpha', 'beta']);
    expect(data.mine).toMatchObject([{ status: 'interview', rating: 4.33 }, { status: 'applied' }]);
    expect(data.rows[0]).toEqual({
      field: 'mine.status',
      label: 'My status',
      values: ['interview', 'applied'],
      differs: true,
    });
    const csv = (await runOwn('compare --mine --format csv', ownList)).stdout;
    expect(csv).toContain('\nmine.rating,My rating,4.33,,false,');
    for (const format of ['markdown', 'html'])
      expect((await runOwn(`compare --mine --format ${format}`, ownList)).stdout).toContain('Kind people.');
  });

  test('beside ids it says what the list says of these', async () => {
    const data = await dataFrom('compare gamma alpha --mine --json');
    expect(data.programs).toEqual(['gamma', 'alpha']);
    expect(data.mine).toMatchObject([null, { signal: 'gold' }]);
    const picked = await dataFrom('compare gamma alpha --mine --json --fields mine.signal,city');
    expect(picked).not.toHaveProperty('mine');
    expect(picked.rows).toMatchObject([{ field: 'mine.signal', values: [null, 'gold'] }, { field: 'city' }]);
  });

  test.each([
    [
      'compare --status applied',
      /^Error: Only beta is left; compare needs at least 2\.\nNot in the catalog: nowhere\./u,
    ],
    [
      'compare --tag far',
      /^Error: No program is left; compare needs at least 2\.\nNo program on your list has the tag far\./u,
    ],
    ['compare alpha beta --status applied', /--status and --tag choose among many/u],
    ['compare alpha --mine', /^Error: Only alpha is left; compare needs at least 2\.\n/u],
    ['compare alpha beta --fields mine', /The field mine is of your list; add --mine/u],
  ])('%s is refused', async (line, message) => {
    const { code, stdout, stderr } = await runOwn(line, ownList);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(message);
  });

  describe('of more than eight', () => {
    const many = Array.from({ length: 10 }, (_, index) => makeProgram({ id: `p${index}` }));
    const text = `programs: { ${many.map(({ id }) => `${id}: `).join(', ')} }`;

    test('asks which', async () => {
      const prompter = scriptedPrompter([['Which of the 10 programs', ['P1', 'P7']]]);
      const { stdout } = await runOwn('compare --mine --json', text, { programs: many, prompter });
      prompter.expectDone();
      expect(JSON.parse(stdout).programs).toEqual(['p1', 'p7']);
    });

    test('names them where nobody can be asked', async () => {
      const { code, stderr } = await runOwn('compare --mine', text, { programs: many });
      expect(code).toBe(2);
      expect(stderr).toContain('compare takes at most 8 programs, not the 10 of your list');
      expect(stderr).toContain('The first 8: resprog compare p0 p1 p2 p3 p4 p5 p6 p7\n');
    });

    test('leaving the question compares nothing', async () => {
      const prompter = scriptedPrompter([['Which', quit]]);
      const outcome = await runOwn('compare --mine', text, { programs: many, prompter });
      expect(outcome).toMatchObject({ code: 130, stdout: '', stderr: 'Nothing is compared.\n' });
    });
  });
});
