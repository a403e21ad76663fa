import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeFolder } from '../support/folder.ts';
import { runLine } from '../support/run-line.ts';

const text =
  'season: 2026\nprograms:\n  alpha: { interview: 2026-12-03 13:00 }\n  beta: { deadline: 2026-11-30 }\n';
const calendar = (...words: readonly string[]) =>
  runLine(['calendar', '--list', join(makeFolder({ 'list.yaml': text }), 'list.yaml'), ...words]);

test('is an agenda for people', async () => {
  const { stdout } = await calendar();
  expect(stdout).toMatch(/2026-11-30 .* Deadline: Beta Clinic +Boise, ID/u);
  expect(stdout).toMatch(/2026-12-03 +13:00 +America\/Chicago +Interview: Alpha University/u);
});

test('is iCalendar on request, also by way of mine', async () => {
  const { stdout } = await calendar('--format', 'ics');
  expect(stdout).toMatch(/^BEGIN:VCALENDAR\r\n/u);
  expect(stdout).toContain('UID:2026-alpha-interview@resprog');
  expect(stdout).toContain('DTSTART;TZID=America/Chicago:20261203T130000');
  const list = join(makeFolder({ 'list.yaml': text }), 'list.yaml');
  expect((await runLine(['mine', '--format', 'ics', '--list', list])).stdout).toContain(
    'UID:2026-beta-deadline@resprog',
  );
});

test('without a list it says how one begins', async () => {
  expect((await runLine('calendar')).stderr).toContain('"resprog star ID" begins one');
});
