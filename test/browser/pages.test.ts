// HTML files in a real browser: nothing is asked for, nobody is shut out, phones and paper show all of it.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { render } from '../../src/render/registry.ts';
import type { Block } from '../../src/view/blocks.ts';
import { contentsOf } from '../../src/view/report/index-block.ts';
import {
  browserPath,
  cutRows,
  findBarriers,
  findOtherBarriers,
  openListening,
  pressTabs,
  printedLines,
  printedPages,
  rowsIn,
} from '../support/browser.ts';
import { reportOf } from '../support/reports.ts';
import { cleanEnvironment, runBin } from '../support/spawn.ts';
import { pipe } from '../support/style.ts';

const lines: Readonly<Record<string, readonly string[]>> = {
  pair: ['compare', 'slu', 'rush'],
  compare: ['compare', 'slu', 'rush', 'utsw', 'mir', 'uic'],
  eight: ['compare', 'slu', 'rush', 'utsw', 'mir', 'uic', 'duke', 'emory', 'indiana'],
  show: ['show', 'slu'],
  list: ['list', '--track', 'ir-integrated'],
  match: [
    'match',
    '--goal',
    'interventional',
    '--track',
    'ir-integrated',
    '--near',
    'Chicago, IL',
    '--no-input',
  ],
  routes: ['routes', '--from', 'slu'],
  season: ['season', '2026'],
  map: ['map', '--near', 'Boise, ID'],
  costs: ['costs', '--programs', '35', '--ir', '10', '--season', '2026'],
  mine: ['mine'],
  rank: ['rank', '--check'],
  calendar: ['calendar'],
  report: ['report', '--mine', '--near', 'Boise, ID'],
  own: ['show', 'slu', '--mine'],
};

/** What is looked at in one way alone. */
const fewLooks: Readonly<Record<string, readonly string[]>> = {
  beside: [
    'report',
    'slu',
    'rush',
    'uw',
    'mir',
    'mgh',
    'ucsf',
    'northwestern',
    'ohsu',
    '--near',
    'Boise, ID',
  ],
  questions: ['questions', 'rush'],
};

const ownList = `season: 2026
programs:
  slu:
    status: interview
    interview: 2026-12-03 13:00
    ratings: { residents: 5, call: 4 }
    notes: |
      Kind people.
      Asked about ESIR.
  rush: { status: applied, signal: gold, deadline: 2026-09-30 }
rank: [slu/dr, rush/dr]
`;

const facts: Block = {
  type: 'card',
  title: 'Facts',
  sections: [
    { title: '', entries: [{ label: 'Beds', cell: { value: 800, note: 'x'.repeat(300) }, kind: 'count' }] },
  ],
};
const parts: readonly Block[] = [
  { type: 'part', id: 'open', title: 'Open', blocks: [facts] },
  {
    type: 'part',
    id: 'folded',
    title: 'Folded',
    folded: true,
    blocks: [{ type: 'text', lines: ['inside'] }],
  },
];
/** What no command draws by itself. */
const composed: readonly Block[] = [
  { type: 'contents', title: 'Contents', entries: contentsOf(parts) },
  {
    type: 'heatmap',
    title: 'What is recorded',
    rowTitle: 'Program',
    columns: Array.from({ length: 11 }, (_, at) => `Section ${at}`),
    rows: [{ label: 'slu', target: 'open', shares: Array.from({ length: 11 }, (_, at) => at / 10) }],
  },
  { type: 'bars', title: 'Bars', rows: [{ label: 'Beds', value: 1, max: 3, numbers: ['1 of 3'] }] },
  { type: 'text', lines: ['a: very-long-line '.repeat(20)], verbatim: true },
  ...parts,
];
const names = [...Object.keys(lines), 'composed'];
/** Reports have all that comparisons have, and "own" has all of "show". */
const partsOfOthers = ['pair', 'compare', 'eight', 'show'];

if (browserPath === undefined)
  console.warn('No Chromium was found (set CHROMIUM to its path): the tests in a real browser are skipped.');

