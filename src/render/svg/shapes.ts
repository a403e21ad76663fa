// The shapes of the map's dots, equally large for one radius.
import type { MapMark } from '../../view/map/block.ts';
import { escapeXml } from './xml.ts';

/** Half the side of a square, half the diagonal of a diamond, and the middle to the corner of a triangle, for radius 1. */
const halfSide = Math.sqrt(Math.PI) / 2;
const halfDiagonal = Math.sqrt(Math.PI / 2);
const toCorner = Math.sqrt((4 * Math.PI) / (3 * Math.sqrt(3)));

/** A mark around a point. */
export function drawMark({ shape, radius, isHollow }: MapMark, x: number, y: number): string {
  const name = escapeXml(`${shape}${isHollow ? ' hollow' : ''}`);
  if (shape === 'circle') return `<circle class="${name}" cx="${num(x)}" cy="${num(y)}" r="${num(radius)}"/>`;
  const corners = cornersOf(shape).map(
    ([right, down]) => `${num(x + right * radius)} ${num(y + down * radius)}`,
  );
  return `<path class="${name}" d="M${corners.join('L')}Z"/>`;
}

function cornersOf(shape: Exclude<MapMark['shape'], 'circle'>): readonly (readonly [number, number])[] {
  switch (shape) {
    case 'square':
      return [
        [-halfSide, -halfSide],
        [halfSide, -halfSide],
        [halfSide, halfSide],
        [-halfSide, halfSide],
      ];
    case 'diamond':
      return [
        [0, -halfDiagonal],
        [halfDiagonal, 0],
        [0, halfDiagonal],
        [-halfDiagonal, 0],
      ];
    case 'triangle':
      return [-90, 30, 150].map(degrees => {
        const angle = (degrees * Math.PI) / 180;
        return [toCorner * Math.cos(angle), toCorner * Math.sin(angle)];
      });
  }
}

/** Tenths of a unit are as fine as anybody sees. */
export const num = (value: number): string => String(Math.round(value * 10) / 10);

/**
 * A path of absolute `M`, `L` and `Z` in half the letters: each point as its way from the one before, in whole tenths, so
 * that nothing adds up. Any other path stays as it is.
 */
export function shortPath(path: string): string {
  if (!/^(?:[ML]-?[\d.]+,-?[\d.]+|Z)+$/u.test(path)) return path;
  let [x, y, startX, startY] = [0, 0, 0, 0];
  const steps = path.matchAll(/(?<letter>[MLZ])(?:(?<right>-?[\d.]+),(?<down>-?[\d.]+))?/gu);
  return Array.from(steps, ([, letter = '', right, down]) => {
    if (letter === 'Z') {
      [x, y] = [startX, startY];
      return 'z';
    }
    const [toX, toY] = [Math.round(Number(right) * 10), Math.round(Number(down) * 10)];
    const way = `${shortNumber((toX - x) / 10)} ${shortNumber((toY - y) / 10)}`.replace(' -', '-');
    [x, y] = [toX, toY];
    // What follows the first point is a line without its letter.
    if (letter === 'L') return way.startsWith('-') ? way : ` ${way}`;
    [startX, startY] = [x, y];
    return `m${way}`;
  }).join('');
}

/** "-.5" for -0.5, which is how SVG may write it. */
const shortNumber = (value: number): string => num(value).replace(/^(-?)0\./u, '$1.');
