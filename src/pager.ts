// Shows a text in a pager, another program that reads it page by page.
import { type SpawnOptions, spawn } from 'node:child_process';
import type { Pager } from './cli/pager.ts';
import type { Environment } from './cli/style.ts';

/** How less is to behave where nobody said it: quit where all fits, keep color, leave the text on the screen. */
const usualFlags = 'FRX';

/**
 * Resolves when the pager has ended; to false where it could not be started or failed, so that the text is still to be
 * shown. Leaving it before the end is no failure.
 */
export function showInPager(text: string, pager: Pager, environment: Environment): Promise<boolean> {
  const options: SpawnOptions = {
    env: { LESS: usualFlags, LV: '-c', ...environment },
    stdio: ['pipe', 'inherit', 'inherit'],
  };
  const child =
    'line' in pager
      ? spawn(pager.line, { ...options, shell: true })
      : spawn('less', [`-${usualFlags}`], options);
  return new Promise(done => {
    child.on('error', () => done(false));
    child.on('close', code => done(code === 0 || code === null));
    // Whoever has seen enough leaves before everything was read.
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(text);
  });
}
