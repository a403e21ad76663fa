// Programs by the state in which they are.
import { type StateCode, stateNames } from '../../schema/choices.ts';
import type { Program } from '../../schema/program.ts';

/** The programs of each state, the states by name; inside a state in the order given. */
export function programsByState(
  programs: readonly Program[],
): readonly { readonly state: StateCode; readonly programs: readonly Program[] }[] {
  const groups = new Map<StateCode, Program[]>();
  for (const program of programs) {
    const group = groups.get(program.state);
    if (group === undefined) groups.set(program.state, [program]);
    else group.push(program);
  }
  return [...groups]
    .map(([state, own]) => ({ state, programs: own }))
    .sort((a, b) => (stateNames[a.state] < stateNames[b.state] ? -1 : 1));
}
