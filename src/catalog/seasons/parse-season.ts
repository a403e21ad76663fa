// Turns the YAML text of one file of figures into what it holds, or into problems with line and column.
import * as v from 'valibot';
import type { Problem } from '../../domain/record/problem.ts';
import { type SeasonFile, seasonSchema } from '../../schema/season.ts';
import { schemaProblems } from '../schema-problems.ts';
import { parseStrictYaml, type StrictYaml } from '../strict-yaml.ts';

/** The figures of a file with the places of its keys. */
interface ParsedSeason extends Pick<StrictYaml, 'locate' | 'warnings'> {
  readonly file: string;
  readonly content: SeasonFile;
}

type ParseResult = ParsedSeason | { readonly problems: readonly Problem[] };

/** Parses and validates one file; `file` is its name in messages. */
export function parseSeason(text: string, file: string): ParseResult {
  const parsed = parseStrictYaml(text, file);
  if ('problems' in parsed) return { problems: parsed.problems.map(asSeason) };
  const { data, locate, warnings } = parsed;
  const result = v.safeParse(seasonSchema, data, { abortPipeEarly: true });
  if (result.success) return { file, content: result.output, locate, warnings };
  return { problems: schemaProblems(result.issues, seasonSchema, { file, ...parsed }) };
}

const asSeason = (problem: Problem): Problem =>
  problem.code === 'yaml/not-a-record' || problem.code === 'yaml/empty'
    ? { ...problem, code: 'yaml/not-a-season' }
    : problem;
