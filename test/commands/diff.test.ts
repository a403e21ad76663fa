import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { shippedFolder } from '../../src/catalog/snapshot.ts';
import type { Options } from '../../src/cli/command.ts';
import { diff } from '../../src/commands/diff.ts';
import { contextOf } from '../support/context.ts';

// The shipped records may have been read on any day until today.
const today = new Date().toISOString().slice(0, 10);
const run = async (paths: readonly string[], options: Options = {}) =>
  diff.prepare(paths, options)({ ...contextOf([]), today });

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'resprog-diff-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('diff', () => {
  test('the shipped records do not differ from the shipped catalog', async () => {
    expect((await run([shippedFolder])).data).toEqual([]);
  });

  test('a file changes facts and removes no program', async () => {
    const shipped = readFileSync(join(shippedFolder, 'mo/slu.yaml'), 'utf8');
    writeFileSync(join(folder, 'slu.yaml'), shipped.replace(/^name: .*$/mu, 'name: Another name'));
    const { data } = await run([join(folder, 'slu.yaml')]);
    expect(data).toMatchObject([
      { change: 'fact-changed', program: 'slu', field: 'name', after: { value: 'Another name' } },
    ]);
    expect(JSON.stringify((await run([folder])).data)).not.toContain('program-removed');
    const whole = await run([folder], { whole: true });
    expect(JSON.stringify(whole.data)).toContain('program-removed');
  });

  test('records with errors stop it', async () => {
    const file = join(folder, 'bad.yaml');
    writeFileSync(file, 'id: bad\n');
    await expect(run([file])).rejects.toThrow('cannot be used');
    rmSync(file);
  });
});
