// The ids that a shell is told: those of the package, and of records of one's own where the line or RESPROG_DATA names some.
import type { NamedId } from '../../domain/record/catalog.ts';
import { requestOf } from '../make-context.ts';
import type { World } from '../world.ts';

/**
 * Reads records only where some are named; where these cannot be read, the ids are those of the package. The words are
 * the finished ones of the line.
 */
export async function idsFor(words: readonly string[], world: World): Promise<readonly NamedId[]> {
  const builtin = !words.includes('--no-builtin');
  const data = dataIn(words).map(path => withHome(path, world));
  const request = requestOf({ data, builtin, skipInvalid: true }, world);
  const folders = request.folders.filter(isOnDisk);
  if (folders.length === 0) return world.completion.ids();
  try {
    const { catalog } = await world.loadCatalog({ ...request, folders });
    return catalog.programs.map(({ id, name }) => [id, name]);
  } catch (error) {
    if (world.explain(error) === undefined) throw error;
    return world.completion.ids();
  }
}

const dataIn = (words: readonly string[]): readonly string[] =>
  words.flatMap((word, at) => {
    if (words[at - 1] === '--data') return [word];
    return word.startsWith('--data=') ? [word.slice('--data='.length)] : [];
  });

/** Shells hand the words over as they were typed, and expand what begins with a tilde only when they run a command. */
function withHome(path: string, { environment: { HOME, USERPROFILE } }: World): string {
  const home = HOME || USERPROFILE;
  return home === undefined ? path : path.replace(/^~(?=[/\\]|$)/u, () => home);
}

/** Nobody types into the standard input while a shell completes a word. */
const isOnDisk = (folder: string): boolean => folder !== '-' && !folder.startsWith('/dev/');
