// A season from the first star to the calendar with the built command, on one list that its owner also edits by hand.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { readCalendar } from './support/calendar.ts';
import { makeFolder } from './support/folder.ts';
import { hasPython, runInTerminal, type Step } from './support/pty.ts';
import { cleanEnvironment, type Finished, runBin } from './support/spawn.ts';

const enter = '\r';
const up = '\u001B[A';
const interrupt = '\u0003';

/** The questions of mark, in their order. */
const questions = ['Status', 'Signal', 'Interview', 'Deadline', 'Ratings', 'Tags', 'A line to add'];
const keepAll = questions.map((question): Step => [question, enter]);

/** A list in a folder of its own, with the ways to work on it. */
function newSeason() {
  const folder = makeFolder({});
  const path = join(folder, 'list.yaml');
  const remarks: string[] = [];
  const text = (): string => readFileSync(path, 'utf8');
  const requireRemarks = (): void => expect(remarks.filter(remark => !text().includes(remark))).toEqual([]);
  return {
    text,
    data: () => parse(text()),
    at: (name: string) => join(folder, name),
    /** Runs a command that has to end well, after which the list is whole and holds all its remarks. */
    run: async (...args: readonly string[]): Promise<Finished> => {
      const ran = await runBin(args, { cwd: folder, env: cleanEnvironment({ RESPROG_LIST: path }) });
      expect(ran).toMatchObject({ code: 0, signal: null });
      requireRemarks();
      return ran;
    },
    fail: (...args: readonly string[]): Promise<Finished> =>
      runBin(args, { cwd: folder, env: cleanEnvironment({ RESPROG_LIST: path }) }),
    inTerminal: (args: readonly string[], steps: readonly Step[]) =>
      runInTerminal(args, steps, { environment: { RESPROG_LIST: path } }),
    /** What the owner does in an editor: writes one text in place of another, and remarks. */
    write: (changes: readonly (readonly [from: string | RegExp, to: string])[]): void => {
      let now = text();
      for (const [from, to] of changes) {
        const next = now.replace(from, to);
        expect(next, `${from} is not there`).not.toBe(now);
        now = next;
        remarks.push(...(to.match(/#.*/gu) ?? []));
      }
      writeFileSync(path, now);
    },
    files: () => readdirSync(folder).sort(),
  };
}

/** A sheet as a spreadsheet of another country saves it: semicolons, CRLF, and no mark at its beginning. */
const asSaved = (rows: readonly (readonly string[])[]): string =>
  rows
    .map(cells => cells.map(cell => (/[;"\n]/u.test(cell) ? `"${cell.replace(/"/gu, '""')}"` : cell)))
    .map(cells => `${cells.join(';')}\r\n`)
    .join('');

/** The events of a calendar file by what they are called. */
function eventsIn(file: string) {
  const events = readCalendar(readFileSync(file, 'utf8')).getAllSubcomponents('vevent');
  return events.map(each => {
    const event = new ICAL.Event(each);
    return { uid: event.uid, summary: event.summary, start: event.startDate };
  });
}

const startOf = (events: ReturnType<typeof eventsIn>, id: string): string =>
  events
    .find(({ uid }) => uid.includes(`-${id}-`))
    ?.start.toJSDate()
    .toISOString() ?? 'none';

test.each([
  // At any hour, one of the two has another day than Greenwich.
  'Pacific/Honolulu',
  'Pacific/Kiritimati',
])('today is the day of whoever runs it, in %s', async zone => {
  const today = new Intl.DateTimeFormat('sv-SE', { timeZone: zone }).format(new Date());
  const folder = makeFolder({ 'list.yaml': `programs:\n  slu: { interview: ${today} }\n` });
  const { stdout } = await runBin(['mine'], {
    env: cleanEnvironment({ RESPROG_LIST: join(folder, 'list.yaml'), TZ: zone }),
  });
  expect(stdout).toContain('interview today');
});

test.skipIf(!hasPython())(
  'a whole season, of which the owner\u2019s remarks survive every command',
  async () => {
    const { run, fail, inTerminal, write, text, data, at, files } = newSeason();

    await run('star', 'slu', 'mir', 'rush', 'northwestern');
    expect(Object.keys(data().programs)).toEqual(['slu', 'mir', 'rush', 'northwestern']);
    write([
      [/^season: \d+$/mu, 'season: 2027 # the Match of March\nweights: { residents: 3 } # people first'],
      ['  slu:', '  # Near my parents.\n  slu: # seen in May'],
      ['  rush:', '  rush: # "quoted: too"'],
      [/$/u, '# The end; nothing below.\n'],
    ]);

    await run('mark', 'slu', '--status', 'interview', '--interview', '2026-12-03 13:00', '--signal', 'gold');
    await run(
      'mark',
      'mir',
      '--status',
      'interviewed',
      '--interview',
      '2026-11-10 9:00 ET',
      '--rate',
      'place=2',
    );
    await run('mark', 'mir', '--rate', 'residents=4', '--tag', 'midwest', '--note', 'Kind; ask again.');
    expect(data().programs).toEqual({
      slu: { status: 'interview', interview: '2026-12-03 13:00', signal: 'gold' },
      mir: {
        status: 'interviewed',
        interview: '2026-11-10 09:00 America/New_York',
        ratings: { place: 2, residents: 4 },
        tags: ['midwest'],
        notes: 'Kind; ask again.\n',
      },
      rush: null,
      northwestern: null,
    });

    const asked = text();
    const [kept, left] = await Promise.all([
      inTerminal(['mark', 'mir'], keepAll),
      inTerminal(['mark', 'mir'], [...keepAll.slice(0, 4), ['Ratings', `place=5${interrupt}`]]),
    ]);
    expect([kept.code, left.code, text()]).toEqual([0, 130, asked]);
    expect(left.screen).toContain('Interrupted; nothing is changed.');
    expect(kept.screen).toContain('Nothing changes');
    const answered = await inTerminal(
      ['mark', 'rush'],
      [
        // From "not said" at the end of the list, past five others.
        ['Status', `${up.repeat(6)}${enter}`],
        ...keepAll.slice(1, 3),
        ['Deadline', `2026-12-20${enter}`],
        ['Ratings', `residents=5, place=4${enter}`],
        ...keepAll.slice(5),
      ],
    );
    expect([answered.code, data().programs.rush]).toEqual([
      0,
      { status: 'applied', deadline: '2026-12-20', ratings: { residents: 5, place: 4 } },
    ]);

    const rated = JSON.parse((await run('mine', '--sort', 'rating', '--json')).stdout);
    expect(rated).toHaveLength(4);
    expect(rated).toMatchObject([
      { id: 'rush', status: 'applied', rating: 4.75 },
      { id: 'mir', rating: 3.5 },
      {},
      {},
    ]);

    await run('mine', '-o', 'mine.csv', '--excel');
    const sheet = readFileSync(at('mine.csv'), 'utf8');
    expect([sheet.startsWith('\uFEFF'), /[^\r]\n/u.test(sheet)]).toEqual([true, false]);
    const unread = text();
    expect((await run('mine', '--read', 'mine.csv', '--yes')).stderr).toContain('Nothing changes');
    expect(text()).toBe(unread);

    const [columns = [], ...rows]: string[][] = parseCsv(sheet, { bom: true });
    const edited = rows.map(cells => {
      const entry = Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? '']));
      if (entry['id'] === 'slu')
        Object.assign(entry, {
          interview: '12/4/2026 14:30',
          'ratings.residents': '4,5',
          tags: 'near; midwest',
        });
      if (entry['id'] === 'mir')
        Object.assign(entry, { interview: '11/10/2026 9:00 ET', notes: 'Kind; "asked".' });
      if (entry['id'] === 'rush') Object.assign(entry, { deadline: '12/20/26', status: 'interviewed' });
      return [...columns.map(column => entry[column] ?? ''), 'by train'];
    });
    writeFileSync(at('saved.csv'), asSaved([[...columns, 'travel'], ...edited]));
    const shown = await run('mine', '--read', 'saved.csv');
    expect(shown.stderr).toContain('--yes takes the changes over');
    expect(shown.stderr).toContain('travel');
    expect(text()).toBe(unread);
    expect((await run('mine', '--read', 'saved.csv', '--yes')).stdout).toBe(shown.stdout);
    expect(data().programs).toMatchObject({
      slu: { interview: '2026-12-04 14:30', ratings: { residents: 4.5 }, tags: ['near', 'midwest'] },
      mir: { interview: '2026-11-10 09:00 America/New_York', notes: 'Kind; "asked".\n' },
      rush: { status: 'interviewed', deadline: '2026-12-20', ratings: { residents: 5, place: 4 } },
      northwestern: null,
    });

    await run('rank', 'add', 'mir/dr', 'slu/dr');
    await run('rank', 'add', 'rush/dr', '--at', '2');
    write([['- slu/dr', '- slu/dr # my heart says so']]);
    await run('rank', 'move', 'slu/dr', '--at', '1');
    expect(data().rank).toEqual(['slu/dr', 'mir/dr', 'rush/dr']);
    expect(text()).toContain('- slu/dr # my heart says so\n');
    const ranked = text();
    await run('rank', '--suggest');
    expect(text()).toBe(ranked);
    await run('rank', '--suggest', '--yes');
    expect(data().rank).toEqual(['rush/dr', 'slu/dr', 'mir/dr']);

    const strict = await fail('rank', '--check', '--strict');
    expect([strict.code, strict.stdout]).toEqual([1, expect.stringContaining('supplemental')]);
    write([['rank:', 'supplemental:\n  - TY at Mercy # ask Kim\nrank:']]);
    expect((await run('rank', '--check', '--strict')).stdout).not.toContain('Problems');

    await run('calendar', '-o', 'season.ics');
    const events = eventsIn(at('season.ics'));
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
    expect([startOf(events, 'slu'), startOf(events, 'mir')]).toEqual([
      '2026-12-04T20:30:00.000Z',
      '2026-11-10T14:00:00.000Z',
    ]);
    await run('calendar', '-o', 'season.ics', '--force');
    expect(eventsIn(at('season.ics')).map(({ uid }) => uid)).toEqual(events.map(({ uid }) => uid));

    const costs = JSON.parse(
      (await run('costs', '--mine', '--season', '2026', '--json', '--fields', 'what,programs,usd')).stdout,
    );
    expect(costs.items[0]).toEqual({ what: 'dr', programs: 4, usd: 44 });

    const last = text();
    await run('unstar', 'northwestern');
    expect(data().programs).not.toHaveProperty('northwestern');
    await run('mark', '--undo');
    expect(text()).toBe(last);
    expect(files()).toEqual(['list.yaml', 'list.yaml.bak', 'mine.csv', 'saved.csv', 'season.ics']);
  },
);
