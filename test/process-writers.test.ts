// Commands that write one list at once, and commands that are killed while they write: nothing is lost.

import { spawn } from 'node:child_process';
import { type FSWatcher, mkdirSync, readdirSync, readFileSync, utimesSync, watch } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, test } from 'vitest';
import { emptyList, type MyList, mark, star, unstar } from '../src/domain/mine/list.ts';
import { addEntries } from '../src/domain/mine/rank.ts';
import { readListFile } from '../src/my-list/read-list-file.ts';
import { makeFolder } from './support/folder.ts';
import { bin, cleanEnvironment, collect, type Finished, runBin } from './support/spawn.ts';

const listIn = (folder: string): string => join(folder, 'list.yaml');
const environmentOf = (folder: string) => cleanEnvironment({ RESPROG_LIST: listIn(folder) });
const idsIn = (folder: string): readonly string[] => [
  ...(readListFile(listIn(folder))?.programs.keys() ?? []),
];

describe('at once', () => {
  test.each([2, 6])('%i commands all take effect, and leave nothing but the list', async count => {
    const folder = makeFolder({});
    const ids = ['slu', 'mir', 'rush', 'uic', 'ohsu', 'utah'].slice(0, count);
    const ran = await Promise.all(ids.map(id => runBin(['star', id], { env: environmentOf(folder) })));
    expect(ran.map(({ code }) => code)).toEqual(ids.map(() => 0));
    expect([...idsIn(folder)].sort()).toEqual([...ids].sort());
    expect(readdirSync(folder).sort()).toEqual(['list.yaml', 'list.yaml.bak']);
  });

  test.each(['a new patch', 'a patch'])(
    'six commands that say facts in %s lose none that was said',
    async kind => {
      const own = makeFolder(kind === 'a patch' ? { 'rush.yaml': 'amends: rush\nname: Rush\n' } : {});
      const facts = [
        'volume.beds=500',
        'volume.examsPerYear=400000',
        'faculty.ir=5',
        'call.independent=yes',
        'research.track=yes',
        'conference.dailyNoon=yes',
      ];
      const ran = await Promise.all(
        facts.map(fact =>
          runBin(['set', 'rush', fact, '--source', 'https://example.edu/', '--data', own, '--json'], {
            env: cleanEnvironment(),
          }),
        ),
      );
      // Which of them come in time is chance; what one says to be written is there, and the others know that it is not.
      const text = readFileSync(join(own, 'rush.yaml'), 'utf8');
      const kept = facts.filter(fact => pathsIn(text).has(fact.split('=')[0] ?? ''));
      expect(kept.length).toBeGreaterThan(0);
      expect(ran.map(({ code }) => code)).toEqual(facts.map(fact => (kept.includes(fact) ? 0 : 1)));
      expect(ran.map(({ stderr }) => stderr.includes('Wrote'))).toEqual(
        facts.map(fact => kept.includes(fact)),
      );
      expect(readdirSync(own)).toEqual(['rush.yaml']);
    },
  );
});

/** The facts that the pages of a patch are said to support. */
const pathsIn = (text: string): ReadonlySet<string> =>
  new Set([...text.matchAll(/facts: \[(.*?)\]/gsu)].flatMap(([, names = '']) => names.trim().split(/,\s*/u)));

/** Numbers from 0 to below 1, the same ones each time (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Runs a command and kills it at the given change of a file beside the list: a step of its writing, however fast it is. */
async function killedAt(step: number, args: readonly string[], folder: string): Promise<Finished> {
  const child = spawn(process.execPath, [bin, ...args], { env: environmentOf(folder) });
  let seen = 0;
  const watcher: FSWatcher = watch(folder, () => {
    seen += 1;
    if (seen === step) child.kill('SIGKILL');
  });
  const ran = await collect(child);
  watcher.close();
  return ran;
}

/** Lets time pass for the lock of a run that was killed; false where there is none. */
function ageLock(folder: string, milliseconds: number): boolean {
  if (!readdirSync(folder).includes('list.yaml.lock')) return false;
  const before = new Date(Date.now() - milliseconds);
  utimesSync(`${listIn(folder)}.lock`, before, before);
  return true;
}

