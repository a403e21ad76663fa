// Reads an answers file: YAML in, answers or problems with line and column out.
import { readFile, stat } from 'node:fs/promises';
import * as v from 'valibot';
import type { Problem } from '../domain/record/problem.ts';
import { clip } from '../domain/record/text.ts';
import { type Answers, answersSchema } from '../schema/answers.ts';
import { CatalogError, reasonOf } from './catalog-error.ts';
import { decodeText } from './decode.ts';
import { schemaProblems } from './schema-problems.ts';
import { isBlank, parseStrictYaml } from './strict-yaml.ts';

export type AnswersResult = { readonly answers: Answers } | { readonly problems: readonly Problem[] };

/** Answers are a page of text; anything larger is another file. */
const maxBytes = 200_000;

/** Throws CatalogError when the file cannot be read at all. */
export async function readAnswersFile(path: string): Promise<AnswersResult> {
  try {
    const found = await stat(path);
    if (!found.isFile()) throw new CatalogError(`${path} is not a regular file.`);
    if (found.size > maxBytes) throw new CatalogError(`${path} is too large for an answers file.`);
    const decoded = decodeText(await readFile(path), path);
    return 'problem' in decoded ? { problems: [decoded.problem] } : parseAnswers(decoded.text, path);
  } catch (error) {
    if (error instanceof CatalogError) throw error;
    throw new CatalogError(`${clip(path)} cannot be read (${reasonOf(error)}).`);
  }
}

/** An empty file, such as an untouched template, holds no answers. */
export function parseAnswers(text: string, file: string): AnswersResult {
  if (isBlank(text)) return { answers: {} };
  const parsed = parseStrictYaml(text, file);
  if ('problems' in parsed) return { problems: parsed.problems.map(asAnswers) };
  const result = v.safeParse(answersSchema, parsed.data, { abortPipeEarly: true });
  if (result.success) return { answers: result.output };
  return { problems: schemaProblems(result.issues, answersSchema, { file, ...parsed }) };
}

const asAnswers = (problem: Problem): Problem =>
  problem.code === 'yaml/not-a-record' ? { ...problem, code: 'yaml/not-answers' } : problem;
