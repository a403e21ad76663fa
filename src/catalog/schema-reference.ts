// How a file names its JSON Schema, so that editors find it.
import paths, { type PlatformPath } from 'node:path';
import { pathToFileURL } from 'node:url';
import { schemaFile } from './package-files.ts';
import { hasRecordFiles } from './package-text.ts';

/**
 * The way from a file to the schema, both absolute paths, where it has one that editors read; else the address of the
 * schema's file: editors end a path at a blank, and take that of another drive for an unknown kind of address.
 */
export function schemaReference(file: string, schema: string, system: PlatformPath = paths): string {
  const way = system.relative(system.dirname(file), schema).replaceAll('\\', '/');
  const isWay = !system.isAbsolute(way) && !/\s/u.test(way);
  return isWay ? way : pathToFileURL(schema, { windows: system.sep === '\\' }).href;
}

/** The first lines of a file of a kind. Where no schema lies beside the command, it is to be written beside the file. */
export function schemaLines(kind: Parameters<typeof schemaFile>[0], path: string): readonly string[] {
  const line = (reference: string): string => `# yaml-language-server: $schema=${reference}`;
  if (hasRecordFiles) return [line(schemaReference(paths.resolve(path), schemaFile(kind)))];
  const own = `${kind}.schema.json`;
  return [
    line(own),
    `# "resprog schema ${kind} -o ${own}" writes that file beside this one, by which editors complete and check.`,
  ];
}
