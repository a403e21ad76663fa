// The programs of a document by state, as links to their parts.
import { programsByState } from '../../domain/query/by-state.ts';
import { offeredTracks, tracks } from '../../domain/record/tracks.ts';
import { stateNames } from '../../schema/choices.ts';
import type { Program } from '../../schema/program.ts';
import type { ContentsBlock } from '../blocks.ts';

export const indexTitle = 'Programs by state';

/** A reader can choose one track; `folded` opens state by state. */
export const programIndex = (programs: readonly Program[], folded: boolean): ContentsBlock => ({
  type: 'contents',
  title: indexTitle,
  folded,
  kinds: tracks.map(({ name }) => name),
  entries: programsByState(programs).map(group => ({
    title: stateNames[group.state],
    entries: group.programs.map(program => ({
      id: program.id,
      title: `${program.name}, ${program.city}`,
      kinds: offeredTracks(program).map(({ name }) => name),
      entries: [],
    })),
  })),
});
