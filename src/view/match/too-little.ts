// The programs of which too little is recorded to rank them, with what would decide.
import type { Wishes } from '../../domain/match/answers.ts';
import type { Fitted } from '../../domain/match/fit.ts';
import type { TableBlock } from '../blocks.ts';
import { idCell, type Starred } from '../record/names.ts';
import { plural, wholeMiles } from '../words.ts';
import { reasonsOf } from './parts.ts';

/** The heaviest open things that are named for each program. */
const named = 2;

/** The first `limit` of them: by distance where a place is named, else by what they could reach. */
export function tooLittleBlock(
  tooLittle: readonly Fitted[],
  limit: number,
  { origin, starred }: Pick<Wishes, 'origin'> & { readonly starred?: Starred | undefined },
): TableBlock {
  const shown = tooLittle.slice(0, limit);
  const cut = shown.length < tooLittle.length ? `, ${shown.length} shown` : '';
  return {
    type: 'table',
    title: `Too little recorded to rank: ${plural(tooLittle.length, 'program')}${cut}`,
    columns: [
      { title: 'Id', kind: 'text', role: 'id' },
      { title: 'Program', kind: 'text', role: 'name', flexible: true },
      origin === undefined
        ? { title: 'At best', kind: 'percent', dropOrder: 1 }
        : { title: 'Miles', kind: 'count', dropOrder: 1 },
      { title: 'Known', kind: 'percent' },
      { title: 'Would decide', kind: 'text', flexible: true },
    ],
    rows: shown.map(({ program, high, known, parts }) => [
      idCell(program, starred),
      program.name,
      origin === undefined ? high : wholeMiles(program, origin),
      known,
      reasonsOf(parts, 'open')
        .slice(0, named)
        .map(({ criterion }) => criterion.label)
        .join(', '),
    ]),
    wrap: true,
  };
}
