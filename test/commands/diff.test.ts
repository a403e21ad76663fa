import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readSnapshot, shippedFolder } from '../../src/catalog/snapshot.ts';
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
    const [shipped] = await readSnapshot();
    if (shipped === undefined) throw new Error('No record is shipped');
    const { id, city } = shipped;
    const file = join(folder, `${id}.yaml`);
    // JSON is YAML, so a shipped record can be written with whatever it holds.
    writeFileSync(file, JSON.stringify({ ...shipped, city: `${city} Heights` }));
    expect(dataOf(await run(diff, [], [file]))).toEqual([
      {
        change: 'fact-changed',
        program: id,
        field: 'city',
        before: { value: city },
        after: { value: `${city} Heights` },
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
