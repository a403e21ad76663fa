import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { rules } from '../../src/catalog/rules/index.ts';
import { check } from '../../src/commands/check.ts';
import { run } from '../support/context.ts';
import { dataOf, textOf } from '../support/drawing.ts';
import { makeFolder, recordText } from '../support/folder.ts';
import { seasonText } from '../support/season-text.ts';

describe('check', () => {
  test('a sound folder', async () => {
    const folder = makeFolder({ 'a.yaml': recordText('a') });
    const report = await run(check, [], [folder]);
    expect(dataOf(report)).toEqual([]);
    expect(report).toMatchObject({
      outcome: 'done',
      notes: [`1 file in ${folder}: 0 errors, 0 warnings.`],
    });
  });

  test('a folder with errors, placed as compilers place them', async () => {
    const folder = makeFolder({ 'a.yaml': recordText('a', 'citty: x\n') });
    const report = await run(check, [], [folder]);
    expect(report.outcome).toBe('problems');
    expect(await textOf(report)).toBe(
      `${join(folder, 'a.yaml')}:11:1: error: unknown key citty; did you mean city?\n`,
    );
  });

  test('a folder that holds seasons, too, says so', async () => {
    const folder = makeFolder({ 'a.yaml': recordText('a'), 'seasons/2026.yaml': seasonText });
    expect((await run(check, [], [folder])).notes).toEqual([
      `2 files in ${folder}, 1 of them with figures of a season: 0 errors, 0 warnings.`,
    ]);
    const alone = makeFolder({ '2026.yaml': seasonText });
    expect((await run(check, [], [alone])).notes).toEqual([
      `1 file in ${alone}, with figures of a season: 0 errors, 0 warnings.`,
    ]);
  });

  test('a folder that is not there', async () => {
    await expect(run(check, [], ['/nowhere/at/all'])).rejects.toMatchObject({ name: 'CatalogError' });
  });

  test('--rules lists every rule and reads no folder', async () => {
    const report = await run(check, [], ['/nowhere/at/all'], { rules: true });
    expect((dataOf(report) as { name: string }[]).map(({ name }) => name)).toEqual(
      rules.map(({ name }) => name),
    );
  });
});
