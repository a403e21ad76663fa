// Lets one process at a time change a file: of several at once the others wait.
import { lock } from 'proper-lockfile';

/** How long the others are waited for: longer than a lock outlives a run that was killed. */
const patienceMs = 10_000;
const staleAfterMs = 5000;
const pauseMs = 50;

/**
 * Does work on a file, which need not be there, under a lock that lies beside it. Throws an error with the code ELOCKED
 * where another process has held the lock for ten seconds, and at once one with the code of the system where none can be
 * made.
 */
export async function withLock<T>(path: string, work: () => Promise<T>): Promise<T> {
  const release = await takeLock(path);
  try {
    return await work();
  } finally {
    await release().catch(() => undefined);
  }
}

/** Asks again only where somebody has the lock; the package itself would also do so where a folder is missing. */
async function takeLock(path: string): Promise<() => Promise<void>> {
  for (let waited = 0; ; waited += pauseMs) {
    try {
      return await lock(path, {
        realpath: false,
        stale: staleAfterMs,
        // The work takes milliseconds; where a lock is taken away, the file is still written as a whole.
        onCompromised: () => undefined,
      });
    } catch (error) {
      const isTaken = error instanceof Error && 'code' in error && error.code === 'ELOCKED';
      if (!isTaken || waited >= patienceMs) throw error;
      await new Promise(resolve => setTimeout(resolve, pauseMs));
    }
  }
}
