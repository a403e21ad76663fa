// The edition of one file: copied alone into an empty folder, it does what the installed command does.
import { createHash } from 'node:crypto';
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { afterAll, beforeAll, expect, test } from 'vitest';
import config from '../rolldown.package.config.js';
import { makeFolder, recordText } from './support/folder.ts';
import { cleanEnvironment, finish, runBin } from './support/spawn.ts';

let made = '';
let empty = '';
beforeAll(async () => {
  made = mkdtempSync(join(tmpdir(), 'resprog-single-'));
  empty = mkdtempSync(join(tmpdir(), 'resprog-empty-'));
  const bundle = await rolldown(config);
  await bundle.write({ ...config.output, dir: made });
  await bundle.close();
  copyFileSync(join(made, 'resprog.cjs'), join(empty, 'resprog.cjs'));
}, 60_000);
afterAll(() => {
  for (const folder of [made, empty]) rmSync(folder, { recursive: true, force: true });
});

const run = (line: string) =>
  finish(process.execPath, ['resprog.cjs', ...line.split(' ')], { cwd: empty, env: cleanEnvironment() });

test('is one file with its checksum, and small', () => {
  expect(readdirSync(made).sort()).toEqual(['resprog.cjs', 'resprog.cjs.sha256']);
  const bytes = readFileSync(join(made, 'resprog.cjs'));
  const sum = createHash('sha256').update(bytes).digest('hex');
  expect(readFileSync(join(made, 'resprog.cjs.sha256'), 'utf8')).toBe(`${sum}  resprog.cjs\n`);
  expect(bytes.length).toBeLessThan(2_000_000);
  const text = bytes.toString('utf8');
  expect(text).toMatch(/^#!\/usr\/bin\/env node\n/u);
  expect(text).toContain('Permission is hereby granted');
  expect(text).not.toContain('/node_modules/');
});

test.each([
  '--version',
  'help list',
  'list --json',
  'list --near Boise,ID --limit 3',
  'show slu',
  'show slu --format html',
  'compare slu rush --format csv',
  'contact rush --format vcard',
  'match --goal diagnostic --no-input --limit 2',
  'map --state MO --format svg',
  'season 2026 --json',
  'schema',
  'completion zsh',
  '__complete show =sl',
  'show nobody',
  'mine',
])('%s: prints what the installed command prints', async line => {
  const [one, installed] = await Promise.all([run(line), runBin(line.split(' '))]);
  expect(one).toEqual(installed);
});

test('records of one\u2019s own are read and checked', async () => {
  const own = makeFolder({ 'a.yaml': recordText('a') });
  const { code, stdout } = await run(`list --no-builtin --fields id --data ${own}`);
  expect([code, stdout]).toEqual([0, 'ID\na\n']);
  expect((await run(`check ${own} --json`)).code).toBe(0);
});

test('the files of the shipped records, which it lacks, are not looked for elsewhere', async () => {
  const { code, stdout, stderr } = await run('check');
  expect([code, stdout]).toEqual([1, '']);
  expect(stderr).toContain('resprog check DIR');
});
