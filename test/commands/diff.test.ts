import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { shippedFolder } from '../../src/catalog/snapshot.ts';
import { diff } from '../../src/commands/diff.ts';
import { run } from '../support/context.ts';
import { dataOf } from '../support/drawing.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'resprog-diff-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('diff', () => {
  test('the shipped records do not differ from the shipped catalog', async () => {
    expect(dataOf(await run(diff, [], [shippedFolder]))).toEqual([]);
  });

  test('a file changes facts and removes no program', async () => {
    const shipped = readFileSync(join(shippedFolder, 'mo/slu.yaml'), 'utf8');
    writeFileSync(join(folder, 'slu.yaml'), shipped.replace('positionsPerYear: 6', 'positionsPerYear: 7'));
    expect(dataOf(await run(diff, [], [join(folder, 'slu.yaml')]))).toEqual([
      {
        change: 'fact-changed',
        program: 'slu',
        field: 'tracks.dr.positionsPerYear',
        before: { value: 6 },
        after: { value: 7 },
      },
    ]);
    expect(JSON.stringify(dataOf(await run(diff, [], [folder])))).not.toContain('program-removed');
    const whole = await run(diff, [], [folder], { whole: true });
    expect(JSON.stringify(dataOf(whole))).toContain('program-removed');
  });

  test('records with errors stop it', async () => {
    const file = join(folder, 'bad.yaml');
    writeFileSync(file, 'id: bad\n');
    await expect(run(diff, [], [file])).rejects.toThrow('cannot be used');
    rmSync(file);
  });
});
