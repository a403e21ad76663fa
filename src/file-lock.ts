// Lets one process at a time change a file: of several at once the others wait.
import { lock } from 'proper-lockfile';

/** How long the others are waited for: longer than a lock outlives a run that was killed. */
const patience = { retries: 60, minTimeout: 40, maxTimeout: 200, factor: 1.3 };
const staleAfterMs = 5000;

/**
 * Does work on a file, which need not be there, under a lock that lies beside it. Throws an error with the code ELOCKED
 * where another process has held the lock for ten seconds, and one with the code of the system where none can be made.
 */
export async function withLock<T>(path: string, work: () => Promise<T>): Promise<T> {
  const release = await lock(path, {
    realpath: false,
    stale: staleAfterMs,
    retries: patience,
    // The work takes milliseconds; where a lock is taken away, the file is still written as a whole.
    onCompromised: () => undefined,
  });
  try {
    return await work();
  } finally {
    await release().catch(() => undefined);
  }
}
