// A cell in HTML: its words, what limits it set apart, links, and the number of its source.
import { type Cell, type CellKind, type CellLink, isFactCell, isIntervalCell } from '../../view/blocks.ts';
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
  const text = formatUnlimited(cell, kind, words, unit);
  if (!isFactCell(cell)) return linkedText(text, sources);
  const shown = reachable(text, cell.links ?? [], sources);
  const limits = limitWords(cell, words);
  const limited =
    limits === '' ? shown : html`${shown}<span class="limit">${linkedText(limits, sources)}</span>`;
  const named = html`${limited}${starOf(cell, words)}`;
  const { source } = cell;
  if (source === undefined) return named;
  const number = String(source);
  return html`${named}\u00A0${sources === undefined ? `[${number}]` : sources.cite(number)}`;
}

/** Text in which the parts that lead to somebody are links; one that is not in the text, or leads elsewhere, is none. */
export function reachable(text: string, links: readonly CellLink[], sources?: SourceList): Markup {
  const [link, ...others] = links;
  if (link === undefined) return linkedText(text, sources);
  const at = /^(?:mailto|tel):/u.test(link.address) ? text.indexOf(link.text) : -1;
  if (at < 0 || link.text === '') return reachable(text, others, sources);
  const after = text.slice(at + link.text.length);
  return html`${reachable(text.slice(0, at), others, sources)}<a href="${link.address}">${link.text}</a>${reachable(after, others, sources)}`;
}
