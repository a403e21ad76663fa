// The package as a user gets it: packed, installed in an empty folder, run.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { finish, root } from './support/spawn.ts';

let folder = '';
interface PackedFile {
  readonly path: string;
  readonly size: number;
}

let packed: readonly PackedFile[] = [];

/** On Windows npm is a script that only a shell can start, and the shell wants blanks in quotes. */
function npm(args: readonly string[], cwd: string): string {
  const shell = process.platform === 'win32';
  const words = args.map(word => (shell && word.includes(' ') ? `"${word}"` : word));
  return execFileSync('npm', words, { cwd, shell, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'resprog-package-'));
  const printed = npm(['pack', '--json', '--ignore-scripts', '--pack-destination', folder], root);
  const [description] = JSON.parse(printed) as [{ filename: string; files: readonly PackedFile[] }];
  packed = description.files;
  npm(['init', '-y'], folder);
  npm(['install', '--no-audit', '--no-fund', '--prefer-offline', join(folder, description.filename)], folder);
}, 240_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the package', () => {
  test('holds what runs and nothing else', () => {
    const files = packed.map(({ path }) => path);
    expect(files).toContain('bin/resprog.js');
    expect(files).toContain('dist/catalog.json');
    expect(files).toContain('dist/places.json');
    expect(files).toContain('dist/ids.json');
    expect(files).toContain('completion/resprog.bash');
    expect(files).toContain('dist/map.json');
    expect(files).toContain('dist/seasons.json');
    expect(files).toContain('data/program.schema.json');
    expect(files).toContain('data/programs/mo/slu.yaml');
    expect(files).toContain('dist/main/licences.txt');
    expect(files.filter(file => /^(?:src|test|bench|\.ci|modules|dist\/build)\//u.test(file))).toEqual([]);
  });

  test('is small beside its data, and brings no other package along', () => {
    const program = packed.filter(({ path }) => !/^data\/|^dist\/[^/]+\.json$/u.test(path));
    expect(program.reduce((bytes, { size }) => bytes + size, 0)).toBeLessThan(1_500_000);
    const installed = readdirSync(join(folder, 'node_modules')).filter(name => !name.startsWith('.'));
    expect(installed).toEqual(['resprog']);
  });

  test.each([
    ['list', '--json'],
    ['show', 'slu', '--json'],
    ['check', '--json'],
    ['schema', '--json'],
    ['list', '--near', 'Boise, ID', '--limit', '1', '--json'],
    ['map', '--state', 'MO', '--json'],
  ])('runs %s %s after an installation', async (...args) => {
    const { code, stdout } = await finish(
      process.execPath,
      [join(folder, 'node_modules/resprog/bin/resprog.js'), ...args],
      { cwd: folder },
    );
    expect(code).toBe(0);
    expect(() => JSON.parse(stdout)).not.toThrow();
  });
});
