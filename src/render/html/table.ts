// A table in HTML: names of rows and columns that a screen reader can announce, in a region that scrolls by itself.
import type { Column, TableBlock } from '../../view/blocks.ts';
import { alignmentOf, kindOf } from '../cells.ts';
import { drawCell } from './cell.ts';
import { heading, html, type Markup } from './markup.ts';
import { type Page, pageWording } from './page.ts';
import type { SourceList } from './sources.ts';

export interface TableOptions {
  /** A class for a cell, such as one that gives it a color. */
  readonly cellClass?: (row: number, column: number) => string;
}

/** What the drawing of each row needs to know of its table. */
interface Layout extends TableOptions {
  readonly block: TableBlock;
  readonly page: Page;
  readonly sources: SourceList | undefined;
  /** The column that names a row. */
  readonly nameColumn: number;
  /** The columns after or before it; the mark of a field is part of its name. */
  readonly columns: readonly number[];
}

export function drawTable(block: TableBlock, page: Page, options: TableOptions = {}): Markup {
  const { title, rows } = block;
  const id = page.newId();
  const above = title === undefined || page.isTitled ? '' : heading(page.level, title, id);
  if (rows.length === 0) return html`${above}<p class="quiet">Nothing to show.</p>\n`;
  const label = above === '' ? html` aria-label="${title ?? 'Table'}"` : html` aria-labelledby="${id}"`;
  const layout = layoutOf(block, page, options);
  const kind = `${fits(layout) ? 'fits' : 'wide'}${block.rowKinds === undefined ? '' : ' fields'}`;
  return html`${above}<div class="scroll ${kind}" role="region" tabindex="0"${label}>
<table${label}>
<thead><tr>${drawHead(layout)}</tr></thead>
${drawBodies(layout)}</table>
</div>
`;
}

function layoutOf(block: TableBlock, page: Page, options: TableOptions): Layout {
  const isNamed = ({ title }: Column): boolean => title !== '' && title !== '#';
  const nameColumn = block.rowKinds === undefined ? Math.max(0, block.columns.findIndex(isNamed)) : 1;
  const columns = [...block.columns.keys()].slice(block.rowKinds === undefined ? 0 : 1);
  return { ...options, block, page, sources: page.sourcesOf(block), nameColumn, columns };
}

/** A wide screen is this many letters wide, by and large. */
const roomyWidth = 120;
/** Of these letters, so many are the gap between two cells. */
const cellGap = 3;

/** Whether a wide screen has room for the table, so that its head can stay in sight while the page is scrolled. */
function fits({ block, columns }: Layout): boolean {
  // Fields of up to five programs: to scroll the page is easier than to scroll in it.
  const textWidth = block.rowKinds === undefined ? 22 : 20;
  const widthOf = (column: number): number => {
    const { title = '', flexible } = block.columns[column] ?? {};
    if (alignmentOf(block, column) === 'right')
      return Math.max(8, cellGap + Math.max(...title.split(' ').map(word => word.length)));
    return flexible === true ? textWidth : 14;
  };
  return columns.reduce((sum, column) => sum + widthOf(column), 0) <= roomyWidth;
}

const drawHead = ({ block, columns, nameColumn }: Layout): readonly Markup[] =>
  columns.map(at => {
    const { title = '', fullTitle, flexible, kind, target } = block.columns[at] ?? {};
    const name = html`${fullTitle ?? title}`;
    const linked = target === undefined ? name : html`<a href="#${target}">${name}</a>`;
    const shown = fullTitle === undefined ? linked : html`${linked} <span class="id">${title}</span>`;
    const isWide = flexible === true || kind === 'url';
    return html`<th scope="col"${classes(at === nameColumn && 'name', isNumber(block, at) && 'n', isWide && 'w')}>${shown}</th>`;
  });

/** One body for each group of rows. */
function drawBodies(layout: Layout): readonly Markup[] {
  const { rows, headings = new Map<number, string>() } = layout.block;
  const starts = [...rows.keys()].filter(row => row === 0 || headings.has(row));
  return starts.map((start, index) => {
    const title = headings.get(start);
    const group =
      title === undefined
        ? ''
        : html`<tr class="group"><th scope="rowgroup" colspan="${layout.columns.length}"><span>${title}</span></th></tr>\n`;
    const end = starts[index + 1] ?? rows.length;
    return html`<tbody>\n${group}${[...rows.keys()].slice(start, end).map(row => drawRow(layout, row))}</tbody>\n`;
  });
}

function drawRow(layout: Layout, row: number): Markup {
  const { block, columns } = layout;
  const mark = block.rowKinds === undefined ? '' : String(block.rows[row]?.[0] ?? '');
  const cells = columns.map(at =>
    at === layout.nameColumn ? drawName(layout, row, mark) : drawValue(layout, row, at),
  );
  return html`<tr${classes(mark !== '' && 'differs')}>${cells}</tr>\n`;
}

function drawName(layout: Layout, row: number, mark: string): Markup {
  const { block, nameColumn } = layout;
  const target = block.targets?.[row];
  const words = cellOf(layout, row, nameColumn);
  const name = target === undefined ? words : html`<a href="#${target}">${words}</a>`;
  const marked = mark === '' ? '' : html`<span class="mark">${mark}</span> `;
  return html`<th scope="row"${classes('name', isNumber(block, nameColumn) && 'n')}>${marked}${name}</th>`;
}

function drawValue(layout: Layout, row: number, column: number): Markup {
  const isBlank = (layout.block.rows[row]?.[column] ?? null) === null;
  const own = layout.cellClass?.(row, column);
  return html`<td${classes(isNumber(layout.block, column) && 'n', isBlank && 'none', own)}>${cellOf(layout, row, column)}</td>`;
}

function cellOf({ block, page, sources }: Layout, row: number, column: number): Markup {
  const { kind, unit } = kindOf(block, row, column);
  const words = pageWording(block, page);
  return drawCell({ cell: block.rows[row]?.[column] ?? null, kind, unit, words, sources });
}

const isNumber = (block: TableBlock, column: number): boolean => alignmentOf(block, column) === 'right';

/** The attribute for those names that there are. */
function classes(...names: readonly (string | false | undefined)[]): Markup {
  const given = names.filter(name => typeof name === 'string' && name !== '').join(' ');
  return given === '' ? html`` : html` class="${given}"`;
}
