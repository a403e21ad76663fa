import { describe, expect, test } from 'vitest';
import { type ProgressWorld, progressLine, withProgress } from '../../src/cli/progress.ts';

/** A terminal whose clock goes on by so much whenever it is asked. */
function terminal(tick: number, parts: Partial<ProgressWorld> = {}) {
  const written: string[] = [];
  let time = -tick;
  const world: ProgressWorld = {
    args: [],
    environment: { LANG: 'C.UTF-8' },
    platform: 'linux',
    stderr: { isTerminal: true, columns: 60 },
    now: () => {
      time += tick;
      return time;
    },
    write: text => void written.push(text),
    ...parts,
  };
  return { world, written };
}

/** Reads so many records. */
const reading = (count: number) => async (progress: (done: number, total: number) => void) => {
  for (let done = 1; done <= count; done += 1) progress(done, count);
  return count;
};

describe('whether there is a bar', () => {
  test.each<[string, Partial<ProgressWorld>, boolean]>([
    ['on a terminal', {}, true],
    ['in a pipe', { stderr: { isTerminal: false } }, false],
    ['with --plain', { args: ['list', '--plain'] }, false],
    ['on a dumb terminal', { environment: { TERM: 'dumb' } }, false],
    ['for a screen reader', { environment: { RESPROG_ACCESSIBLE: '1' } }, false],
  ])('%s', async (_, parts, expected) => {
    const { world, written } = terminal(1000, parts);
    expect(await withProgress(world, reading(100))).toBe(100);
    expect(written.length > 0).toBe(expected);
  });
});

describe('withProgress', () => {
  test('is silent for half a second, then speaks ten times a second', async () => {
    // The clock is asked at every fiftieth record, and starts with the first of them.
    const quick = terminal(499);
    await withProgress(quick.world, reading(149));
    expect(quick.written).toEqual([]);
    const slow = terminal(60);
    await withProgress(slow.world, reading(700));
    // At 540, 660 and 780 milliseconds after the first fifty records; then the line is erased.
    expect(slow.written.map(text => text.replace(/[█░]+/u, '|'))).toEqual([
      '\rReading records | 500 of 700',
      '\rReading records | 600 of 700',
      '\rReading records | 700 of 700',
      `\r${' '.repeat('Reading records '.length + 20 + ' 500 of 700'.length)}\r`,
    ]);
  });

  test('erases the line also where reading fails', async () => {
    const { world, written } = terminal(600);
    const failing = async (progress: (done: number, total: number) => void) => {
      progress(50, 100);
      progress(100, 100);
      throw new Error('no');
    };
    await expect(withProgress(world, failing)).rejects.toThrow('no');
    expect(written).toHaveLength(2);
    expect(written[1]).toMatch(/^\r +\r$/u);
  });
});

test('what is read in a moment costs no look at the terminal or the clock', async () => {
  const { world } = terminal(0);
  const refuse = (): never => {
    throw new Error('looked at');
  };
  const untouched: ProgressWorld = { ...world, now: refuse };
  Object.defineProperty(untouched, 'stderr', { get: refuse });
  expect(await withProgress(untouched, reading(49))).toBe(49);
  await expect(withProgress(untouched, reading(50))).rejects.toThrow('looked at');
});

describe('progressLine', () => {
  test.each([
    [0, 1300, { width: 80, unicode: true }, 'Reading records ░░░░░░░░░░░░░░░░░░░░     0 of 1,300'],
    [650, 1300, { width: 80, unicode: true }, 'Reading records ██████████░░░░░░░░░░   650 of 1,300'],
    [1300, 1300, { width: 80, unicode: false }, 'Reading records #################### 1,300 of 1,300'],
    [50, 100, { width: 40, unicode: false }, 'Reading records  50 of 100'],
    [50, 100, { width: 26, unicode: false }, ''],
    [60, 50, { width: 80, unicode: false }, 'Reading records #################### 60 of 50'],
    [0, 0, { width: 80, unicode: false }, 'Reading records .................... 0 of 0'],
  ])('%i of %i on %j', (done, total, look, line) => expect(progressLine(done, total, look)).toBe(line));
});
