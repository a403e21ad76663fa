// Makes a list of the text of its file, or problems with line and column.
import * as v from 'valibot';
import { placed } from '../catalog/file-problem.ts';
import { schemaProblems } from '../catalog/schema-problems.ts';
import { isBlank, parseStrictYaml, type StrictYaml } from '../catalog/strict-yaml.ts';
import { emptyList, listOfFile, type MyList } from '../domain/mine/list.ts';
import type { Problem } from '../domain/record/problem.ts';
import { listVersion, myListSchema } from '../schema/my-list.ts';

export type ReadList = { readonly list: MyList } | { readonly problems: readonly Problem[] };

/** A text of nothing but blanks and comments is a list with nothing on it. */
export function readList(text: string, file: string): ReadList {
  if (isBlank(text)) return { list: emptyList };
  const parsed = parseStrictYaml(text, file);
  if ('problems' in parsed) return { problems: parsed.problems.map(asList) };
  const newer = newerFormat(parsed, file);
  if (newer !== undefined) return { problems: [newer] };
  const result = v.safeParse(myListSchema, parsed.data, { abortPipeEarly: true });
  if (result.success) return { list: listOfFile(result.output) };
  if (isRecord(parsed.data)) return { problems: [placed(file, 'list/record', { line: 1, column: 1 })] };
  return { problems: schemaProblems(result.issues, myListSchema, { file, ...parsed }) };
}

const keyOf = (data: unknown, key: string): unknown =>
  typeof data === 'object' && data !== null && Object.hasOwn(data, key) ? Reflect.get(data, key) : undefined;

/** Said alone: what else looks wrong may be right in a format that is not known yet. */
function newerFormat({ data, locate }: StrictYaml, file: string): Problem | undefined {
  const version = keyOf(data, 'version');
  if (typeof version !== 'number' || version <= listVersion) return undefined;
  return {
    ...placed(file, 'list/newer', locate('version')),
    args: { version: String(version), known: String(listVersion) },
  };
}

/** The file of a program has been named in place of a list. */
const isRecord = (data: unknown): boolean =>
  keyOf(data, 'id') !== undefined && keyOf(data, 'sources') !== undefined;

const asList = (problem: Problem): Problem =>
  problem.code === 'yaml/not-a-record' ? { ...problem, code: 'list/not-a-list' } : problem;
