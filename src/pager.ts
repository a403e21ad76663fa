// Shows a text in a pager, another program that reads it page by page.
import { type SpawnOptions, spawn } from 'node:child_process';
import type { Pager } from './cli/pager.ts';
import type { Environment } from './cli/style.ts';

/** What became of a text that was given to a pager. */
export type Paged = 'shown' | 'failed' | 'none';

/** How less is to behave where nobody said it: quit where all fits, keep color, leave the text on the screen. */
const usualFlags = 'FRX';

/** How a shell ends that cannot start what it was told to. On Windows many programs end so, too: rather shown twice than never. */
const notStarted = (platform: string): readonly number[] => (platform === 'win32' ? [1, 9009] : [126, 127]);

interface PagerWorld {
  readonly environment: Environment;
  readonly platform: string;
}

/**
 * Resolves when the pager has ended: to `none` where it could not be started, so that the text is still to be shown, and
 * to `failed` where it ended with an error, perhaps after a part of the text. Leaving it before the end is no failure.
 */
export function showInPager(
  text: string,
  pager: Pager,
  { environment, platform }: PagerWorld,
): Promise<Paged> {
  const options: SpawnOptions = {
    env: { LESS: usualFlags, LV: '-c', ...environment },
    stdio: ['pipe', 'inherit', 'inherit'],
  };
  const child =
    'line' in pager
      ? spawn(pager.line, { ...options, shell: true })
      : spawn('less', [`-${usualFlags}`], options);
  return new Promise(done => {
    child.on('error', () => done('none'));
    child.on('close', code => done(endingOf(code, platform)));
    // Whoever has seen enough leaves before everything was read.
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(text);
  });
}

/** A signal, such as that of Ctrl-C, gives no code. */
export function endingOf(code: number | null, platform: string): Paged {
  if (code === 0 || code === null) return 'shown';
  return notStarted(platform).includes(code) ? 'none' : 'failed';
}
