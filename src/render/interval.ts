// An interval from 0 to 1 with its expected value, as words or as a bar of text.
import type { IntervalCell } from '../view/blocks.ts';

interface IntervalStyle {
  /** Room is scarce: the interval is drawn, not written. */
  readonly narrow?: boolean;
  readonly unicode: boolean;
}

/** Cells between the marks of 0 and 100. */
const barWidth = 14;

const marks = {
  unicode: { left: '├', right: '┤', line: '─', point: '●', empty: '·' },
  ascii: { left: '[', right: ']', line: '-', point: 'o', empty: '.' },
} as const;

/** `57 ··├──●───┤···` where room is scarce, `57 (20 to 80)` elsewhere; the number is the same in both. */
export function formatInterval(cell: IntervalCell, { narrow, unicode }: IntervalStyle): string {
  const { low, expected, high } = cell;
  const [from, at, to] = [percentOf(low), percentOf(expected), percentOf(high)];
  if (narrow !== true) return from === to ? at : `${at} (${from} to ${to})`;
  return `${at.padStart(3)} ${drawInterval(cell, unicode)}`;
}

const percentOf = (share: number): string => String(Math.round(share * 100));

function drawInterval({ low, expected, high }: IntervalCell, unicode: boolean): string {
  const { left, right, line, point, empty } = marks[unicode ? 'unicode' : 'ascii'];
  const [from, at, to] = [positionOf(low), positionOf(expected), positionOf(high)];
  let bar = '';
  for (let index = 0; index < barWidth; index += 1) {
    if (index === at) bar += point;
    else if (index < from || index > to) bar += empty;
    else if (index === from) bar += left;
    else bar += index === to ? right : line;
  }
  return bar;
}

const positionOf = (share: number): number => Math.round(Math.min(1, Math.max(0, share)) * (barWidth - 1));
