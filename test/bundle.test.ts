// The installed command runs a bundle, the other tests run the sources: both print the same bytes.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadCatalog } from '../src/catalog/load.ts';
import { readOutlines } from '../src/catalog/outlines.ts';
import { manifestFile } from '../src/catalog/package-files.ts';
import { readPlaces } from '../src/catalog/places.ts';
import { openRecords } from '../src/catalog/records.ts';
import { readSize } from '../src/catalog/snapshot.ts';
import { runProgram } from '../src/program.ts';
import { listFile, ownList } from './support/own-list.ts';
import { pipeWorld } from './support/run-line.ts';
import { bin, cleanEnvironment, finish, runBin } from './support/spawn.ts';

const today = new Date().toISOString().slice(0, 10);
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
  loadCities: async () => readPlaces(),
  loadOutlines: async () => readOutlines(),
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
  'contact rush --format vcard',
  'match --goal interventional --no-input --explain slu --sensitivity',
  'match --goal diagnostic --track dr --img --visa J-1 --no-input --format tsv',
  'questions slu',
  'routes --from slu',
  'stats --by state',
  'map --near Boise,ID --format svg',
  'map --format csv',
  'coverage --json',
  'sources mir',
  'tracks --plain',
  'check',
  'check --rules',
  'schema',
  'lst',
  'show nobody',
  'list --state XX',
];

const wordsOf = (line: string): readonly string[] =>
  Array.from(line.matchAll(/"([^"]*)"|(\S+)/gu), ([, quoted, bare]) => quoted ?? bare ?? '');

test('the bundle prints what the sources print', async () => {
  const wrong: string[] = [];
  for (const line of lines) {
    const bundle = await runBin(wordsOf(line), { env: cleanEnvironment({ LANG: 'en_US.UTF-8' }) });
    const { code, stdout, stderr } = await runProgram(wordsOf(line), world);
    if (bundle.code !== code || bundle.stdout !== stdout || bundle.stderr !== stderr) wrong.push(line);
  }
  expect(wrong).toEqual([]);
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

test.each([
  ['a table where there is no list', 'list', undefined, false],
  ['a table where there is one', 'list', ownList, true],
  ['JSON', 'list --json', ownList, false],
  ['Markdown', 'show slu --format markdown', ownList, false],
  ['JSON that asks for the list', 'show slu --mine --json', ownList, true],
])('%s: what reads a list is loaded only for a list that is shown', async (_, line, text, isLoaded) => {
  const script = [
    `process.argv = ${JSON.stringify([process.execPath, 'resprog', ...wordsOf(line)])};`,
    "process.on('exit', () => process.stderr.write(Object.keys(require.cache).join('\\n')));",
    `require(${JSON.stringify(bin)});`,
  ].join('\n');
  const env = cleanEnvironment({ RESPROG_LIST: listFile(text) });
  const { code, stderr } = await finish(process.execPath, ['-e', script], { env });
  expect(code).toBe(0);
  expect(/read-list-file|strict-yaml/u.test(stderr)).toBe(isLoaded);
  expect(stderr).not.toMatch(/[\\/]list-file/u);
});
