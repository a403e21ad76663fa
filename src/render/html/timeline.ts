// Postgraduate years as a picture, one bar a route, and the same in words below it.
import type { TimelineBlock, TimelineSpan } from '../../view/blocks.ts';
import { lastYear, spanWords } from '../timeline.ts';
import { heading, html, type Markup } from './markup.ts';
import type { Page } from './page.ts';

/** Of the picture, in its own units: a year, the line of years, a row with its label, and a bar. */
const cell = 96;
const headHeight = 28;
const rowHeight = 58;
const barHeight = 28;
/** A letter of a label. */
const letter = 8;
/** Phases beyond so many share colors; their names tell them apart. */
const colors = 4;

export function drawTimeline(block: TimelineBlock, page: Page): Markup {
  const { title, rows } = block;
  const [titleId, descriptionId] = [page.newId(), page.newId()];
  const phases = [...new Set(rows.flatMap(({ spans }) => spans.map(({ short }) => short)))];
  const years = Math.max(lastYear, ...rows.flatMap(({ spans }) => spans.map(({ to }) => to)));
  const height = headHeight + rows.length * rowHeight;
  const phaseOf = ({ short }: TimelineSpan): number => (phases.indexOf(short) % colors) + 1;
  const columns = Array.from({ length: years }, (_, index) => {
    const left = index * cell;
    return html`<text class="year" x="${left + 2}" y="16">PGY-${index + 1}</text><path class="axis" d="M${left + 0.5} ${headHeight - 6}V${height}"/>`;
  });
  return html`${page.isTitled ? '' : heading(page.level, title)}<figure class="timeline">
<div class="scroll" role="region" tabindex="0" aria-label="${title}">
<svg viewBox="0 0 ${years * cell} ${height}" role="img" aria-labelledby="${titleId} ${descriptionId}"><title id="${titleId}">${title}</title><desc id="${descriptionId}">A bar for each of ${rows.length}, from PGY-1 to PGY-${years}; the same stands in words below.</desc>
${columns}
${rows.map(({ label, spans }, index) => {
  const top = headHeight + index * rowHeight;
  return html`<text class="label" x="2" y="${top + 15}">${label}</text>${spans.map(span => drawSpan(span, top + 22, phaseOf(span)))}\n`;
})}</svg>
</div>
<details><summary>In words</summary><ul>${rows.map(({ label, spans }) => html`<li>${label}: ${spans.map(spanWords).join(', ')}</li>\n`)}</ul></details>
</figure>
`;
}

/** A bar, whose name is the short one where there is no room for the other. */
function drawSpan(span: TimelineSpan, top: number, phase: number): Markup {
  const left = (span.from - 1) * cell;
  const width = (span.to - span.from + 1) * cell;
  const name = span.label.length * letter <= width - 16 ? span.label : span.short;
  return html`<g><title>${spanWords(span)}</title><rect class="phase${phase}" x="${left + 2}" y="${top}" width="${width - 4}" height="${barHeight}" rx="4"/><text x="${left + 12}" y="${top + 19}">${name}</text></g>`;
}
