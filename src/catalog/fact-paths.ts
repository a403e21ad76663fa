// The paths of a record's facts, which several rules go through.
import { listFacts } from '../domain/record/facts.ts';
import type { Program } from '../schema/program.ts';

const known = new WeakMap<Program, readonly string[]>();

/** Listed once a record: the rules run one after the other over all records. */
export function factPaths(program: Program): readonly string[] {
  const paths = known.get(program) ?? listFacts(program).map(({ path }) => path);
  known.set(program, paths);
  return paths;
}
