import { expect, test } from 'vitest';
import { mapStyle } from '../../../src/render/svg/map-style.ts';

const values = (mode: 0 | 1): ReadonlyMap<string, string> => {
  const block =
    [...mapStyle.matchAll(/\.resprog-map\{(--map-[^}]*?)(?:;color-scheme[^}]*)?\}/gu)][mode]?.[1] ?? '';
  return new Map(block.split(';').map(each => [each.split(':')[0] ?? '', each.split(':')[1] ?? '']));
};

/** Relative luminance by WCAG. */
const luminance = (color: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map(at => {
    const share = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

test.each([0, 1] as const)('in mode %i text and marks are told from what is behind them', mode => {
  const colors = values(mode);
  const of = (name: string): string => colors.get(`--map-${name}`) ?? 'none';
  for (const text of ['text', 'quiet', 'home']) expect(contrast(of(text), of('ground'))).toBeGreaterThan(4.5);
  for (const text of ['text', 'home']) expect(contrast(of(text), of('land'))).toBeGreaterThan(4.5);
  for (const shape of ['circle', 'square', 'triangle', 'diamond'])
    for (const behind of ['land', 'ground']) expect(contrast(of(shape), of(behind))).toBeGreaterThan(3);
});

test('every rule is below the class of the map, and loads nothing', () => {
  const selectors = mapStyle
    .replaceAll(/@media[^{]*\{/gu, '')
    .split('}')
    .map(rule => rule.split('{')[0]?.trim() ?? '')
    .filter(selector => selector !== '');
  expect(selectors.flatMap(each => each.split(',')).filter(each => !each.startsWith('.resprog-map'))).toEqual(
    [],
  );
  expect(mapStyle).not.toMatch(/url\(|@import|[<&]/u);
});

test('paper is light', () => expect(mapStyle).toContain('@media screen and (prefers-color-scheme:dark)'));
