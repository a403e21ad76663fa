// The programs of a document by state, as links to their parts.
import { offeredTracks, tracks } from '../../domain/record/tracks.ts';
import { type StateCode, stateNames } from '../../schema/choices.ts';
import type { Program } from '../../schema/program.ts';
import type { ContentsBlock } from '../blocks.ts';

/** The programs of each state, the states by name; inside a state in the order given. */
export function byState(
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

export const indexTitle = 'Programs by state';

/** A reader can choose one track; `folded` opens state by state. */
export const programIndex = (programs: readonly Program[], folded: boolean): ContentsBlock => ({
  type: 'contents',
  title: indexTitle,
  folded,
  kinds: tracks.map(({ name }) => name),
  entries: byState(programs).map(group => ({
    title: stateNames[group.state],
    entries: group.programs.map(program => ({
      id: program.id,
      title: `${program.name}, ${program.city}`,
      kinds: offeredTracks(program).map(({ name }) => name),
      entries: [],
    })),
  })),
});
