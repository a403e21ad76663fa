// Bars in HTML: each a label, its numbers in words, and their share of the most as a length.
import type { BarsBlock } from '../../view/blocks.ts';
import { heading, html, type Markup } from './markup.ts';
import type { Page } from './page.ts';

export const drawBars = ({ title, rows }: BarsBlock, page: Page): Markup =>
  html`<section class="chart">${page.isTitled ? '' : heading(page.level, title)}<dl class="bars">${rows.map(
    ({ label, value, max, numbers }) =>
      html`<div><dt>${label}</dt><dd>${drawBar(value / max)}${numbers.map((each, at) => html`${at === 0 ? '' : ' '}<span>${each}</span>`)}</dd></div>\n`,
  )}</dl></section>\n`;

/** A bar of `share` of the width: 0 to 1, or NaN where even the most is nothing. */
function drawBar(share: number): Markup {
  const length = share > 0 ? Math.max(1, Math.round(Math.min(1, share) * 1000) / 10) : 0;
  return html`<svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true"><rect class="track" width="100" height="8"/><rect class="bar" width="${length}" height="8"/></svg>`;
}