describe.skipIf(browserPath === undefined)('in a browser', () => {
  let folder = '';
  let browser: Browser;
  let page: Page;
  let heard: string[] = [];

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'resprog-browser-'));
    const list = join(folder, 'list.yaml');
    writeFileSync(list, ownList);
    const env = cleanEnvironment({ RESPROG_LIST: list });
    const files = Object.entries({ ...lines, ...fewLooks }).map(async ([name, words]) =>
      runBin([...words, '-o', join(folder, `${name}.html`)], { env }),
    );
    const { text } = await render('html', reportOf(composed, { title: 'Composed', notes: ['note'] }), pipe);
    writeFileSync(join(folder, 'composed.html'), text);
    expect((await Promise.all(files)).map(({ code }) => code)).toEqual(files.map(() => 0));
    ({ browser, page, heard } = await openListening());
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const addressOf = (name: string): string => pathToFileURL(join(folder, `${name}.html`)).href;

  async function open(name: string, width: number): Promise<void> {
    await page.emulateMedia({ media: 'screen', colorScheme: 'light' });
    await page.setViewportSize({ width, height: 800 });
    await page.goto(addressOf(name));
  }

  describe.each(names)('%s', name => {
    beforeAll(async () => {
      heard.length = 0;
      await open(name, 1280);
    });

    test('asks for its file only, and the console stays silent', async () => {
      expect(heard).toEqual([`request: ${addressOf(name)}`]);
      expect(await page.title()).toMatch(/ · resprog$/u);
    });

    test('does not scroll sideways as a whole, from wide screens to phones and back', async () => {
      for (const width of [1920, 1152, 768, 375, 320, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        const [content, room] = await page.evaluate<readonly [number, number]>(
          '[document.documentElement.scrollWidth, document.documentElement.clientWidth]',
        );
        expect([width, content]).toEqual([width, room]);
      }
    });

    test.each([name].filter(each => !partsOfOthers.includes(each)))(
      '%s shuts nobody out, in light, in dark and on paper',
      async () => {
        expect(await findBarriers(page)).toEqual([]);
        expect(await findOtherBarriers(page)).toEqual([]);
      },
    );
  });

  test('every program is a dot that the Tab key reaches, from north to south, and that shows its name then', async () => {
    await open('map', 1280);
    const dots = page.locator('.resprog-map .dot');
    const count = await dots.count();
    const { stdout } = await runBin(['map', '--json', '--fields', 'id']);
    expect(count).toBe(JSON.parse(stdout).length);
    await page.getByRole('region').first().focus();
    const reached = await pressTabs<readonly [string, boolean]>(
      page,
      count,
      `[focused.getAttribute('aria-label') ?? '', getComputedStyle(focused.querySelector('text')).display !== 'none']`,
    );
    expect(reached).toEqual(reached.map(() => [expect.stringMatching(/, [A-Z]{2}: /u), true]));
    expect(new Set(reached.map(([label]) => label)).size).toBe(count);
  }, 20_000);

  test('where a map is wider than the screen, it is said', async () => {
    await open('map', 1280);
    const seen: (readonly [number, boolean, boolean])[] = [];
    for (const width of [1280, 768, 764, 641, 639, 375]) {
      await page.setViewportSize({ width, height: 800 });
      const [isWider, isSaid] = await page.evaluate<readonly [boolean, boolean]>(
        `[document.querySelector('.map .scroll').scrollWidth > document.querySelector('.map .scroll').clientWidth,
          getComputedStyle(document.querySelector('.map'), '::before').content.includes('sideways')]`,
      );
      seen.push([width, isWider, isSaid]);
    }
    expect(seen).toEqual([1280, 768, 764, 641, 639, 375].map(width => [width, width < 768, width < 768]));
  });

  test('light and dark differ', async () => {
    await open('show', 1280);
    const background = (): Promise<string> =>
      page.evaluate('getComputedStyle(document.body).backgroundColor');
    const light = await background();
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await background()).not.toBe(light);
  });

  test('on a phone the names of the fields stay while the programs are scrolled', async () => {
    await open('compare', 375);
    const region = page.getByRole('region').first();
    await region.focus();
    await region.evaluate(element => element.scrollTo({ left: 10_000 }));
    expect(await region.evaluate(element => element.scrollLeft)).toBeGreaterThan(200);
    const box = await page.getByRole('rowheader', { name: 'Positions a year' }).first().boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect(box?.x).toBeLessThan(20);
    expect(box?.width).toBeLessThan(160);
  });

  test.each([1280, 375])('%d pixels have room for "Salary PGY-1" in a line', async width => {
    await open('compare', width);
    const heights = await page.evaluate<readonly number[]>(
      `Array.from(document.querySelectorAll('th.name')).filter(({ textContent }) => /PGY-\\d$/.test(textContent)).map(name => {
        const words = document.createRange();
        words.selectNodeContents(name);
        return words.getBoundingClientRect().height;
      })`,
    );
    expect(heights.length).toBeGreaterThan(5);
    expect(heights.filter(height => height > 30)).toEqual([]);
  });

  test.each([
    ['pair', 'the page', 'scrollTo(0, 1500)'],
    ['eight', 'a table wider than the screen', 'document.querySelector(".scroll").scrollTo(0, 1500)'],
  ])(
    'on a wide screen the names of the programs in %s stay while %s is scrolled',
    async (name, _, scroll) => {
      await open(name, 1280);
      const head = page.getByRole('columnheader', { name: 'Rush University' });
      const before = await head.boundingBox();
      await page.evaluate(scroll);
      const after = await head.boundingBox();
      expect(after?.y).toBeGreaterThanOrEqual(0);
      expect(after?.y).toBeLessThanOrEqual(before?.y ?? 0);
      const row = await page.getByRole('rowheader', { name: 'Offered' }).first().boundingBox();
      expect(row?.y).toBeLessThan(0);
    },
  );

  test('what scrolls is reached by the keyboard and announced by name', async () => {
    await open('routes', 375);
    await page.keyboard.press('Tab');
    const [name, focused] = await page.evaluate<readonly [string, string]>(
      '[document.activeElement.getAttribute("aria-label"), getComputedStyle(document.activeElement).outlineStyle]',
    );
    expect(name).toMatch(/^From Saint Louis University/u);
    expect(focused).toBe('solid');
    expect(await page.getByRole('img', { name: /^From Saint Louis University/u }).count()).toBe(1);
  });

  test('a citation leads to its source, and the source back', async () => {
    await open('show', 1280);
    await page.getByRole('link', { name: '[4]' }).first().click();
    const source = page.locator('li:target');
    expect(await source.getAttribute('value')).toBe('4');
    await source.getByRole('link', { name: 'Back to' }).click();
    expect(await page.locator('a:target').innerText()).toBe('[4]');
  });

  test('a folded part opens when a link leads into it', async () => {
    await open('composed', 1280);
    expect(await page.getByText('inside').isVisible()).toBe(false);
    await page.getByRole('link', { name: 'Folded' }).click();
    expect(await page.getByText('inside').isVisible()).toBe(true);
  });

  test.each(['compare', 'show', 'list', 'season'])('%s is printed without a cut row', async name => {
    await open(name, 1280);
    const rows = await rowsIn(page);
    for (const format of ['A4', 'Letter'] as const) {
      const pages = await printedPages(page, format);
      expect(pages.length).toBeGreaterThan(1);
      expect(pages.length).toBeLessThan(12);
      expect(cutRows(rows, pages)).toEqual([]);
    }
  });

  // Letter is the narrower paper across, and the shorter one upright.
  test('codes and words of eight programs are whole on Letter', async () => {
    await open('beside', 1280);
    const found = await page.evaluate<string>(`Array.from(
      document.querySelectorAll('#the--comparison .fields td'), cell => cell.textContent).join(' ')`);
    const wanted = new Set(found.match(/\b(?:\d{10}|\d{7}[A-Z]\d|America\/\w+|[a-z]{12,})\b/gu) ?? []);
    expect([...wanted].filter(word => /^\d{7}/u.test(word)).length).toBeGreaterThan(10);
    const lines = await printedLines(page, 'Letter');
    expect([...wanted].filter(word => !lines.includes(word))).toEqual([]);
    expect(lines).not.toMatch(/^[,;]/mu);
  });

  test('the contents of a report and its map share a page of Letter', async () => {
    await open('beside', 1280);
    const [first] = await printedPages(page, 'Letter');
    expect(first).toContain('Contents');
    expect(first).toContain('Outlines:');
    expect(first).toContain('northwestern');
  });

  test('addresses of whom to ask are links in small letters', async () => {
    await open('questions', 1280);
    const links = page.locator('main h3 a[href^="mailto:"]');
    expect(await links.count()).toBeGreaterThan(0);
    for (const link of await links.all()) {
      const address = (await link.getAttribute('href'))?.slice('mailto:'.length);
      expect(await link.innerText()).toBe(address);
    }
  });

  test('each page of a printed table begins with its head, and pages have numbers', async () => {
    await open('list', 1280);
    const pages = await printedPages(page, 'A4');
    expect(pages.slice(0, -1).filter(text => !text.includes('IdNameCitySt'))).toEqual([]);
    expect(pages.map((text, at) => text.includes(`${at + 1}/${pages.length}`))).toEqual(
      pages.map(() => true),
    );
  });

  test('what is folded on a screen is printed', async () => {
    await open('composed', 1280);
    expect((await printedPages(page, 'A4')).join('')).toContain('inside');
  });
});
