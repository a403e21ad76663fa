// Checks one record or patch that is not a file yet.
import { isError, type Problem } from '../domain/record/problem.ts';
import type { Program } from '../schema/program.ts';
import { applyPatches, type PlacedPatch } from './apply-patches.ts';
import { applyRules } from './apply-rules.ts';
import { lastPart } from './find-files.ts';
import { parseRecord } from './parse-record.ts';

interface CheckedText {
  readonly problems: readonly Problem[];
  /** The record that it is or makes; undefined where an error is in the way. */
  readonly program?: Program | undefined;
}

/** What a text stands beside. */
interface Neighbours {
  /** The records that a patch may amend. */
  readonly others?: Iterable<Program>;
  /** The patches of a folder in their order; that of the file itself gives its place to what the text says. */
  readonly patches?: readonly PlacedPatch[];
}

/** What the text is worth, and the record that comes of it; `file` is where it will lie. */
export function checkText(
  text: string,
  file: string,
  today: string,
  { others = [], patches = [] }: Neighbours = {},
): CheckedText {
  const parsed = parseRecord(text, file);
  if ('problems' in parsed) return parsed;
  const own = { ...parsed, relative: lastPart(file) };
  const inPlace = (patch: PlacedPatch): readonly PlacedPatch[] =>
    patch.file !== file ? [patch] : 'patch' in own ? [own] : [];
  const isThere = patches.some(patch => patch.file === file);
  const all = [...patches.flatMap(inPlace), ...('patch' in own && !isThere ? [own] : [])];
  const records = 'program' in own ? [...others, own.program] : others;
  const ofRecord = 'program' in own ? [...applyRules([own], today)] : [];
  const { amended, problems: found } = applyPatches(all, records, { today });
  const problems = [
    ...parsed.warnings,
    ...ofRecord,
    ...found.filter(each => each.file === file || isError(each)),
  ];
  const id = 'patch' in own ? own.patch.amends : own.program.id;
  const result = amended.find(({ after }) => after.id === id)?.after;
  const program = result ?? ('program' in own ? own.program : undefined);
  return { problems, program: problems.some(isError) ? undefined : program };
}
