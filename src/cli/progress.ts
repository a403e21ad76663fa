// The bar that a terminal shows while many records are read; erased when they are there.
import type { Progress } from '../domain/record/catalog.ts';
import { groupDigits } from '../view/words.ts';
import { type Environment, fitWidth, type Stream, showsUnicode, wantsPlain } from './style.ts';

/** What the bar needs of the process. */
export interface ProgressWorld {
  readonly args: readonly string[];
  readonly environment: Environment;
  readonly platform: string;
  readonly stderr: Stream;
  /** Milliseconds on any clock. */
  readonly now: () => number;
  readonly write: (text: string) => void;
}

interface BarLook {
  readonly width: number;
  readonly unicode: boolean;
}

/** Nobody waits for less. */
const firstAfter = 500;
const nextAfter = 100;
/** Even to ask the clock takes longer than to read a record. */
const recordsBetween = 50;

/** What is drawn on a terminal that can draw over a line; undefined where that is not so or unwelcome, as for a screen reader. */
function lookAt({ args, environment, platform, stderr }: ProgressWorld): BarLook | undefined {
  if (!stderr.isTerminal || wantsPlain(args.includes('--plain'), environment, stderr)) return undefined;
  return { width: fitWidth(false, stderr) ?? 0, unicode: showsUnicode(environment, platform, stderr) };
}

/**
 * Shows how far reading is while `work` reads; whatever comes of it, the line is empty afterwards. The terminal and the
 * clock are looked at only once somebody waits, because that takes longer than most reading.
 */
export async function withProgress<T>(
  world: ProgressWorld,
  work: (progress: Progress) => Promise<T>,
): Promise<T> {
  const { now, write } = world;
  let due: number | undefined;
  let look: BarLook | undefined;
  let shown = '';
  const progress = (done: number, total: number): void => {
    if (done % recordsBetween !== 0) return;
    const time = now();
    if (due === undefined) {
      due = time + firstAfter;
      look = lookAt(world);
    } else if (look !== undefined && time >= due) {
      due = time + nextAfter;
      shown = progressLine(done, total, look);
      write(`\r${shown}`);
    }
  };
  try {
    return await work(progress);
  } finally {
    if (shown !== '') write(`\r${' '.repeat(shown.length)}\r`);
  }
}

const barWidth = 20;

/** "Reading records ██████░░░░░░░░ 4,200 of 13,000", without the bar where it does not fit; never longer at a later step. */
export function progressLine(done: number, total: number, { width, unicode }: BarLook): string {
  const all = groupDigits(total);
  const counts = `${groupDigits(done).padStart(all.length)} of ${all}`;
  const filled = Math.round((barWidth * Math.min(done, total)) / Math.max(1, total));
  const [full, empty] = unicode ? ['█', '░'] : ['#', '.'];
  const bar = `${full.repeat(filled)}${empty.repeat(barWidth - filled)}`;
  // A line that fills the terminal would move on to the next one.
  const lines = [`Reading records ${bar} ${counts}`, `Reading records ${counts}`];
  return lines.find(line => line.length < width) ?? '';
}
