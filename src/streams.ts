// The standard streams of the process: whether one is a terminal, reading, and writing until everything has arrived.
import { fstatSync, statSync, writeSync } from 'node:fs';
import type { Pager } from './cli/pager.ts';
import type { Stream } from './cli/style.ts';
import type { Paged } from './pager.ts';

type Descriptor = 0 | 1 | 2;

/** Node's own streams, which are made when they are first asked for. */
const nodeStreams = [() => process.stdin, () => process.stdout, () => process.stderr] as const;

/**
 * Whether a standard stream is a terminal. Files, pipes and the null device are known by their descriptor alone: Node's
 * own stream would cost a tenth of a start.
 */
export const isTerminal = (descriptor: Descriptor): boolean =>
  isDevice(descriptor) && nodeStreams[descriptor]().isTTY === true;

function isDevice(descriptor: Descriptor): boolean {
  const { rdev, isCharacterDevice } = statOf(descriptor);
  return isCharacterDevice && !(process.platform !== 'win32' && rdev === statSync('/dev/null').rdev);
}

/** What the system says of a descriptor; a closed one is no terminal. */
function statOf(descriptor: Descriptor): { readonly rdev: number; readonly isCharacterDevice: boolean } {
  try {
    const stat = fstatSync(descriptor);
    return { rdev: stat.rdev, isCharacterDevice: stat.isCharacterDevice() };
  } catch {
    return { rdev: 0, isCharacterDevice: false };
  }
}

/** An output stream as the command line sees it; nothing is asked of the system before it is looked at. */
export const outputStream = (descriptor: 1 | 2): Stream => ({
  get isTerminal() {
    return isTerminal(descriptor);
  },
  get columns() {
    return isTerminal(descriptor) ? nodeStreams[descriptor]().columns : undefined;
  },
  get rows() {
    return isTerminal(descriptor) ? nodeStreams[descriptor]().rows : undefined;
  },
});

/**
 * Writes text until all of it has arrived; `fail` hears of what stopped it. A reader that went away, as in `| head`, is
 * no error. Terminals are written to by Node's own stream, which knows how Windows shows text.
 */
export function writeAll(
  descriptor: 1 | 2,
  text: string,
  fail: (error: NodeJS.ErrnoException) => void,
): void {
  if (isTerminal(descriptor)) {
    const stream = nodeStreams[descriptor]();
    if (stream.listenerCount('error') === 0) stream.on('error', fail);
    stream.write(text);
    return;
  }
  try {
    writeText(descriptor, text);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    if (!readerLeft.has(error.code)) fail(error);
  }
}

/** Shows text in a pager. Ctrl-C is for the pager: it stops a search, and ends neither of us. */
export async function showPages(text: string, pager: Pager): Promise<Paged> {
  const { showInPager } = await import('./pager.ts');
  const ignore = (): void => undefined;
  process.on('SIGINT', ignore);
  const paged = await showInPager(text, pager, { environment: process.env, platform: process.platform });
  process.off('SIGINT', ignore);
  return paged;
}

let input: Promise<Uint8Array> | undefined;

/** The standard input, once: a second reader gets the same. Of more than `limit` bytes only the beginning is read. */
export function readStdin(limit: number): Promise<Uint8Array> {
  input ??= readBytes(limit);
  return input;
}

async function readBytes(limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of process.stdin) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > limit) break;
  }
  return Buffer.concat(chunks);
}

/** A broken pipe, by the names that systems give it. */
const readerLeft: ReadonlySet<string | undefined> = new Set(['EPIPE', 'EOF']);

/** In pieces that fit one piece of memory, which takes half of the time and no second copy of a long text. */
function writeText(descriptor: Descriptor, text: string): void {
  const room = new Uint8Array(65_536);
  const encoder = new TextEncoder();
  for (let at = 0; at < text.length; ) {
    const { read, written } = encoder.encodeInto(text.slice(at), room);
    writeBytes(descriptor, room.subarray(0, written));
    at += read;
  }
}

/** Each write may take only a part, which Node's stream for files does not see to. */
function writeBytes(descriptor: Descriptor, bytes: Uint8Array): void {
  for (let written = 0; written < bytes.length; ) {
    try {
      written += writeSync(descriptor, bytes, written);
    } catch (error) {
      if (!isSystemError(error) || error.code !== 'EAGAIN') throw error;
      waitForReader();
    }
  }
}

const isSystemError = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && 'code' in error;

/** A pipe that another process made non-blocking is full now and then. */
const waitForReader = (): unknown => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);

/** Calls the listener at the next Ctrl-C, which then does not end the process; gives what stops that. */
export function onInterrupt(listener: () => void): () => void {
  process.once('SIGINT', listener);
  return () => void process.removeListener('SIGINT', listener);
}
