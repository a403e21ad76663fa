// Turns a table that is too wide for the terminal into cards, so that nothing is lost.
import type { CardBlock, CardEntry, TableBlock } from '../view/blocks.ts';
import { type CellWords, formatCell } from './format-cell.ts';

/** One card a row, titled by its first cell, or by its number where that tells no rows apart; or, for a table whose rows are fields, one card a heading. */
export function rowCards(block: TableBlock, words: CellWords): readonly CardBlock[] {
  return block.rowKinds === undefined
    ? cardsByRow(block, words)
    : cardsByHeading(block, block.rowKinds, words);
}

function cardsByRow({ columns, rows }: TableBlock, words: CellWords): readonly CardBlock[] {
  const { kind: titleKind = 'text', unit: titleUnit } = columns[0] ?? {};
  const titles = rows.map(([first = null]) => formatCell(first, titleKind, words, titleUnit));
  const isTelling = new Set(titles).size === titles.length;
  const from = isTelling ? 1 : 0;
  return rows.map((row, at) => ({
    type: 'card',
    title: isTelling ? (titles[at] ?? '') : String(at + 1),
    sections: [
      {
        title: '',
        entries: columns.slice(from).flatMap(({ title, kind, unit }, index): CardEntry[] => {
          const cell = row[index + from] ?? null;
          return cell === '' ? [] : [{ label: title, cell, kind, unit }];
        }),
      },
    ],
  }));
}

/** Values of one field stay together, so that they can still be compared. */
function cardsByHeading(
  { columns, rows, headings, markWords }: TableBlock,
  rowKinds: NonNullable<TableBlock['rowKinds']>,
  { spoken }: CellWords,
): readonly CardBlock[] {
  const cards: { type: 'card'; title: string; sections: { title: string; entries: CardEntry[] }[] }[] = [];
  for (const [at, row] of rows.entries()) {
    const heading = headings?.get(at);
    if (heading !== undefined || cards.length === 0)
      cards.push({ type: 'card', title: heading ?? '', sections: [] });
    const { kind = 'text', unit } = rowKinds[at] ?? {};
    const [mark = '', name = ''] = row.slice(0, 2).map(String);
    const title = mark === '' ? name : spoken === true ? `${name} (${markWords})` : `${mark} ${name}`;
    const entries = columns
      .slice(2)
      .map((column, index) => ({ label: column.title, cell: row[index + 2] ?? null, kind, unit }));
    cards.at(-1)?.sections.push({ title, entries });
  }
  return cards;
}
