import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkFolder } from '../../src/catalog/check-folder.ts';
import type { RawOptions } from '../../src/cli/options.ts';
import { list } from '../../src/commands/list.ts';
import { agedPrograms } from '../support/aged-programs.ts';
import { programs } from '../support/catalog.ts';
import { run } from '../support/context.ts';
import { dataOf } from '../support/drawing.ts';
import { makeFolder } from '../support/folder.ts';
import { listFile, ownList, runOwn } from '../support/own-list.ts';
import { runLine, tooWide } from '../support/run-line.ts';
import { usageError } from '../support/usage-error.ts';

const idsOf = async (args: readonly string[], options: RawOptions = {}) =>
  (dataOf(await run(list, programs, args, options)) as { id: string }[]).map(({ id }) => id);

describe('list', () => {
  test.each<[readonly string[], RawOptions, readonly string[]]>([
    [[], {}, ['mir', 'rush', 'slu']],
    [['ssm'], {}, ['slu']],
    [['st. louis'], {}, ['mir', 'slu']],
    [['university'], { state: ['MO'] }, ['slu']],
    [[], { track: ['esir'] }, ['slu']],
    [[], { track: ['esir'], unknown: 'include' }, ['mir', 'rush', 'slu']],
    [[], { sort: 'volume.beds' }, ['slu', 'mir', 'rush']],
    [[], { sort: '-Volume.Beds' }, ['mir', 'slu', 'rush']],
    [[], { sort: '-volume.beds', limit: '1' }, ['mir']],
    [[], { limit: '0' }, []],
    [['nowhere'], {}, []],
  ])('%j %j: %j', async (args, options, ids) => expect(await idsOf(args, options)).toEqual(ids));

  test.each<[RawOptions, RegExp]>([
    [{ limit: '-1' }, /--limit takes a number of 0 or more/u],
    [{ limit: '1.5' }, /whole number/u],
    [{ sort: 'tracks.dr' }, /is a group of fields/u],
    [{ sort: '--id' }, /Unknown field/u],
    [{ state: ['ZZ'] }, /Unknown state/u],
  ])('%j is refused before the catalog is asked for', (options, message) => {
    expect(() => list.prepare([], options)).toThrow(usageError(message));
  });

  test('picks fields, and counts what a limit and a filter leave out', async () => {
    const line = 'list --json --fields id,volume --limit 1 --where volume.beds!=1';
    const { stdout, stderr } = await runLine(line, { programs });
    expect(JSON.parse(stdout)).toEqual([{ id: 'mir', volume: { beds: 1300 } }]);
    const [first, second] = stderr.split('\n');
    expect(first).toBe('1 of 2 programs; without --limit all are shown.');
    expect(second).toMatch(
      /^1 program \(rush\) is left out, because nothing that counts is recorded about this: Hospital beds/u,
    );
  });
});

