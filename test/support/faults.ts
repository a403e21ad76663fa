// A machine on which things go wrong: some paths are refused, as they are for users without rights or while others write.
import { disk, type FileSystem } from '../../src/catalog/file-system.ts';

type Call = 'lstat' | 'stat' | 'readdir' | 'readFile';

/** Refuses one call for paths that end so, with a code; everything else is as on the disk. */
export function refusing(call: Call, ending: string, code: string): FileSystem {
  const refuse = (path: string): void => {
    if (path.endsWith(ending)) throw Object.assign(new Error(`refused ${path}`), { code });
  };
  return {
    ...disk,
    [call]: async (path: string) => {
      refuse(path);
      return disk[call](path);
    },
  };
}
