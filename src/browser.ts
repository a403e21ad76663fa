// Opens pages in the browser of the system.
import type { Environment } from './cli/style.ts';

/** A browser is there on Windows and macOS, and on other systems with a display. */
export const hasBrowser = (platform: string, { DISPLAY, WAYLAND_DISPLAY }: Environment): boolean =>
  platform === 'win32' || platform === 'darwin' || Boolean(DISPLAY || WAYLAND_DISPLAY);

/** Opens a web address, which has been checked; `complain` is told where that fails, perhaps later. */
export async function openInBrowser(page: string, complain: () => void): Promise<void> {
  try {
    const { default: open } = await import('open');
    (await open(page)).on('error', complain);
  } catch {
    complain();
  }
}
