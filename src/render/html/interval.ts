// An interval from 0 to 1 on an axis; the numbers stand beside it in words.
import type { IntervalCell } from '../../view/blocks.ts';
import { html, type Markup } from './markup.ts';

const width = 120;
const height = 16;
/** Room for half a point at both ends. */
const margin = 6;

/** A picture that adds nothing to the words beside it, so that whoever listens misses nothing. */
export function drawInterval({ low, expected, high }: IntervalCell): Markup {
  const [from, at, to] = [positionOf(low), positionOf(expected), positionOf(high)];
  const middle = height / 2;
  const ticks = [0, 0.5, 1].map(share => html`<path d="M${positionOf(share)} 3v10"/>`);
  return html`<svg class="interval" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" aria-hidden="true"><g class="axis"><path d="M${margin} ${middle}h${width - 2 * margin}"/>${ticks}</g><path class="range" d="M${from} ${middle}h${round(to - from)}"/><circle cx="${at}" cy="${middle}" r="4.5"/></svg>`;
}

const positionOf = (share: number): number =>
  round(margin + Math.min(1, Math.max(0, share)) * (width - 2 * margin));

const round = (value: number): number => Math.round(value * 10) / 10;
