// What a command may ask of record files. What reads YAML is loaded when it is asked for: the schema needs none of it.
import type { CatalogRequest, NewRecord, Progress } from '../domain/record/catalog.ts';
import { CatalogError } from './catalog-error.ts';
import type { ReadStdin } from './file-system.ts';
import { readValidRecords } from './load.ts';
import { schemaFile, shippedFolder } from './package-files.ts';
import { hasRecordFiles } from './package-text.ts';
import { readSchema, readSnapshot } from './snapshot.ts';

/** Does work that can tell how far it is. */
type Watched = <T>(work: (progress: Progress | undefined) => Promise<T>) => Promise<T>;

/** The folder of the shipped records. Throws CatalogError where the edition of one file has none. */
function requireShipped(): string {
  if (hasRecordFiles) return shippedFolder;
  throw new CatalogError(
    'The YAML files of the shipped records are not in this edition of resprog, which is one file. Name a folder or file of your own: resprog check DIR',
  );
}

/** The record files as they are on the day, YYYY-MM-DD. */
export const openRecords = (
  today: string,
  readStdin?: ReadStdin,
  watched: Watched = work => work(undefined),
) => ({
  rules: async () => (await import('./rules/index.ts')).rules,
  check: async (path = requireShipped()) => {
    const { checkFolder } = await import('./check-folder.ts');
    const { diskWith } = await import('./file-system.ts');
    return watched(progress =>
      checkFolder(path, today, diskWith(readStdin), { progress, others: readSnapshot }),
    );
  },
  read: (path: string) => watched(progress => readValidRecords(path, today, readStdin, progress)),
  shipped: async () => readSnapshot(),
  schema: async (kind: Parameters<typeof schemaFile>[0]) => readSchema(schemaFile(kind)),
  edit: async (request: CatalogRequest, file?: string) => {
    const { openEditing } = await import('./editing.ts');
    const { diskWith } = await import('./file-system.ts');
    return openEditing(request, file, diskWith(readStdin));
  },
  draft: async (record: NewRecord, path: string) => {
    const { writeRecord } = await import('./write-record.ts');
    const { checkText } = await import('./check-text.ts');
    const text = writeRecord(record, path);
    return { text, problems: checkText(text, path, today).problems };
  },
});
