// The installed command runs a bundle, the other tests run the sources: both print the same bytes.
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readIds, readScript } from '../src/catalog/completion-files.ts';
import { loadCatalog } from '../src/catalog/load.ts';
import { readOutlines } from '../src/catalog/outlines.ts';
import { manifestFile } from '../src/catalog/package-files.ts';
import { readPlaces } from '../src/catalog/places.ts';
import { openRecords } from '../src/catalog/records.ts';
import { readSeasons } from '../src/catalog/seasons/read-seasons.ts';
import { readSize } from '../src/catalog/snapshot.ts';
import { createSeasons } from '../src/domain/season/seasons.ts';
import { runProgram } from '../src/program.ts';
import type { Shell } from '../src/schema/choices.ts';
import { localDay } from '../src/schema/local-day.ts';
import { listFile, ownList } from './support/own-list.ts';
import { pipeWorld } from './support/run-line.ts';
import { bin, cleanEnvironment, finish, root, runBin } from './support/spawn.ts';

const today = localDay(new Date());
const { version }: { readonly version: string } = JSON.parse(readFileSync(manifestFile, 'utf8'));

/** The sources with the shipped catalog, on the day of the run, writing into a pipe. */
const world = {
  ...pipeWorld(),
  today,
  version,
  loadCatalog: async () => {
    const { catalog } = await loadCatalog({ folders: [], builtin: true, skipInvalid: false, today });
    return { catalog, notes: [], details: [] };
  },
  shippedSize: readSize,
  completion: { script: async (shell: Shell) => readScript(shell), ids: async () => readIds() },
  loadCities: async () => readPlaces(),
  loadOutlines: async () => readOutlines(),
  loadSeasons: async () => createSeasons(readSeasons()),
  records: async () => openRecords(today),
};

const lines = [
  '',
  '--version',
  '--help',
  'help list',
  'list --track esir --near Boise,ID --limit 5',
  'list --json',
  'list --format csv --excel',
  'show slu',
  'show "wash u" --format ndjson',
  'compare slu rush utsw',
  'compare slu rush --format markdown',
  'compare slu rush --format html',
  'contact rush --format vcard',
  'match --goal interventional --no-input --explain slu --sensitivity',
  'match --goal diagnostic --track dr --img --visa J-1 --no-input --format tsv',
  'questions slu',
  'routes --from slu',
  'stats --by state',
  'map --near Boise,ID --format svg',
  'map --format csv',
  'map --state MO --format html',
  'coverage --json',
  'sources mir',
  'tracks --plain',
  'check',
  'check --rules',
  'schema',
  'completion fish',
  '__complete list --track =dr,e',
  '__complete show =sl',
  '__complete list --near =Boi',
  'lst',
  'show nobody',
  'list --state XX',
  'season 2026 --about fees,signals',
  'season',
  'costs --mine --season 2026',
  'mine',
  'mine --format csv --excel',
  'calendar',
  'calendar --format ics',
  'rank',
  'rank --suggest',
  'rank --check --strict',
  'rank move slu/dr --at 1',
  'star rush slu',
  'unstar nobody',
  'mark slu --interview "2026-12-03 13:00" --rate place=4',
  'mark slu --rate place=7',
];

const list = `season: 2027
programs:
  mir: { status: interviewed, interview: 2026-11-10 9:00, ratings: { place: 5 }, signal: gold }
  slu: { status: interview, interview: 2026-12-03, notes: Kind }
rank: [mir/dr, slu/dr]
`;

const wordsOf = (line: string): readonly string[] =>
  Array.from(line.matchAll(/"([^"]*)"|(\S+)/gu), ([, quoted, bare]) => quoted ?? bare ?? '');

