import { expect, test } from 'vitest';
import { stylesheet } from '../../../src/render/html/stylesheet.ts';

test('asks for nothing from elsewhere, and cannot end its element', () => {
  expect(stylesheet).not.toMatch(/url\(|@import|@font-face|<|image-set/u);
});

test('each variable that is used is set, the colors also for dark screens', () => {
  const used = new Set(Array.from(stylesheet.matchAll(/var\((--[a-z0-9]+)\)/gu), ([, name]) => name));
  const [light = '', dark = ''] = Array.from(stylesheet.matchAll(/:root \{([^}]*)\}/gu), ([, set]) => set);
  expect(used.size).toBeGreaterThan(8);
  expect([...used].filter(name => !light.includes(`${name}:`) || !dark.includes(`${name}:`))).toEqual([]);
});

test('has a color for each tenth', () => {
  expect(Array.from(stylesheet.matchAll(/^\.h(\d+) /gmu), ([, step]) => Number(step))).toEqual(
    Array.from({ length: 11 }, (_, step) => step),
  );
});
