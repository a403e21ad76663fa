import { describe, expect, test } from 'vitest';
import { ownList, runOwn } from '../support/own-list.ts';
import { runLine, tooWide } from '../support/run-line.ts';

const idsOf = (csv: string): readonly string[] =>
  csv
    .trim()
    .split('\n')
    .slice(1)
    .map(line => line.split(',')[0] ?? '');

test('a picture and a table of states on a terminal', async () => {
  const { stdout, stderr } = await runLine('map', { width: 80, environment: { NO_COLOR: '1' } });
  await expect(stdout).toMatchFileSnapshot('../snapshots/map.txt');
  expect(stderr).toContain('3 programs.');
  expect(stderr).toContain('placed by the list of cities: 1 program.');
});

test('a list of states in a pipe, which --plain says line by line', async () => {
  const { stdout } = await runLine('map');
  expect(stdout).toMatch(/^Programs by state\nSTATE +PROGRAMS +NAMES\nIdaho +1 +Beta Clinic\n/u);
  const plain = await runLine('map --plain', { width: 80 });
  expect(plain.stdout).toMatch(
    /^Programs by state\n\nState: Idaho\n {2}Programs: 1\n {2}Names: Beta Clinic\n/u,
  );
});

test('it stays inside a window of any width', async () => {
  for (const width of [40, 60, 80])
    expect(await tooWide(['map', 'map --near Boise,ID', 'map --fields id,state'], width)).toEqual([]);
});

describe('the programs', () => {
  test.each([
    ['map --format csv', ['alpha', 'beta', 'gamma']],
    ['map alpha beta --format csv', ['alpha', 'beta']],
    ['map --state IL --format csv', ['alpha']],
    ['map --track ir-integrated --format csv', ['alpha']],
    ['map --near Boise,ID --within 100 --format csv', ['beta']],
    ['map alpha beta --state ID --format csv', ['beta']],
    ['map alpha --format csv', ['alpha']],
    ['map illinois --format csv', ['alpha']],
    ['map nobody --format csv', []],
  ])('of %s are %j', async (line, ids) => expect(idsOf((await runLine(line)).stdout)).toEqual(ids));

  test('can be those of the list', async () => {
    const { stdout, stderr } = await runOwn('map --mine --format csv', ownList);
    expect(idsOf(stdout)).toEqual(['alpha', 'beta']);
    expect(stderr).toContain('nowhere');
    expect(idsOf((await runOwn('map beta --mine --format csv', ownList)).stdout)).toEqual(['beta']);
    expect((await runOwn('map alpha beta --mine', ownList)).code).toBe(2);
  });

  test('that a filter left out for want of a record are said', async () => {
    expect((await runLine('map --track ir-independent')).stderr).toContain('are left out, because nothing');
  });
});

test('-o map.svg writes the picture, also with --fields', async () => {
  const { file, stdout } = await runLine('map --near Boise,ID -o map.svg');
  expect(stdout).toBe('');
  expect(file?.text).toMatch(/^<svg [\s\S]*<\/svg>\n$/u);
  expect(file?.text.match(/class="dot"/gu)).toHaveLength(3);
  expect(file?.text).toContain('>Boise, ID · 100 miles · 300 miles · 500 miles<');
  expect((await runLine('map --fields id --format svg')).stdout).toMatch(/^<svg /u);
});

test('no other command writes one', async () => {
  expect((await runLine('list -o list.svg')).stderr).toContain('This command has no svg format');
});

test('Markdown says in words what the picture shows', async () => {
  const { stdout } = await runLine('map --format markdown');
  expect(stdout).toContain('3 programs in 3 states, each a dot at its city.');
  expect(stdout).toContain('| Idaho | 1 | Beta Clinic |');
});

test.each([
  ['map alpha nobody', 3],
  ['map --within 100', 2],
  ['map --near Nowhere', 2],
])('%s ends with %i', async (line, code) => expect((await runLine(line)).code).toBe(code));

test('class sizes past their time do not count', async () => {
  const { stdout } = await runLine('map alpha --max-age 0 --json');
  expect(JSON.parse(stdout)[0]).not.toHaveProperty('positions');
});
