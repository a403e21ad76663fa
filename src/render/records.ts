// A table to be read aloud: one record after another, each a heading and lines "label: value".
import { type CardBlock, type CardEntry, type Column, isFactCell, type TableBlock } from '../view/blocks.ts';
import type { Canvas, Drawn } from './canvas.ts';
import { drawCard } from './card.ts';
import { cardSigns, cardWording } from './cells.ts';
import { type CellWords, formatCell, formatUnlimited, starOf } from './format-cell.ts';
import { rowCards } from './row-cards.ts';

/** Records of more than one line stand apart by an empty one. What is not recorded of one shares its last line. */
export function drawRecords(block: TableBlock, canvas: Canvas): Drawn {
  const { theme } = canvas;
  const wording = cardWording(canvas);
  const cards = block.rowKinds === undefined ? recordCards(block, wording) : rowCards(block, wording);
  const gap = cards.some(({ sections }) => sections.some(({ entries }) => entries.length > 0)) ? [''] : [];
  const parts = cards.map((card, row) => {
    const group = block.rowKinds === undefined ? block.headings?.get(row) : undefined;
    const lines = drawCard(card, canvas, undefined);
    return group === undefined ? lines : [theme.heading(group), ...gap, ...lines];
  });
  const all = block.title === undefined ? parts : [[theme.title(block.title)], ...parts];
  return {
    lines: all.flatMap((lines, index) => (index === 0 ? lines : [...gap, ...lines])),
    notes: [],
    signs: cards.flatMap(card => cardSigns(card, wording)),
  };
}

const recordCards = (block: TableBlock, words: CellWords): readonly CardBlock[] =>
  block.rows.map((_, row) => recordCard(block, row, words));

function recordCard({ columns, rows }: TableBlock, row: number, words: CellWords): CardBlock {
  const fields = columns.map((column, at) => ({ ...column, cell: rows[row]?.[at] ?? null }));
  const naming = fields.filter(({ role, cell }) => role !== undefined && cell !== null && cell !== '');
  const heads = naming.length === 0 ? fields.slice(0, 1) : naming;
  const rest = fields.filter(field => !heads.includes(field));
  const blank = rest.filter(({ cell }) => cell === null).map(labelOf);
  const entries: readonly CardEntry[] = [
    ...rest
      .filter(({ cell }) => cell !== null && cell !== '')
      .map(field => ({ label: labelOf(field), cell: field.cell, kind: field.kind, unit: field.unit })),
    ...(blank.length === 0 ? [] : [{ label: 'Not recorded', cell: blank.join(', '), kind: 'text' as const }]),
  ];
  return { type: 'card', title: headingOf(heads, words), sections: [{ title: '', entries }] };
}

const labelOf = ({ spoken, title }: Column): string => spoken ?? title;

/** "2. Saint Louis University (slu): IR integrated", as far as there are such names; "2. slu", else "State: Missouri". */
function headingOf(heads: readonly (Column & Pick<CardEntry, 'cell'>)[], words: CellWords): string {
  const wordsOf = ({ cell, kind, unit }: (typeof heads)[number]): string =>
    formatCell(cell, kind, words, unit);
  const [number, id] = (['number', 'id'] as const).map(role => heads.find(each => each.role === role));
  const [first, ...more] = heads.filter(({ role }) => role === 'name').map(wordsOf);
  const place = number === undefined ? '' : `${wordsOf(number)}. `;
  if (first !== undefined)
    return place + [`${first}${id === undefined ? '' : inBrackets(id, words)}`, ...more].join(': ');
  const only = id ?? heads[0];
  if (only === undefined || only === number) return place.trimEnd();
  return `${place}${only.title === '' || number !== undefined ? '' : `${labelOf(only)}: `}${wordsOf(only)}`;
}

/** " (slu)", and after it whether it is on the list. */
const inBrackets = ({ cell, kind, unit }: Column & Pick<CardEntry, 'cell'>, words: CellWords): string =>
  ` (${formatUnlimited(cell, kind, words, unit)})${isFactCell(cell) ? starOf(cell, words) : ''}`;