/** One process runs them all, each with the same list, because most of a short command's time is Node's own start. */
const runsAll = `
  const fs = require('node:fs');
  const { writeSync } = fs;
  const written = { 1: [], 2: [] };
  fs.writeSync = (descriptor, bytes, at = 0, ...rest) => {
    if (!(descriptor in written)) return writeSync(descriptor, bytes, at, ...rest);
    written[descriptor].push(Buffer.from(bytes.subarray(at)));
    return bytes.length - at;
  };
  const [, bundle, list, lines] = process.argv;
  const main = require(bundle).loadMain();
  const ran = [];
  const run = async words => {
    fs.writeFileSync(process.env.RESPROG_LIST, list);
    process.argv = [process.execPath, 'resprog', ...words];
    process.exitCode = 0;
    await main.start();
    const [stdout, stderr] = [1, 2].map(each => Buffer.concat(written[each].splice(0)).toString());
    ran.push({ code: process.exitCode, stdout, stderr, list: fs.readFileSync(process.env.RESPROG_LIST, 'utf8') });
  };
  (async () => {
    for (const words of JSON.parse(lines)) await run(words);
    process.exitCode = 0;
    process.stdout.write(JSON.stringify(ran));
  })();`;

test('the bundle prints what the sources print', async () => {
  const path = listFile(list);
  const environment = { LANG: 'en_US.UTF-8', RESPROG_LIST: path };
  const { stdout: printed } = await finish(
    process.execPath,
    ['-e', runsAll, join(root, 'bin/bundle.js'), list, JSON.stringify(lines.map(wordsOf))],
    { env: cleanEnvironment(environment) },
  );
  const bundle: readonly unknown[] = JSON.parse(printed);
  for (const [index, line] of lines.entries()) {
    writeFileSync(path, list);
    const { code, stdout, stderr } = await runProgram(wordsOf(line), { ...world, environment });
    expect([line, bundle[index]]).toEqual([line, { code, stdout, stderr, list: readFileSync(path, 'utf8') }]);
  }
});

test('a defect names the file and the line in which it happened', async () => {
  const broken = [
    "process.argv = [process.argv[0], 'resprog', 'list'];",
    "Array.prototype.sort = () => { throw new TypeError('broken'); };",
    `require(${JSON.stringify(bin)});`,
  ].join('\n');
  const { code, stderr } = await finish(process.execPath, ['-e', broken], {
    env: cleanEnvironment({ RESPROG_DEBUG: '1' }),
  });
  expect(code).toBe(70);
  expect(stderr).toMatch(/\(.*src[\\/]domain[\\/][a-z]+[\\/][a-z-]+\.ts:\d+:\d+\)/u);
});

describe('compiled code', () => {
  const installed = mkdtempSync(join(tmpdir(), 'resprog-compiled-'));
  afterAll(() => rmSync(installed, { recursive: true, force: true }));
  const compiled = join(
    installed,
    'dist/main/compiled',
    `${process.version}-${process.platform}-${process.arch}`,
  );
  const run = (...words: readonly string[]) =>
    finish(process.execPath, [join(installed, 'bin', words[0] ?? ''), ...words.slice(1)]);

  const sound = join(installed, 'sound');
  let listed: Awaited<ReturnType<typeof run>>;

  beforeAll(async () => {
    for (const each of ['bin', 'dist', 'package.json'])
      cpSync(join(root, each), join(installed, each), { recursive: true });
    rmSync(compiled, { recursive: true });
    await run('compile.js');
    cpSync(compiled, sound, { recursive: true });
    listed = await run('resprog.js', 'list');
  });

  test('of this Node is beside the bundle, and Node takes it', async () => {
    const script = `
      const { loader } = require(${JSON.stringify(join(installed, 'bin/bundle.js'))});
      const refused = [];
      loader((id, script) => script.cachedDataRejected === false || refused.push(id))('./main.cjs');
      console.log(JSON.stringify(refused));`;
    const { stdout } = await finish(process.execPath, ['-e', script]);
    expect(JSON.parse(stdout)).toEqual([]);
  });

  test.each([
    ['none', () => rmSync(compiled, { recursive: true })],
    ['no file', () => mkdirSync(compiled, { recursive: true })],
    ['files that are cut', () => spoil(compiled, file => file.subarray(0, file.length / 2))],
    ['files of another version', () => spoil(compiled, file => Buffer.alloc(file.length, 7))],
  ])('changes nothing but the time: %s', async (_, spoilIt) => {
    rmSync(compiled, { recursive: true, force: true });
    cpSync(sound, compiled, { recursive: true });
    spoilIt();
    expect(await run('resprog.js', 'list')).toEqual(listed);
  });

  test('prints what the bundle prints', async () => {
    expect(await runBin(['list'])).toEqual(listed);
  });

  test('is no reason to fail where nothing can be written or nothing is built', async () => {
    rmSync(join(installed, 'dist/main/compiled'), { recursive: true });
    writeFileSync(join(installed, 'dist/main/compiled'), '');
    expect((await run('compile.js')).code).toBe(0);
    expect((await run('resprog.js', '--version')).code).toBe(0);
    rmSync(join(installed, 'dist/main'), { recursive: true });
    expect(await run('compile.js')).toMatchObject({ code: 0, stdout: '', stderr: '' });
    expect(await run('resprog.js', 'list')).toMatchObject({
      code: 1,
      stderr: 'resprog is not built here. Run: npm ci\n',
    });
  });
});

