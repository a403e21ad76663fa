// Tells how a data file is written: by its name where that says it, else by how it begins.
import { isYaml } from './find-files.ts';

/** One record in YAML, a list of records or one record in JSON, or a record a line. */
export type DataFormat = 'yaml' | 'json' | 'ndjson';

export function formatOf(name: string, text: string): DataFormat {
  if (isYaml(name)) return 'yaml';
  if (/\.(?:ndjson|jsonl)$/iu.test(name)) return 'ndjson';
  const first = /\S/u.exec(text)?.[0];
  if (first === '[') return 'json';
  if (first === '{' && beginsTwoRecords(text)) return 'ndjson';
  if (first === '{' && /^\}\s*\{/mu.test(text)) return 'json';
  // One record in JSON is YAML, too, so that the name alone decides.
  return /\.json$/iu.test(name) ? 'json' : 'yaml';
}

/**
 * Whether a text in YAML holds the figures of a season, or of none: a map that begins some key so, and none of a record,
 * a patch or an applicant's list.
 */
export const isSeason = (text: string): boolean =>
  /^["']?(?:season|checkAt)["']?:/mu.test(text) && !/^["']?(?:id|amends|programs)["']?:/mu.test(text);

/** JSON that is indented, and the maps of YAML, have but one line that begins with a brace. */
const beginsTwoRecords = (text: string): boolean => /^\s*\{[^\n]*\n(?:[ \t\r]*\n)*\{/u.test(text);
