// Turns a table that is too wide for the terminal into cards, so that nothing is lost.
import type { CardBlock, CardEntry, Cell, TableBlock } from '../view/report.ts';

/** One card a row, titled by its first cell; or, for a table whose rows are fields, one card a column. */
export function rowCards(block: TableBlock): readonly CardBlock[] {
  return block.rowKinds === undefined ? cardsByRow(block) : cardsByColumn(block);
}

function cardsByRow({ columns, rows }: TableBlock): readonly CardBlock[] {
  return rows.map(row => ({
    type: 'card',
    title: String(plain(row[0] ?? null) ?? ''),
    sections: [
      {
        title: '',
        entries: columns.slice(1).flatMap(({ title, kind, unit }, index): CardEntry[] => {
          const cell = row[index + 1] ?? null;
          return cell === '' ? [] : [{ label: title, cell, kind, unit }];
        }),
      },
    ],
  }));
}

function cardsByColumn({
  columns,
  rows,
  rowKinds = [],
  headings = new Map(),
}: TableBlock): readonly CardBlock[] {
  return columns.slice(2).map((column, index) => {
    const sections: { title: string; entries: CardEntry[] }[] = [];
    for (const [at, row] of rows.entries()) {
      const heading = headings.get(at);
      if (heading !== undefined || sections.length === 0)
        sections.push({ title: heading ?? '', entries: [] });
      const mark = plain(row[0] ?? null);
      const label = `${mark === '' || mark === null ? '' : `${mark} `}${plain(row[1] ?? null)}`;
      const { kind = 'text', unit } = rowKinds[at] ?? {};
      sections.at(-1)?.entries.push({ label, cell: row[index + 2] ?? null, kind, unit });
    }
    return { type: 'card', title: column.title, sections };
  });
}

const plain = (cell: Cell): string | null => (cell === null ? null : String(cell));
