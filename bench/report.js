// How long a report takes to be written, how large it is, and how soon a browser shows it.
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { report as line, median, resprog, time } from './measure.js';

/** Milliseconds until the largest thing in sight is painted, of a file that is opened as if for the first time. */
const largestPaint = `new Promise(done => new PerformanceObserver(list => done(list.getEntries().at(-1).startTime))
  .observe({ type: 'largest-contentful-paint', buffered: true }))`;

const reports = [
  { name: 'the whole catalog', words: [], kilobytes: 1500 },
  { name: 'five programs', words: ['albany', 'bcm', 'brown', 'iowa', 'rush'], kilobytes: 150 },
  {
    name: 'five of which much is recorded',
    words: ['slu', 'rush', 'utsw', 'mir', 'uic'],
    kilobytes: undefined,
  },
];

export async function report(times) {
  console.log('\nA report');
  const folder = mkdtempSync(join(tmpdir(), 'resprog-bench-'));
  try {
    for (const { name, words, kilobytes } of reports) {
      const file = join(folder, 'report.html');
      const command = resprog('report', ...words, '-o', file, '--force');
      line(`writing ${name}`, median(Array.from({ length: times }, () => time(command))) / 1000, 1, 's');
      line('its size', statSync(file).size / 1000, kilobytes, 'KB');
      await paint(file, times);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A browser is not everywhere; CHROMIUM names another than Debian's. */
async function paint(file, times) {
  const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await chromium.launch({ executablePath, args }).catch(() => undefined);
  if (browser === undefined) return console.log('  no browser to look at it (CHROMIUM names one)');
  try {
    const paints = [];
    for (let run = 0; run < times; run += 1) {
      const page = await browser.newPage();
      await page.goto(pathToFileURL(file).href);
      paints.push(await page.evaluate(largestPaint));
      await page.close();
    }
    line('its largest contentful paint', median(paints) / 1000, 1, 's');
  } finally {
    await browser.close();
  }
}
