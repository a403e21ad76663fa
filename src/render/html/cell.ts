// A cell in HTML: its words, what limits it set apart, links, and the number of its source.
import { type Cell, type CellKind, isFactCell, isIntervalCell } from '../../view/blocks.ts';
import { type CellWords, formatCell, formatUnlimited, limitWords, starOf } from '../format-cell.ts';
import { drawInterval } from './interval.ts';
import { html, type Markup } from './markup.ts';
import type { SourceList } from './sources.ts';
import { linkedText } from './text.ts';

export interface CellParts {
  readonly cell: Cell;
  readonly kind: CellKind;
  readonly unit?: string | undefined;
  readonly words: CellWords;
  readonly sources: SourceList | undefined;
}

export function drawCell({ cell, kind, unit, words, sources }: CellParts): Markup {
  if (cell === null) return html`<span class="blank">${words.blank}</span>`;
  if (isIntervalCell(cell))
    return html`<span class="fit">${drawInterval(cell)} ${formatCell(cell, kind, words)}</span>`;
  const shown = linkedText(formatUnlimited(cell, kind, words, unit), sources);
  if (!isFactCell(cell)) return shown;
  const limits = limitWords(cell, words);
  const limited =
    limits === '' ? shown : html`${shown}<span class="limit">${linkedText(limits, sources)}</span>`;
  const named = html`${limited}${starOf(cell, words)}`;
  const { source } = cell;
  if (source === undefined) return named;
  const number = String(source);
  return html`${named}\u00A0${sources === undefined ? `[${number}]` : sources.cite(number)}`;
}
