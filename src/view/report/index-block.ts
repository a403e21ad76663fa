// What leads to the parts of a document: its contents, and its programs by state.
import { programsByState } from '../../domain/query/by-state.ts';
import { offeredTracks, tracks } from '../../domain/record/tracks.ts';
import { stateNames } from '../../schema/choices.ts';
import type { Program } from '../../schema/program.ts';
import type { Block, ContentsBlock, ContentsEntry } from '../blocks.ts';

/** The parts among the blocks as the entries of a table of contents, with the parts inside them. */
export const contentsOf = (blocks: readonly Block[]): readonly ContentsEntry[] =>
  blocks.flatMap(block =>
    block.type === 'part' ? [{ id: block.id, title: block.title, entries: contentsOf(block.blocks) }] : [],
  );

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
