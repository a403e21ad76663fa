import { describe, expect, test } from 'vitest';
import { show } from '../../src/commands/show.ts';
import { programs, slu } from '../support/catalog.ts';
import { run } from '../support/context.ts';
import { dataOf, textOf } from '../support/drawing.ts';
import { withOffers } from '../support/programs.ts';
import { runLine } from '../support/run-line.ts';

describe('show', () => {
  test.each(['slu', 'SLU', 'ssm health', 'saint louis'])('%s names one program', async word => {
    const report = await run(show, programs, [word]);
    expect(dataOf(report)).toEqual(withOffers(slu));
    expect(report.notes).toEqual([]);
    expect(await textOf(report)).toContain('Saint Louis University (slu)');
  });

  test('says what a misspelled name was taken for', async () => {
    expect((await run(show, programs, ['malinckrodt'])).notes).toEqual([
      'Taking "malinckrodt" as mir, Mallinckrodt Institute.',
    ]);
  });

  test('sets facts apart that are past their time in the year of the run', async () => {
    expect(await textOf(await run(show, programs, ['slu']))).toContain(
      'Past their time\n  DR positions a year: 6 (2019) [1]\n',
    );
  });

  test('picks fields', async () => {
    const { stdout } = await runLine('show slu --json --fields city,volume', { programs });
    expect(JSON.parse(stdout)).toEqual({ city: 'St. Louis', volume: { beds: 300 } });
  });

  test('--web gives the page, where there is one', async () => {
    expect((await run(show, programs, ['slu'], { web: true })).page).toBe('https://example.org/slu');
    expect((await run(show, programs, ['rush'], { web: true })).page).toBeUndefined();
  });

  test.each(['nowhere', 'st. louis'])('%j names none or several', async word => {
    await expect(run(show, programs, [word])).rejects.toMatchObject({ name: 'NotFoundError' });
  });
});