describe('what counts in a filter', () => {
  const visa = { visa: ['J-1'] };
  test.each<[RawOptions, readonly string[]]>([
    [visa, ['plain', 'scoped', 'timeless']],
    [{ ...visa, track: ['dr'] }, ['plain', 'timeless']],
    [{ ...visa, track: ['dr'], unknown: 'only' }, ['borrowed', 'old', 'scoped']],
    [{ ...visa, track: ['ir-integrated'] }, ['scoped']],
    [{ ...visa, track: ['dr', 'ir-integrated'], anyTrack: true }, ['plain', 'scoped', 'timeless']],
    [{ ...visa, dated: true }, ['plain', 'scoped']],
    [{ ...visa, maxAge: '0' }, ['timeless']],
    [{ ...visa, maxAge: '0', dated: true }, []],
    [{ minPositions: '5' }, ['plain']],
    [{ has: ['application.visas'], track: ['dr'] }, ['plain', 'timeless']],
    [{ has: ['application.visas'], track: ['dr'], unknown: 'only' }, ['borrowed', 'old', 'scoped']],
  ])('%j: %j', async (options, ids) => {
    const report = await run(list, agedPrograms, [], options);
    expect((dataOf(report) as { id: string }[]).map(({ id }) => id)).toEqual(ids);
  });

  test('what is past its time is shown with its mark, and with --max-age not at all, in every format', async () => {
    const line = 'list old --fields tracks.dr.positionsPerYear';
    const shown = async (words: string) => (await runLine(words, { programs: agedPrograms })).stdout;
    expect(await shown(line)).toContain('9†');
    expect(await shown(`${line} --max-age 4`)).not.toContain('9');
    expect(JSON.parse(await shown(`${line} --json`))).toEqual([{ tracks: { dr: { positionsPerYear: 9 } } }]);
    expect(JSON.parse(await shown(`${line} --json --max-age 4`))).toEqual([{}]);
    expect(JSON.parse(await shown('list plain --json --max-age 4'))).toEqual(
      JSON.parse(await shown('list plain --json')),
    );
  });

  test('where no track is asked for a fact is shown with its tracks', async () => {
    const { stdout } = await runLine('list --fields id,application.visas', { programs: agedPrograms });
    expect(stdout).toContain('J-1 (IR integrated)');
    expect(stdout).toContain("J-1 (from the surgery department's page)");
  });
});

describe('with a list', () => {
  const idsIn = (stdout: string): readonly string[] =>
    (JSON.parse(stdout) as { id: string }[]).map(({ id }) => id);

  test.each([
    ['--mine', ['alpha', 'beta']],
    ['--status applied', ['beta']],
    ['--status applied,interview', ['alpha', 'beta']],
    ['--tag NEAR', ['alpha']],
    ['--mine --track ir-integrated', ['alpha']],
    ['--mine --state ID', ['beta']],
    ['--mine --sort -id', ['beta', 'alpha']],
    ['--mine --limit 1', ['alpha']],
    ['clinic --mine', ['beta']],
    ['gamma --mine', []],
    ['--tag far', []],
  ] as const)('%s gives %j', async (words, ids) => {
    const { code, stdout } = await runOwn(`list ${words} --json`, ownList);
    expect([code, idsIn(stdout)]).toEqual([0, ids]);
  });

  test('JSON has what the list says under one key, and CSV has columns for it at the end', async () => {
    const { stdout } = await runOwn('list --mine --json', ownList);
    const [alpha, beta] = JSON.parse(stdout);
    expect(alpha.mine).toEqual({
      tracks: ['dr'],
      status: 'interview',
      signal: 'gold',
      interview: '2026-12-03 13:00',
      deadline: '2026-09-30',
      tags: ['near', 'Big City'],
      notes: 'Kind people.\nAsked about ESIR.\n',
      ratings: { residents: 5, place: 4, call: 4 },
      rating: 4.33,
    });
    expect(beta.mine).toEqual({ status: 'applied' });
    const { mine: _, ...record } = beta;
    expect(record).toEqual(JSON.parse((await runOwn('list clinic --json', ownList)).stdout)[0]);
    const csv = (await runOwn('list --mine --format csv', ownList)).stdout.split('\n');
    expect(csv[0]).toMatch(
      /,mine\.status,mine\.signal,mine\.interview,mine\.deadline,mine\.rating,mine\.tags,mine\.notes$/u,
    );
    expect(csv[1]).toMatch(
      /,interview,gold,2026-12-03 13:00,2026-09-30,4\.33,near; Big City,Kind people\. \| Asked about ESIR\.$/u,
    );
  });

  test('fields of the list can be picked with --mine alone', async () => {
    const line = 'list --fields id,mine.status,mine.rating';
    expect(JSON.parse((await runOwn(`${line} --mine --json`, ownList)).stdout)).toEqual([
      { id: 'alpha', mine: { status: 'interview', rating: 4.33 } },
      { id: 'beta', mine: { status: 'applied' } },
    ]);
    expect((await runOwn(`${line} --mine --tag near`, ownList)).stdout).toMatch(
      /^ID +MY STATUS +MY RATING\nalpha +interview +4\.3 of 5\n$/u,
    );
    const tagged = await runOwn('list --tag near --json', ownList);
    expect(JSON.parse(tagged.stdout)[0]).not.toHaveProperty('mine');
    const refused = await runOwn(line, ownList);
    expect([refused.code, refused.stdout]).toEqual([2, '']);
    expect(refused.stderr).toContain('The field mine.status is of your list; add --mine.');
  });

  test('what it prints is data again', async () => {
    const { stdout } = await runOwn('list --mine --json', ownList);
    const folder = makeFolder({ 'mine.json': stdout });
    const read = await checkFolder(join(folder, 'mine.json'), '2026-11-28');
    expect(read.problems).toEqual([]);
  });

  test.each([
    [{ width: 80 }, /^alpha ★ {2}Alpha University/mu, '≤ up to, ★ on your list.'],
    [{ width: 80, environment: { LANG: 'C' } }, /^alpha \+ {2}Alpha/mu, '+ on your list.'],
    [
      { width: null },
      /^alpha ★ {2}Alpha University/mu,
      'Legend: — not recorded, ° the page shows no year, ★ on your list.',
    ],
    [{ width: null, platform: 'win32', codePage: 437 }, /^alpha \+ {2}Alpha/mu, '+ on your list.'],
  ])('a person sees which programs are on it: %j', async (options, line, legend) => {
    const { stdout, stderr } = await runOwn('list', ownList, options);
    expect(stdout).toMatch(line);
    expect(stdout).toMatch(/^gamma {2,}Gamma/mu);
    expect(stderr).toContain(legend);
  });

  test('--plain says it in words, and where only they are shown nothing is said', async () => {
    const plain = await runOwn('list --plain', ownList, { width: 80 });
    expect(plain.stdout).toContain('Alpha University (alpha) (on your list)\n');
    expect(plain.stderr).not.toContain('★');
    const all = await runOwn('list --mine', ownList, { width: 80 });
    expect(all.stdout + all.stderr).not.toContain('★');
  });

  test('tables fit', async () => {
    const environment = { RESPROG_LIST: listFile(ownList), NO_COLOR: '1' };
    const lines = [
      'list',
      'list --near Boise',
      'contact',
      'routes --from alpha',
      'show alpha',
      'compare alpha beta',
    ];
    for (const width of [40, 80]) expect(await tooWide(lines, width, { environment })).toEqual([]);
  });
});

