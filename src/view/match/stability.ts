// How stable a ranking is, as a table.
import { criterionOf } from '../../domain/match/criteria.ts';
import type { Ranked } from '../../domain/match/ranking.ts';
import type { Stability, Swap } from '../../domain/match/sensitivity.ts';
import type { Block } from '../blocks.ts';

/** One row a program shown. The share goes by fit alone, also where a group stands in another order. */
export const stabilityBlock = (
  shown: readonly Ranked[],
  { top, rows }: { readonly top: number; readonly rows: readonly Stability[] },
): Block => ({
  type: 'table',
  title: `How stable the order is: 1,000 times every weight 50 % up or down by chance`,
  columns: [
    { title: '#', kind: 'text', role: 'number' },
    { title: 'Id', kind: 'text', role: 'id' },
    { title: `Top ${top} by fit`, kind: 'percent' },
    { title: 'Passes the one above when', kind: 'text', flexible: true },
  ],
  rows: shown.map(({ rank, tied, program }, index) => [
    String(rank),
    program.id,
    rows[index]?.inTop ?? null,
    tied ? 'in one group with it' : index === 0 ? '' : swapWords(rows[index]?.swap),
  ]),
});

function swapWords(swap: Swap | undefined): string {
  if (swap === undefined) return 'no change of a single weight in use does it';
  const { criterion, from, to } = swap;
  const { label } = criterionOf(criterion);
  return `${label} goes from ${from} to ${to}`;
}
