import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { costs } from '../../src/commands/costs.ts';
import { run } from '../support/context.ts';
import { dataOf, textOf } from '../support/drawing.ts';
import { makeFolder } from '../support/folder.ts';
import { runLine, tooWide } from '../support/run-line.ts';
import { usageError } from '../support/usage-error.ts';

describe('of my list', () => {
  const listed = (text: string, ...words: readonly string[]) =>
    runLine(['costs', '--mine', '--list', join(makeFolder({ 'list.yaml': text }), 'list.yaml'), ...words]);

  test('are counted by the tracks that I apply to, for its season', async () => {
    const { stdout, stderr } = await listed(
      'season: 2025\nprograms: { alpha: { tracks: [dr, ir-independent], status: applied }, beta: }\n',
      '--json',
    );
    expect(JSON.parse(stdout)).toMatchObject({
      seasonAsked: 2025,
      items: [
        { what: 'dr', programs: 2 },
        { what: 'irIndependent', programs: 1 },
      ],
    });
    expect(stderr).toContain('1 program of these without a status, or only considered.');
  });

  test('another season can be named', async () => {
    const { stdout } = await listed('season: 2025\nprograms: { gamma: }\n', '--season', '2026', '--json');
    expect(JSON.parse(stdout)).toMatchObject({ seasonAsked: 2026 });
  });

  test('numbers beside it are refused', async () => {
    expect((await listed('', '--ir', '3')).stderr).toContain('--mine counts by itself');
  });
});

describe('costs', () => {
  test('are at the fees of the season that is named', async () => {
    const report = await run(costs, [], [], { programs: '35', season: '2025' });
    expect(dataOf(report)).toMatchObject({
      seasonAsked: 2025,
      seasonUsed: 2025,
      items: [{ what: 'dr', programs: 35, formula: '30 × 10 + 5 × 20', usd: 400 }],
    });
  });

  test('are those of the season in progress where none is named, at the latest fees', async () => {
    const report = await run(costs, [], [], { ir: '10', independent: '12' });
    expect(dataOf(report)).toMatchObject({
      seasonAsked: 2027,
      seasonUsed: 2026,
      items: [
        { what: 'irIntegrated', usd: 110 },
        { what: 'irIndependent', usd: 149 },
      ],
    });
    expect(await textOf(report)).toContain(
      "2027's fees are not recorded here. What follows is at 2026's fees",
    );
  });

  test('of nothing are nothing', async () =>
    expect(dataOf(await run(costs, [], [], { programs: '0' }))).toMatchObject({
      items: [{ programs: 0, formula: '0', usd: 0 }],
      sums: [{ usd: 0 }],
      other: [],
    }));

  test.each([
    [{}, /^Say to how many programs you apply: --programs 30 \(DR\), --ir 10/u],
    [{ season: '2026' }, /^Say to how many/u],
    [{ programs: '-1' }, /--programs takes a number of 0 or more/u],
    [{ programs: '2001' }, /--programs takes a number of 2000 or less, not 2001/u],
    [{ ir: '1.5' }, /--ir takes a whole number/u],
    [{ independent: 'many' }, /--independent takes a number/u],
    [{ programs: '1', season: 'now' }, /named by the year of its Match/u],
  ])('%o is wrong', (options, message) =>
    expect(() => costs.prepare([], options)).toThrow(usageError(message)),
  );

  test('2000 programs are possible', () =>
    expect(() => costs.prepare([], { programs: '2000', ir: '0' })).not.toThrow());
});

test.each([[60], [80], [120]])('a terminal of %i columns is wide enough', async width =>
  expect(
    await tooWide(['costs --programs 35 --ir 10 --independent 12', 'costs --programs 2000 --ir 2000'], width),
  ).toEqual([]),
);
