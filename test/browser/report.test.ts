// The report in a real browser: the map leads to the programs, phones and paper show all of it, nobody is shut out.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  browserPath,
  cutRows,
  findBarriers,
  findOtherBarriers,
  openListening,
  pressTabs,
  printedPages,
  rowsIn,
} from '../support/browser.ts';
import { runBin } from '../support/spawn.ts';

const lines: Readonly<Record<string, readonly string[]>> = {
  five: ['slu', 'rush', 'utsw', 'mir', 'uic'],
  texas: ['--state', 'TX'],
  all: [],
};

describe.skipIf(browserPath === undefined)('a report in a browser', () => {
  let folder = '';
  let browser: Browser;
  let page: Page;
  let heard: string[] = [];

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'resprog-report-'));
    const files = Object.entries(lines).map(([name, words]) =>
      runBin(['report', ...words, '-o', join(folder, `${name}.html`)]),
    );
    expect((await Promise.all(files)).map(({ code }) => code)).toEqual(files.map(() => 0));
    ({ browser, page, heard } = await openListening());
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function open(name: string, width = 1280, media: 'screen' | 'print' = 'screen'): Promise<string> {
    await page.emulateMedia({ media, colorScheme: 'light' });
    await page.setViewportSize({ width, height: 800 });
    const address = pathToFileURL(join(folder, `${name}.html`)).href;
    // From elsewhere, because the same address again would load nothing.
    await page.goto('about:blank');
    heard.length = 0;
    await page.goto(address);
    return address;
  }

  const focused = (what: string): Promise<string> => page.evaluate(`document.activeElement.${what}`);
  const idsOf = async (words: readonly string[]): Promise<readonly string[]> => {
    const { stdout } = await runBin(['list', ...words, '--json', '--fields', 'id']);
    return JSON.parse(stdout).map(({ id }: { readonly id: string }) => id);
  };

  test.each(Object.keys(lines))('%s asks for its file only, and the console stays silent', async name => {
    const address = await open(name);
    expect(heard).toEqual([`request: ${address}`]);
  });

  test('every program has a dot, which names it and leads to its part, and which the Tab key reaches', async () => {
    await open('all');
    const ids = await idsOf([]);
    const dots = page.locator('.resprog-map a.dot');
    const named = await page.evaluate<readonly (readonly [string, string, string])[]>(
      `[...document.querySelectorAll('.resprog-map a.dot')].map(dot => [dot.getAttribute('href').slice(1),
        dot.getAttribute('aria-label'),
        document.getElementById(dot.getAttribute('href').slice(1)).querySelector(':scope > :is(h3, h4)').textContent])`,
    );
    for (const [id, label, heading] of named) expect(label).toContain(heading.replace(` (${id})`, ''));
    expect(named.map(([id]) => id).sort()).toEqual([...ids].sort());
    await page.locator('.map .scroll').focus();
    const reached = await pressTabs<string>(page, 20, `focused.getAttribute('href').slice(1)`);
    expect(reached).toEqual(named.slice(0, 20).map(([id]) => id));
    await dots.first().focus();
    const goal = await focused('getAttribute("href")');
    await page.keyboard.press('Enter');
    expect(await page.evaluate('location.hash')).toBe(goal);
    const part = await page.locator(':target').boundingBox();
    expect(part?.y).toBeGreaterThanOrEqual(0);
    expect(part?.y).toBeLessThan(100);
  }, 60_000);

  test('the comparison announces the program and the field of a cell, and phones keep both in reach', async () => {
    await open('five', 375);
    const table = page.getByRole('region').filter({ has: page.getByRole('columnheader', { name: 'Field' }) });
    const heads = table.getByRole('columnheader');
    expect(await heads.allTextContents()).toEqual([
      'Field',
      expect.stringContaining('Saint Louis University'),
      'Rush University rush',
      'UT Southwestern utsw',
      expect.stringContaining('Washington University'),
      'University of Illinois Chicago uic',
    ]);
    await table.focus();
    await table.evaluate(element => element.scrollTo({ left: 10_000 }));
    const field = await table.getByRole('rowheader', { name: 'Length' }).first().boundingBox();
    expect(field?.x).toBeGreaterThanOrEqual(0);
    expect(field?.x).toBeLessThan(20);
    const value = await heads.last().boundingBox();
    expect(value?.x).toBeGreaterThan((field?.x ?? 0) + (field?.width ?? 0) - 1);
    expect((value?.x ?? 0) + (value?.width ?? 0)).toBeLessThanOrEqual(376);
  });

  test('the names of rows that lead somewhere are not broken letter by letter on a phone', async () => {
    await open('texas', 375);
    const heights = await page
      .getByRole('rowheader', { name: 'utsw', exact: true })
      .evaluateAll(all => all.map(each => each.getBoundingClientRect().height));
    expect(heights.length).toBeGreaterThan(0);
    expect(Math.max(...heights)).toBeLessThan(70);
  });

  test('a citation leads to the one list of sources', async () => {
    await open('five');
    await page.locator('#rush .ref').first().click();
    expect(await page.locator('li:target').evaluate(source => source.closest('.part')?.id)).toBe(
      'the--sources',
    );
  });

  test('the index opens state by state, and shows one track alone', async () => {
    await open('all', 375);
    const esir = await idsOf(['--track', 'esir']);
    const entries = page.locator('.contents .entry');
    const hidden = 'getComputedStyle(entry).display === "none"';
    const countShown = (): Promise<number> =>
      page.evaluate(
        `Array.from(document.querySelectorAll('.contents .entry')).filter(entry => !(${hidden})).length`,
      );
    const missouri = page.locator('.contents summary', { hasText: 'Missouri' });
    const slu = page.getByRole('link', { name: 'Saint Louis University, St. Louis', exact: true });
    expect(await slu.count()).toBe(0);
    await missouri.click();
    expect(await slu.count()).toBe(1);
    expect(await countShown()).toBe(await entries.count());
    await page.getByRole('radio', { name: 'ESIR' }).check({ force: true });
    expect(await countShown()).toBe(esir.length);
    await page.keyboard.press('ArrowLeft');
    expect(await page.getByRole('radio', { name: 'IR independent' }).isChecked()).toBe(true);
    await page.getByRole('radio', { name: 'all' }).check({ force: true });
    expect(await countShown()).toBe(await entries.count());
  });

  test('five shuts nobody out, on phones and wide screens, in light, in dark and on paper', async () => {
    await open('five', 375);
    expect(await findBarriers(page)).toEqual([]);
    await page.setViewportSize({ width: 1280, height: 800 });
    expect(await findBarriers(page)).toEqual([]);
    expect(await findOtherBarriers(page)).toEqual([]);
  }, 30_000);

  test('nor does texas, whose parts are folded on a screen', async () => {
    await open('texas', 375);
    expect(await findOtherBarriers(page)).toEqual([]);
  });

  test.each([
    ['five', ['IRintegrated,6years', 'looktherefirst']],
    ['texas', ['Fieldsrecorded,bysection', 'UTSouthwestern,Dallas']],
  ])(
    '%s is printed without a cut row or a button, on at most 30 pages, with what is folded on a screen: %j',
    async (name, folded) => {
      await open(name);
      const rows = await rowsIn(page);
      expect(rows.length).toBeGreaterThan(150);
      for (const format of ['A4', 'Letter'] as const) {
        const pages = await printedPages(page, format);
        expect(pages.length).toBeGreaterThan(5);
        expect(pages.length).toBeLessThanOrEqual(30);
        expect(cutRows(rows, pages)).toEqual([]);
        expect(pages.at(-1)).toContain(`${pages.length}/${pages.length}`);
        for (const text of folded) expect(pages.join('')).toContain(text);
        expect(pages.join('')).not.toContain('ShowallDR');
      }
    },
    30_000,
  );
});
