// A real browser, where the machine has one: how HTML files look and behave there.
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type axe from 'axe-core';
import { type Browser, chromium, type Page } from 'playwright-core';
import { extractText, getDocumentProxy } from 'unpdf';

const places = [
  process.env['CHROMIUM'] ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Where the browser is; undefined where there is none. */
export const browserPath = places.find(path => path !== '' && existsSync(path));

/** As root, which containers run as, Chromium starts only without its sandbox. It reads no page but ours. */
const openBrowser = (): Promise<Browser> =>
  chromium.launch({
    ...(browserPath === undefined ? {} : { executablePath: browserPath }),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });

/** A page of a new browser, and what it logs, throws and asks for. */
export async function openListening() {
  const browser = await openBrowser();
  const page = await browser.newPage();
  const heard: string[] = [];
  page.on('console', message => heard.push(`console: ${message.text()}`));
  page.on('pageerror', error => heard.push(`error: ${error.message}`));
  page.on('request', request => heard.push(`request: ${request.url()}`));
  return { browser, page, heard };
}

/** Half as long as the source that the package exports. */
const axeSource = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

/** What axe-core finds in the page as it is now, one line a finding; by all its rules unless some are named. */
export async function findBarriers(page: Page, rules?: readonly string[]): Promise<readonly string[]> {
  if (await page.evaluate<boolean>('window.axe === undefined')) await page.evaluate(axeSource);
  // Without preload, because axe would ask the network for style sheets; it names in full only what is asked for.
  const options = JSON.stringify({
    preload: false,
    resultTypes: ['violations'],
    ...(rules === undefined ? {} : { runOnly: rules }),
  });
  const { violations } = await page.evaluate<axe.AxeResults>(`axe.run(${options})`);
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

/** What depends on colors. */
const colorRules = ['color-contrast', 'link-in-text-block'];

/** The same in the dark and on paper, for which the page is afterwards: only colors differ, and paper shows what is folded. */
export async function findOtherBarriers(page: Page): Promise<readonly string[]> {
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await findBarriers(page, colorRules);
  await page.emulateMedia({ media: 'print' });
  const isFolded = (await page.locator('details').count()) > 0;
  return [...dark, ...(await findBarriers(page, isFolded ? undefined : colorRules))];
}

/** Presses the Tab key so many times; what each press brought, by an expression of the page about `focused`. */
export async function pressTabs<T>(page: Page, times: number, found: string): Promise<readonly T[]> {
  await page.evaluate(`window.reached = [];
    document.addEventListener('focusin', ({ target: focused }) => window.reached.push(${found}))`);
  for (let press = 0; press < times; press += 1) await page.keyboard.press('Tab');
  return page.evaluate('window.reached');
}

type Paper = 'A4' | 'Letter';

/** The text of each page of the page's print. */
async function print(page: Page, format: Paper): Promise<readonly string[]> {
  await page.emulateMedia({ media: 'print' });
  const pdf = await page.pdf({ format, preferCSSPageSize: true });
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)));
  return text;
}

/** The same, its blanks and line ends taken out. */
export const printedPages = async (page: Page, format: Paper): Promise<readonly string[]> =>
  (await print(page, format)).map(squeeze);

/** All lines of the print; where a line ends in a cell, one ends here. */
export const printedLines = async (page: Page, format: Paper): Promise<string> =>
  (await print(page, format)).join('\n');

const squeeze = (text: string): string => text.replace(/\s+/gu, '');

/** The words of each row of the page, cell by cell; a blank among numbers is a dash on paper, and has none. */
export const rowsIn = (page: Page): Promise<readonly string[]> =>
  page.evaluate(`Array.from(document.querySelectorAll('tbody tr, dl > div, ol.sources > li'), row =>
    Array.from(row.querySelectorAll(':scope > :not(.none, .back)'), cell => cell.textContent).join(' '))`);

/** The rows of which no printed page holds all words. */
export const cutRows = (rows: readonly string[], pages: readonly string[]): readonly string[] =>
  rows.filter(row => {
    const words = row.split(/[^\p{L}\p{N}]+/u);
    return !pages.some(text => words.every(word => text.includes(word)));
  });