describe('words of the query', () => {
  test('are said as they were understood', async () => {
    const { stdout, stderr } = await runLine('list missouri --json --fields id', { programs });
    expect(JSON.parse(stdout)).toEqual([{ id: 'mir' }, { id: 'slu' }]);
    expect(stderr).toBe('2 programs.\nTaking "missouri" as the state Missouri (--state MO).\n');
  });

  test('and the columns follow them and the options', async () => {
    const head = async (line: string) =>
      (await runLine(`${line} --no-color`, { programs, width: 80 })).stdout
        .split('\n', 1)[0]
        ?.trim()
        .split(/ {2,}/u);
    expect(await head('list --track esir --sort volume.beds')).toEqual([
      'ID',
      'NAME',
      'CITY',
      'ST',
      'ESIR',
      'HOSPITAL BEDS',
    ]);
    expect(await head('list --sort -coverage --state MO')).toContain('RECORDED');
  });

  test('distances are a field where there is a place to measure from', async () => {
    const { stderr, code } = await runLine('list --fields id,distancemiles', { programs });
    expect([code, stderr]).toEqual([2, expect.stringContaining('distanceMiles needs --near PLACE')]);
    const { stdout } = await runLine('list --near Boise,ID --fields distanceMiles --format csv', {
      programs,
    });
    expect(stdout.split('\n')[0]).toMatch(/^distanceMiles/u);
  });
});