/** Writes something else into each of the files. */
function spoil(folder: string, change: (file: Uint8Array) => Uint8Array): void {
  for (const name of readdirSync(folder)) {
    const file = join(folder, name);
    writeFileSync(file, change(readFileSync(file)));
  }
}

/** The modules that a run has loaded when it ends well; only Node's own loader tells them. */
async function modulesOf(line: string, list?: string): Promise<readonly string[]> {
  const script = [
    `process.argv = ${JSON.stringify([process.execPath, 'resprog', ...wordsOf(line)])};`,
    "process.on('exit', () => console.error(JSON.stringify(Object.keys(require.cache))));",
    `require(${JSON.stringify(bin)});`,
  ].join('\n');
  const env = cleanEnvironment({ RESPROG_LIST: listFile(list), RESPROG_DEBUG: '1' });
  const { code, stderr } = await finish(process.execPath, ['-e', script], { env });
  expect(code).toBe(0);
  return JSON.parse(stderr.split('\n').findLast(text => text.startsWith('[')) ?? '[]');
}

test.each([
  ['a table where there is no list', 'list', undefined, false],
  ['a table where there is one', 'list', ownList, true],
  ['JSON', 'list --json', ownList, false],
  ['Markdown', 'show slu --format markdown', ownList, false],
  ['HTML', 'show slu --format html', ownList, false],
  ['JSON that asks for the list', 'show slu --mine --json', ownList, true],
])('%s: what reads a list is loaded only for a list that is shown', async (_, line, text, isLoaded) => {
  const modules = await modulesOf(line, text);
  expect(modules.some(file => /read-list-file|strict-yaml/u.test(file))).toBe(isLoaded);
  expect(modules.filter(file => /[\\/]list-file/u.test(file))).toEqual([]);
});

test('what completes a word loads no record, no command but the one that is typed, and nothing that draws', async () => {
  const modules = await modulesOf('__complete list --track =e');
  const names = modules.map(file => file.replace(/^.*[\\/]|\.cjs$/gu, ''));
  expect(names.filter(name => /^(?:list|list\d)$/u.test(name))).not.toEqual([]);
  expect(names.filter(name => /snapshot|text|yaml|card|wrap|show|compare|match/u.test(name))).toEqual([]);
});

test('only a page for a browser loads what draws one', async () => {
  const holdsStyle = (file: string): boolean => readFileSync(file, 'utf8').includes('prefers-color-scheme');
  expect((await modulesOf('show slu --format html')).filter(holdsStyle)).not.toEqual([]);
  for (const format of ['table', 'json', 'markdown'])
    expect((await modulesOf(`show slu --format ${format}`)).filter(holdsStyle)).toEqual([]);
});

test('a page that compares five programs is small', async () => {
  const { stdout } = await runBin([
    'compare',
    'slu',
    'rush',
    'utsw',
    'mir',
    'uic',
    '--all',
    '--format',
    'html',
  ]);
  expect(Buffer.byteLength(stdout)).toBeLessThan(150_000);
  expect(Buffer.byteLength(stdout)).toBeGreaterThan(20_000);
});
