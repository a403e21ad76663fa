// The package as a user gets it: packed, installed in an empty folder, run.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { finish, root } from './support/spawn.ts';

let folder = '';
let files: readonly string[] = [];

/** On Windows npm is a script that only a shell can start, and the shell wants blanks in quotes. */
function npm(args: readonly string[], cwd: string): string {
  const shell = process.platform === 'win32';
  const words = args.map(word => (shell && word.includes(' ') ? `"${word}"` : word));
  return execFileSync('npm', words, { cwd, shell, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'resprog-package-'));
  const packed = npm(['pack', '--json', '--ignore-scripts', '--pack-destination', folder], root);
  const [description] = JSON.parse(packed) as [{ filename: string; files: readonly { path: string }[] }];
  files = description.files.map(({ path }) => path);
  npm(['init', '-y'], folder);
  npm(['install', '--no-audit', '--no-fund', '--prefer-offline', join(folder, description.filename)], folder);
}, 240_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the package', () => {
  test('holds what runs and nothing else', () => {
    expect(files).toContain('bin/resprog.js');
    expect(files).toContain('dist/catalog.json');
    expect(files).toContain('dist/places.json');
    expect(files).toContain('data/program.schema.json');
    expect(files).toContain('data/programs/mo/slu.yaml');
    expect(files.filter(file => /^(?:src|test|bench|\.ci)\//u.test(file))).toEqual([]);
  });

  test.each([
    ['list', '--json'],
    ['show', 'slu', '--json'],
    ['check', '--json'],
    ['schema', '--json'],
    ['list', '--near', 'Boise, ID', '--limit', '1', '--json'],
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
