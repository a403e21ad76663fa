// Text to be read aloud: every command that draws something, asked for in all ways that mean it.
import { describe, expect, test } from 'vitest';
import { runProgram } from '../src/program.ts';
import { ownList, runOwn } from './support/own-list.ts';
import { pipeWorld, runLine } from './support/run-line.ts';

const lines: readonly string[] = [
  '',
  'list',
  'list --near Boise,ID',
  'list --years',
  'list --fields name,tracks,benefits',
  'show alpha',
  'compare alpha beta',
  'compare --mine',
  'sources alpha',
  'contact',
  'contact alpha',
  'coverage',
  'coverage alpha',
  'stats',
  'tracks',
  'season',
  'season 2026',
  'costs --ir 40',
  'routes',
  'routes --from alpha',
  'routes --from alpha --to beta',
  'map --near Boise,ID',
  'questions alpha',
  'match --goal interventional --no-input',
  'match --goal interventional --no-input --sensitivity',
  'match --goal interventional --no-input --explain alpha',
  'mine',
  'rank',
];

/** With a rank order list. */
const list = `${ownList}rank: [beta/dr, alpha/dr]\n`;

/** What is drawn or painted rather than said: lines, bars, pictures, and signs that a legend explains. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: it begins the sequences that must not be there
const drawn = /[★†°•—│─├┤█░●═·×≤≥…\u2800-\u28FF]|\u001B|\[\d+\]$|\(\+\d/mu;

/** Words side by side, as in the columns of a table. */
const columns = /\S {2,}\S/u;

const ways: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
  ['--plain', {}],
  ['', { TERM: 'dumb' }],
  ['', { RESPROG_ACCESSIBLE: '1' }],
];

describe.each(lines)('resprog %s', line => {
  test('says the same in every way, without a sign, without columns, and breaks no line', async () => {
    const [first, ...others] = await Promise.all(
      ways.map(([flag, environment]) =>
        runOwn(`${line} ${flag}`, list, { width: 40, environment: { NO_COLOR: '', ...environment } }),
      ),
    );
    expect(first?.code).toBe(0);
    expect(first?.stdout).not.toBe('');
    const isSaid = `${first?.stdout}${first?.stderr}`.replaceAll(/^\* recorded values/gmu, 'recorded values');
    expect(isSaid.split('\n').filter(each => drawn.test(each))).toEqual([]);
    if (line !== '') expect(isSaid.split('\n').filter(each => columns.test(each))).toEqual([]);
    for (const other of others) expect(other).toEqual(first);
    const wide = await runOwn(`${line} --plain`, list, { width: 200 });
    expect(wide).toEqual(first);
  });

  test('changes nothing in a pipe or a file unless the flag asks for it', async () => {
    const usual = await runOwn(line, list);
    const toFile = await runOwn(`${line} -o out.txt`, list);
    for (const [, environment] of ways.slice(1)) {
      expect(await runOwn(line, list, { environment })).toEqual(usual);
      expect(await runOwn(`${line} -o out.txt`, list, { environment, width: 80 })).toEqual(toFile);
    }
  });
});

test('the flag asks for it in a pipe and in a file, too', async () => {
  const { stdout } = await runLine('list --plain');
  expect(stdout).toBe((await runLine('list --plain', { width: 80 })).stdout);
  expect((await runLine('list --plain -o out.txt')).file?.text).toBe(stdout);
});

test('machines get the same bytes', async () => {
  for (const format of ['json', 'csv', 'markdown', 'html']) {
    const line = `list --format ${format}`;
    expect((await runLine(`${line} --plain`, { width: 80 })).stdout).toBe((await runLine(line)).stdout);
  }
});

test('an error is one line, however narrow the window is', async () => {
  const { stderr } = await runLine('list --min-positions nothing --plain', { width: 20 });
  expect(stderr.split('\n')[0]).toMatch(/^Error: .{20}/u);
  const narrow = await runLine('list --min-positions nothing', { width: 20 });
  expect(narrow.stderr.split('\n')[0]?.length).toBeLessThanOrEqual(20);
});

test.each([
  ['', {}, { usual: true }],
  ['--plain', {}, undefined],
  ['', { TERM: 'dumb' }, undefined],
  ['', { RESPROG_ACCESSIBLE: '1' }, undefined],
])('a long result goes through no pager: list %s, %j', async (flag, environment, pager) => {
  const world = pipeWorld({ environment });
  const stdout = { isTerminal: true, columns: 80, rows: 3 };
  const outcome = await runProgram(['list', flag].filter(Boolean), { ...world, stdout });
  expect(outcome.pager).toEqual(pager);
});
