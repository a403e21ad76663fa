// Postgraduate years as columns, one line a route, blocks with their names; a sentence where nothing can be drawn.
import type { TimelineBlock, TimelineSpan } from '../view/blocks.ts';
import { yearsInTraining } from '../view/words.ts';
import type { Canvas } from './canvas.ts';
import { padText } from './fit.ts';
import { widest } from './text-width.ts';

/** The last year that a route to a certificate takes. */
export const lastYear = 7;
const maxCell = 10;
const minCell = 6;

export function drawTimeline(block: TimelineBlock, canvas: Canvas): readonly string[] {
  const { style, theme } = canvas;
  const labelWidth = widest(block.rows.map(({ label }) => label));
  const room = style.width === null ? 0 : Math.floor((style.width - labelWidth - 3) / lastYear);
  const title = theme.title(block.title);
  if (room < minCell)
    return [title, ...block.rows.map(({ label, spans }) => `${label}: ${spans.map(spanWords).join(', ')}`)];
  const cell = Math.min(maxCell, room);
  const years = Array.from({ length: lastYear }, (_, index) => padText(`PGY-${index + 1}`, cell)).join('');
  return [
    title,
    theme.heading(`${padText('', labelWidth)}  ${years}`),
    ...block.rows.map(
      ({ label, spans }) =>
        `${padText(label, labelWidth)}  ${spans.map(span => drawSpan(span, cell, style.unicode)).join('')}`,
    ),
  ];
}

/** A block such as `├─ DR ────────────┤`, one cell short of its years so that neighbors stay apart. */
function drawSpan({ label, short, from, to }: TimelineSpan, cell: number, unicode: boolean): string {
  const room = (to - from + 1) * cell - 3;
  const [left, line, right] = unicode ? ['├', '─', '┤'] : ['[', '-', ']'];
  const inner = [` ${label} `, ` ${short} `, short].find(text => text.length <= room) ?? short.slice(0, room);
  return `${left}${inner}${line.repeat(room - inner.length)}${right} `;
}

export const spanWords = (span: TimelineSpan): string => `${yearsInTraining(span)} ${span.label}`;
