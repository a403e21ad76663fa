// How a new record names its JSON Schema, so that editors find it.
import paths, { type PlatformPath } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * The way from a record to the schema, both absolute paths, where it has one that editors read; else the address of the
 * schema's file: editors end a path at a blank, and take that of another drive for an unknown kind of address.
 */
export function schemaReference(record: string, schema: string, system: PlatformPath = paths): string {
  const way = system.relative(system.dirname(record), schema).replaceAll('\\', '/');
  const isWay = !system.isAbsolute(way) && !/\s/u.test(way);
  return isWay ? way : pathToFileURL(schema, { windows: system.sep === '\\' }).href;
}
