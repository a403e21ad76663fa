// The map as SVG: alone in a file, or inside a page; every dot can be reached by keyboard and says its name.
import type { MapBlock, MapDot } from '../../view/map/block.ts';
import type { Report } from '../../view/report.ts';
import type { Rendered } from '../format.ts';
import { mapStyle } from './map-style.ts';
import { placeMiles, placeNames } from './names.ts';
import { drawMark, num, shortPath } from './shapes.ts';
import { escapeXml, linkTarget } from './xml.ts';

export interface MapSvgOptions {
  /** Inside a page that holds `mapStyle` and a heading of its own; else a file of its own, with both. */
  readonly embedded?: boolean;
  /** Begins the ids of the drawing; must differ between the drawings of a page. */
  readonly id?: string;
}

/** The map of a report as a file. */
export function renderMapSvg({ blocks }: Report): Rendered {
  const map = blocks().find(block => block.type === 'map');
  return { text: map === undefined ? '' : `${drawMapSvg(map)}\n`, notes: [] };
}

const headingHeight = 40;
const rowHeight = 24;
const margin = 16;

/** A map block as an SVG element. Text of the block is escaped, and only addresses of the web and of the page become links. */
export function drawMapSvg(block: MapBlock, options: MapSvgOptions = {}): string {
  const { embedded = false, id = 'resprog-map' } = options;
  const { title, description, width, height, states, rings, home, legend, credit } = block;
  const top = embedded ? 0 : headingHeight;
  const rows = legend.length + (home === undefined ? 0 : 1) + 1;
  const whole = top + height + margin + rows * rowHeight + margin;
  const name = escapeXml(id);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="resprog-map" viewBox="0 ${num(-top)} ${num(width)} ${num(whole)}" role="group" aria-labelledby="${name}-title" aria-describedby="${name}-description">`,
    `<title id="${name}-title">${escapeXml(title)}</title>`,
    `<desc id="${name}-description">${escapeXml(description)}</desc>`,
    ...(embedded
      ? []
      : [
          `<style>${mapStyle}</style>`,
          `<rect class="ground" y="${num(-top)}" width="${num(width)}" height="${num(whole)}"/>`,
          `<text class="heading" x="${margin}" y="${num(26 - top)}" aria-hidden="true">${escapeXml(title)}</text>`,
        ]),
    '<g class="states" aria-hidden="true">',
    ...states.map(
      state => `<path d="${escapeXml(shortPath(state.path))}"><title>${escapeXml(state.name)}</title></path>`,
    ),
    '</g>',
    ...drawRings(rings),
    ...drawLeaders(block.dots),
    ...drawNames(block),
    '<g class="dots">',
    // From north to south, so that the name above a dot stands on what was drawn before.
    ...[...block.dots].sort((a, b) => a.y - b.y).map(dot => drawDot(dot, block)),
    '</g>',
    ...drawHome(block),
    ...drawLegend(block, height + margin + rowHeight / 2),
    `<text class="quiet" x="${margin}" y="${num(whole - top - margin)}">${escapeXml(credit)}</text>`,
    '</svg>',
  ].join('\n');
}

function drawDot(dot: MapDot, { width }: MapBlock): string {
  const target = linkTarget(dot.href);
  const label = escapeXml(dot.label);
  const side = nameSide(dot, width);
  const inner = [
    drawMark(dot, dot.x, dot.y),
    `<title>${label}</title>`,
    `<text x="${num(dot.x)}" y="${num(dot.y - dot.radius - 6)}" text-anchor="${side}" aria-hidden="true">${escapeXml(dot.name)}</text>`,
  ].join('');
  return target === undefined
    ? `<g class="dot" tabindex="0" role="img" aria-label="${label}">${inner}</g>`
    : `<a class="dot" href="${escapeXml(target)}" aria-label="${label}">${inner}</a>`;
}

/** Near an edge the name runs inwards. */
function nameSide({ x }: MapDot, width: number): 'start' | 'middle' | 'end' {
  if (x < width / 4) return 'start';
  return x > (3 * width) / 4 ? 'end' : 'middle';
}

const lineOf = (points: readonly { readonly x: number; readonly y: number }[]): string =>
  `M${points.map(({ x, y }) => `${num(x)} ${num(y)}`).join('L')}`;

const drawRings = (rings: MapBlock['rings']): readonly string[] =>
  rings.length === 0
    ? []
    : [
        '<g class="rings" aria-hidden="true">',
        `<path d="${rings.flatMap(({ lines }) => lines.map(lineOf)).join('')}"/>`,
        '</g>',
      ];

const drawWords = (words: string, x: number, y: number): string =>
  `<text x="${num(x)}" y="${num(y)}" text-anchor="middle">${escapeXml(words)}</text>`;

/** The ids of a few programs; a screen reader has the label of each dot instead. */
function drawNames(block: MapBlock): readonly string[] {
  const names = placeNames(block);
  if (names.length === 0) return [];
  const away = names.filter(({ isAway }) => isAway);
  return [
    '<g class="names" aria-hidden="true">',
    ...(away.length === 0
      ? []
      : [`<path d="${away.map(({ dot, x, y }) => lineOf([dot, { x, y }])).join('')}"/>`]),
    ...names.map(({ dot, x, y }) => drawWords(dot.id, x, y)),
    '</g>',
  ];
}

/** Thin lines from a city to dots that had to move away from it. */
function drawLeaders(dots: readonly MapDot[]): readonly string[] {
  const far = dots.filter(({ x, y, city, radius }) => Math.hypot(x - city.x, y - city.y) > radius + 4);
  if (far.length === 0) return [];
  return [
    '<g class="leaders" aria-hidden="true">',
    `<path d="${far.map(({ x, y, city }) => lineOf([city, { x, y }])).join('')}"/>`,
    '</g>',
  ];
}

/** A pin at home, and the miles of the rings; what home is called would cover dots. */
function drawHome({ home, rings, width }: MapBlock): readonly string[] {
  if (home === undefined) return [];
  return [
    '<g class="home">',
    ...placeMiles({ rings, width }).map(({ label, x, y }) => drawWords(label, x, y)),
    drawPin(home.x, home.y),
    '</g>',
  ];
}

/** A pin whose tip is a point. */
const drawPin = (x: number, y: number): string =>
  `<path class="pin" d="M${num(x)} ${num(y)}l-5 -11a5.5 5.5 0 1 1 10 0Z"/>`;

/** The entries of a row side by side, each in an equal share of the width; home has a row of its own. */
function drawLegend({ legend, home, rings, width }: MapBlock, top: number): readonly string[] {
  const entry = (drawn: string, text: string, x: number, y: number): string =>
    `${drawn}<text x="${num(x + 16)}" y="${num(y + 4.5)}">${escapeXml(text)}</text>`;
  const [left, room] = [margin + 10, width - 2 * margin];
  const homeY = top + legend.length * rowHeight;
  return [
    '<g class="legend">',
    ...legend.flatMap((entries, row) =>
      entries.map(({ mark, text }, index) => {
        const [x, y] = [left + (index * room) / entries.length, top + row * rowHeight];
        return entry(drawMark(mark, x, y), text, x, y);
      }),
    ),
    ...(home === undefined
      ? []
      : [
          entry(
            drawPin(left, homeY + 7),
            [home.label, ...rings.map(({ label }) => label)].join(' · '),
            left,
            homeY,
          ),
        ]),
    '</g>',
  ];
}
