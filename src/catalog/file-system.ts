// What reading records asks of the machine; a test hands in one on which things go wrong.
import {
  closeSync,
  constants,
  lstatSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  statSync,
} from 'node:fs';

/** The bytes of the standard input; what lies beyond the limit may be left unread. */
export type ReadStdin = (limit: number) => Promise<Uint8Array>;

interface Entry {
  readonly size: number;
  readonly isFile: () => boolean;
  readonly isDirectory: () => boolean;
  readonly isSymbolicLink: () => boolean;
}

export interface FileSystem {
  /** Follows links, which `lstat` does not. */
  readonly stat: (path: string) => Promise<Entry>;
  readonly lstat: (path: string) => Promise<Entry>;
  readonly realpath: (path: string) => Promise<string>;
  readonly readdir: (path: string) => Promise<readonly string[]>;
  /** Neither follows a link nor waits for a pipe. */
  readonly readFile: (path: string) => Promise<Uint8Array>;
  readonly readStdin: ReadStdin;
}

/**
 * The machine as it is, with nothing on its standard input. Each call waits: of thousands of small files, which a disk
 * mostly has at hand, calls that do not wait take several times as long, also many at once.
 */
export const disk: FileSystem = {
  stat: async path => statSync(path),
  lstat: async path => lstatSync(path),
  realpath: async path => realpathSync(path),
  readdir: async path => readdirSync(path),
  readFile,
  readStdin: async () => new Uint8Array(),
};

/** The machine with a standard input. */
export const diskWith = (readStdin: ReadStdin | undefined): FileSystem =>
  readStdin === undefined ? disk : { ...disk, readStdin };

async function readFile(path: string): Promise<Uint8Array> {
  // A link or a pipe may have been put there since the walk; Windows knows neither flag.
  const flags = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0);
  const handle = openSync(path, flags);
  try {
    return readFileSync(handle);
  } finally {
    closeSync(handle);
  }
}
