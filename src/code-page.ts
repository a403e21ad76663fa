// The code page of the console on Windows: how it reads the bytes of a pipe.

/** The number in what chcp prints, in whatever language. */
export const codePageIn = (printed: string): number | undefined => {
  const digits = /\d{3,5}/u.exec(printed)?.[0];
  return digits === undefined ? undefined : Number(digits);
};

/** Undefined on other systems, and where there is no console. */
export async function readCodePage(platform: string): Promise<number | undefined> {
  if (platform !== 'win32') return undefined;
  const { execFileSync } = await import('node:child_process');
  try {
    // It asks the console that it shares with this process; with a window of its own, it would be another one.
    return codePageIn(execFileSync('chcp.com', { encoding: 'latin1', stdio: ['ignore', 'pipe', 'ignore'] }));
  } catch {
    return undefined;
  }
}