/** A lock that nobody holds any more counts for five seconds, of which one is left here; it is waited for. */
async function starBehindLock(): Promise<void> {
  const folder = makeFolder({ 'list.yaml': 'programs:\n  slu:\n' });
  mkdirSync(`${listIn(folder)}.lock`);
  ageLock(folder, 4000);
  const start = performance.now();
  const ran = await runBin(['star', 'mir'], { env: environmentOf(folder) });
  expect([ran.code, idsIn(folder)]).toEqual([0, ['slu', 'mir']]);
  expect(performance.now() - start).toBeGreaterThan(500);
  expect(readdirSync(folder).sort()).toEqual(['list.yaml', 'list.yaml.bak']);
}

/** The list, and the state before it. */
type States = readonly [list: MyList, backup: MyList];

/** A change that was taken back half-way stands in a third file, from which the next command goes on. */
function statesIn(folder: string): States {
  const [list, backup, aside] = ['', '.bak', '.undone'].map(ending =>
    readListFile(`${listIn(folder)}${ending}`),
  );
  const isHalfWay = aside !== undefined && !isDeepStrictEqual(aside, list);
  return [list ?? emptyList, (isHalfWay ? aside : backup) ?? emptyList];
}

interface Turn {
  readonly args: readonly string[];
  /** The states that the files pass through, the last one being what the command is for. */
  readonly through: readonly States[];
}

const changing = (args: readonly string[], change: (list: MyList) => MyList) => ({ args, change });
const ids = ['slu', 'mir', 'rush', 'uic', 'ohsu'] as const;

/** One of the commands that change a list; the same one comes again after others, so that some change nothing. */
function turnOf(turn: number, [list, backup]: States): Turn {
  const id = ids[turn % ids.length] ?? 'slu';
  const entry = `${id}/dr`;
  const note = `note ${turn}`;
  const commands = [
    changing(['star', id], now => star(now, [id])),
    changing(['mark', id, '--note', note], now =>
      mark(now, [id], ({ notes = '' }) => ({ notes: `${notes}${note}\n` })),
    ),
    changing(['rank', '--undo'], () => backup),
    changing(['rank', 'add', entry], now =>
      now.rank.includes(entry) ? now : addEntries(now, [entry], now.rank.length + 1),
    ),
    changing(['unstar', id], now => unstar(now, [id])),
    changing(['star', 'utah', id], now => star(now, ['utah', id])),
  ] as const;
  const { args, change } = commands[turn % commands.length] ?? commands[0];
  const next = change(list);
  if (args[1] === '--undo')
    return {
      args,
      through: [
        [list, backup],
        [backup, list],
      ],
    };
  return {
    args,
    through: isDeepStrictEqual(next, list)
      ? [[list, backup]]
      : [
          [list, backup],
          [list, list],
          [next, list],
        ],
  };
}

describe.skipIf(process.platform === 'win32')('killed', () => {
  test('at any moment, the list and the state before it are whole, and what was acknowledged is there', async () => {
    const remark = '# mine: keep this\n';
    const begin = `${remark}season: 2027\nprograms:\n  pennstate: # far\n`;
    const folder = makeFolder({ 'list.yaml': begin, 'list.yaml.bak': begin });
    const path = listIn(folder);
    const random = randomFrom(12);
    let states = statesIn(folder);
    const counts = { killed: 0, locked: 0 };
    const waiting = starBehindLock();
    for (let turn = 0; counts.killed < 30 && turn < 120; turn += 1) {
      const { args, through } = turnOf(turn, states);
      const { code, signal } = await killedAt(1 + Math.floor(random() * 14), args, folder);
      const found = statesIn(folder);
      if (signal !== null) {
        counts.killed += 1;
        expect(through).toContainEqual(found);
      } else if (code === 0) expect(found).toEqual(through.at(-1));
      else expect([code, found]).toEqual([2, states]);
      expect(readFileSync(path, 'utf8')).toContain(remark);
      if (ageLock(folder, 60_000)) counts.locked += 1;
      states = found;
    }
    expect(counts.killed).toBe(30);
    // Most were killed while they wrote, not before or after it.
    expect(counts.locked).toBeGreaterThan(counts.killed / 4);
    for (const args of [
      ['star', 'ucsf'],
      ['star', '--undo'],
      ['star', '--undo'],
    ])
      expect((await runBin(args, { env: environmentOf(folder) })).code).toBe(0);
    expect(idsIn(folder)).toEqual([...states[0].programs.keys(), 'ucsf']);
    expect(readdirSync(folder).sort()).toEqual(['list.yaml', 'list.yaml.bak']);
    await waiting;
  });
});
