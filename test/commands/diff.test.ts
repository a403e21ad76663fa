import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { shippedFolder } from '../../src/catalog/package-files.ts';
import { readSnapshot } from '../../src/catalog/snapshot.ts';
import { diff } from '../../src/commands/diff.ts';
import { run } from '../support/context.ts';
import { dataOf } from '../support/drawing.ts';
import { makeFolder } from '../support/folder.ts';

describe('diff', () => {
  test('the shipped records do not differ from the shipped catalog', async () => {
    expect(dataOf(await run(diff, [], [shippedFolder]))).toEqual([]);
  });

  test('a file changes facts and removes no program', async () => {
    const [shipped] = readSnapshot();
    if (shipped === undefined) throw new Error('No record is shipped');
    const { id, city } = shipped;
    // JSON is YAML, so a shipped record can be written with whatever it holds.
    const text = JSON.stringify({ ...shipped, city: `${city} Heights` });
    const folder = makeFolder({ [`${id}.yaml`]: text });
    expect(dataOf(await run(diff, [], [join(folder, `${id}.yaml`)]))).toEqual([
      {
        change: 'fact-changed',
        program: id,
        id,
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
    const folder = makeFolder({ 'bad.yaml': 'id: bad\n' });
    await expect(run(diff, [], [folder])).rejects.toThrow('cannot be used');
  });
});
