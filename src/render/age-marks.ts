// Decides which facts of a drawing get a sign for their age: a sign on most of them would say nothing.
import { type Block, type Cell, type FactCell, inOrder, isFactCell } from '../view/blocks.ts';
import type { AgeMarks } from './format-cell.ts';

/** How many facts of each age there are. */
export type Ages = Readonly<Record<NonNullable<FactCell['age']>, number>>;

export function countAges(blocks: readonly Block[]): Ages {
  const ages = { current: 0, past: 0, undated: 0 };
  for (const cell of inOrder(blocks).flatMap(({ block }) => cellsOf(block))) {
    if (isFactCell(cell) && cell.age !== undefined) ages[cell.age] += 1;
  }
  return ages;
}

function cellsOf(block: Block): readonly Cell[] {
  if (block.type === 'table') return block.rows.flat();
  return block.type === 'card'
    ? block.sections.flatMap(({ entries }) => entries.map(({ cell }) => cell))
    : [];
}

/** The smaller part is marked. */
export const marksFor = ({ current, past, undated }: Ages): AgeMarks =>
  undated > current + past ? 'dated' : 'undated';
