import { describe, expect, test } from 'vitest';
import { show } from '../../src/commands/show.ts';
import { programs, slu } from '../support/catalog.ts';
import { run } from '../support/context.ts';
import { dataOf, textOf } from '../support/drawing.ts';
import { ownList, runOwn } from '../support/own-list.ts';
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
    expect((await run(show, programs, ['slu'], { web: true })).pages).toEqual(['https://example.org/slu']);
    expect((await run(show, programs, ['rush'], { web: true })).pages).toEqual([]);
  });

  test.each(['nowhere', 'st. louis'])('%j names none or several', async word => {
    await expect(run(show, programs, [word])).rejects.toMatchObject({ name: 'NotFoundError' });
  });
});

describe('with a list', () => {
  test('a person sees what it says above the record', async () => {
    const { stdout } = await runOwn('show alpha', ownList);
    expect(stdout).toContain(`
Mine
  Status: interview
  Signal: gold
  Interview: 2026-12-03 13:00
  Deadline: 2026-09-30
  Rating: 4.3 of 5 (residents 5, place 4, call 4)
  Tags: near, Big City
  Applying to: dr
  Notes: Kind people.
  Asked about ESIR.

Program
`);
    expect((await runOwn('show gamma', ownList)).stdout).not.toContain('Mine');
    expect((await runOwn('show alpha', undefined)).stdout).not.toContain('Mine');
  });

  test('a long note is wrapped, a hostile one is harmless', async () => {
    const notes = `${'word '.repeat(60)}\u001b[31mred`;
    const text = JSON.stringify({ programs: { alpha: { notes } } });
    const { stdout } = await runOwn('show alpha', text, { width: 80 });
    expect(stdout).not.toContain('\u001b');
    expect(stdout.match(/word/gu)).toHaveLength(60);
    expect(Math.max(...stdout.split('\n').map(line => line.length))).toBeLessThanOrEqual(80);
  });

  test.each(['json', 'ndjson', 'csv', 'tsv', 'markdown', 'html'])(
    'no machine reads it in %s unless it is asked for',
    async format => {
      const [withList, without] = [ownList, undefined].map(text =>
        runOwn(`show alpha --format ${format}`, text),
      );
      expect(await withList).toEqual(await without);
      const asked = await runOwn(`show alpha --mine --format ${format}`, ownList);
      expect(asked.stdout).toContain('Kind people.');
    },
  );

  test('a file that is handed on holds nothing of it, unless it is asked for', async () => {
    const fileOf = async (line: string) => (await runOwn(line, ownList)).file?.text;
    expect(await fileOf('show alpha -o alpha.txt')).not.toContain('Kind people.');
    expect(await fileOf('show alpha -o alpha.txt --mine')).toContain('Kind people.');
  });

  test('--mine gives it in JSON, and picks it', async () => {
    const { stdout } = await runOwn('show alpha --mine --json', ownList);
    expect(JSON.parse(stdout).mine).toMatchObject({ status: 'interview', rating: 4.33 });
    const picked = await runOwn('show alpha --mine --json --fields mine.tags,city', ownList);
    expect(JSON.parse(picked.stdout)).toEqual({ city: 'Springfield', mine: { tags: ['near', 'Big City'] } });
    expect((await runOwn('show alpha --mine --fields mine.rating', ownList)).stdout).toContain(
      '  My rating: 4.3 of 5\n',
    );
    expect((await runOwn('show alpha --fields mine.rating', ownList)).code).toBe(2);
  });

  test('--mine says where the program is not on it, and needs one', async () => {
    const { stdout, stderr } = await runOwn('show gamma --mine --json', ownList);
    expect(JSON.parse(stdout)).not.toHaveProperty('mine');
    expect(stderr).toContain('gamma is not on your list.');
    expect(await runOwn('show gamma --mine', undefined)).toMatchObject({ code: 1, stdout: '' });
    expect(await runOwn('show gamma --mine', 'a: [')).toMatchObject({ code: 1, stdout: '' });
  });

  test('a list that cannot be read is said, and the program is shown', async () => {
    const { code, stdout, stderr } = await runOwn('show alpha', 'programs: [');
    expect([code, stdout]).toEqual([0, (await runOwn('show alpha', undefined)).stdout]);
    expect(stderr).toContain('cannot be understood');
  });
});
