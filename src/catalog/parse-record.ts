// Turns the YAML text of one record into a Program, or into problems with line and column.
import type { Problem } from '../domain/record/problem.ts';
import { type Program, programSchema } from '../schema/program.ts';
import { withoutPrinted } from './as-printed.ts';
import { readProgram } from './read-program.ts';
import { schemaProblems } from './schema-problems.ts';
import { parseStrictYaml, type StrictYaml } from './strict-yaml.ts';

/** A record with the places of its keys in the file. */
export interface ParsedRecord extends Pick<StrictYaml, 'locate' | 'warnings'> {
  readonly file: string;
  /** Which one it is, in a file of several. */
  readonly record?: string;
  readonly program: Program;
}

export type ParseResult = ParsedRecord | { readonly problems: readonly Problem[] };

/** Parses and validates one record. */
export function parseRecord(text: string, file: string): ParseResult {
  const parsed = parseStrictYaml(text, file);
  if ('problems' in parsed) return parsed;
  const { data, locate, warnings } = parsed;
  const result = readProgram(text.startsWith('{') ? withoutPrinted(data) : data);
  if ('program' in result) return { file, program: result.program, locate, warnings };
  return { problems: schemaProblems(result.issues, programSchema, { file, ...parsed }) };
}
