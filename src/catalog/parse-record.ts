// Turns the YAML text of one record into a Program or a Patch, or into problems with line and column.
import type { Problem } from '../domain/record/problem.ts';
import type { Patch } from '../schema/patch.ts';
import type { Program } from '../schema/program.ts';
import { withoutPrinted } from './as-printed.ts';
import { readProgram } from './read-program.ts';
import { schemaProblems } from './schema-problems.ts';
import { parseStrictYaml, type StrictYaml } from './strict-yaml.ts';

/** The places of the keys of a record or a patch in its file. */
interface Placed extends Pick<StrictYaml, 'locate' | 'warnings'> {
  readonly file: string;
  /** Which one it is, in a file of several. */
  readonly record?: string;
}

export interface ParsedRecord extends Placed {
  readonly program: Program;
}

export interface ParsedPatch extends Placed {
  readonly patch: Patch;
}

export type ParseResult = ParsedRecord | ParsedPatch | { readonly problems: readonly Problem[] };

/** Parses and validates one record or patch. */
export function parseRecord(text: string, file: string): ParseResult {
  const parsed = parseStrictYaml(text, file);
  if ('problems' in parsed) return parsed;
  const { data, locate, warnings } = parsed;
  const result = readProgram(text.startsWith('{') ? withoutPrinted(data) : data);
  if ('issues' in result)
    return { problems: schemaProblems(result.issues, result.schema, { file, ...parsed }) };
  return { file, ...result, locate, warnings };
}
