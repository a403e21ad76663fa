// How the map looks, in light, dark and on paper; colors never say more than shapes do.

/** The names of the colors, each with its value on a light and on a dark ground. */
const colors = {
  ground: ['#ffffff', '#14181d'],
  land: ['#e3e8ec', '#2c343d'],
  border: ['#ffffff', '#14181d'],
  text: ['#1f2933', '#e6eaee'],
  quiet: ['#52606d', '#a3b1bf'],
  circle: ['#2a6496', '#7fb8e6'],
  square: ['#a8480f', '#f2a36b'],
  triangle: ['#1f7a4d', '#76cfa0'],
  diamond: ['#74409b', '#c9a3ec'],
  home: ['#b3123f', '#ff8fae'],
} as const;
type ColorName = keyof typeof colors;

const names = Object.entries(colors);

const setColors = (index: 0 | 1): string =>
  names.map(([name, values]) => `--map-${name}:${values[index]}`).join(';');

/** The color of a name, with the light one where nobody has set it. */
const color = (name: ColorName): string => `var(--map-${name},${colors[name][0]})`;

const shapes = ['circle', 'square', 'triangle', 'diamond'] as const;

/** The style sheet of the map, once a page; all of it is below the class `resprog-map`. */
export const mapStyle: string = [
  `.resprog-map{${setColors(0)};color-scheme:light dark;font:13px system-ui,sans-serif;print-color-adjust:exact;-webkit-print-color-adjust:exact}`,
  `@media screen and (prefers-color-scheme:dark){.resprog-map{${setColors(1)}}}`,
  `.resprog-map .ground{fill:${color('ground')}}`,
  `.resprog-map .states path{fill:${color('land')};stroke:${color('border')};stroke-width:.8;stroke-linejoin:round}`,
  `.resprog-map text{fill:${color('text')}}`,
  `.resprog-map .heading{font-size:20px;font-weight:600}`,
  `.resprog-map .quiet{fill:${color('quiet')};font-size:11px}`,
  `.resprog-map .rings path{fill:none;stroke:${color('home')};stroke-width:1;stroke-dasharray:5 4;opacity:.75}`,
  `.resprog-map .home{pointer-events:none}`,
  `.resprog-map .home text{fill:${color('home')};font-size:11px}`,
  `.resprog-map .pin{fill:${color('home')};stroke:${color('ground')};stroke-width:1}`,
  `.resprog-map .leaders path,.resprog-map .names path{fill:none;stroke:${color('quiet')};stroke-width:.5;opacity:.7}`,
  ...shapes.map(
    shape =>
      `.resprog-map .${shape}{fill:${color(shape)};stroke:${color('ground')};stroke-width:.8;stroke-linejoin:round}`,
  ),
  ...shapes.map(
    shape => `.resprog-map .${shape}.hollow{fill:${color('ground')};stroke:${color(shape)};stroke-width:1.3}`,
  ),
  `.resprog-map .dot{cursor:pointer;outline:none}`,
  `.resprog-map .dot:hover :first-child,.resprog-map .dot:focus-visible :first-child{stroke:${color('text')};stroke-width:2.4}`,
  `.resprog-map .names{pointer-events:none;font-weight:600}`,
  `.resprog-map .dot text,.resprog-map .home text,.resprog-map .names text{paint-order:stroke;stroke:${color('ground')};stroke-width:3;stroke-linejoin:round}`,
  `.resprog-map .dot text{display:none;pointer-events:none;font-weight:600}`,
  `.resprog-map .dot:hover text,.resprog-map .dot:focus-visible text{display:block}`,
].join('\n');
