import { expect, test } from 'vitest';
import { drawMap } from '../../../src/render/html/map.ts';
import { find, mistakesIn, pageOf, textsOf } from '../../support/html.ts';
import { mapBlock } from '../../support/map-block.ts';

test("the heading is the page's, and the drawing brings no style of its own", () => {
  const drawn = drawMap(mapBlock, pageOf());
  expect(textsOf(drawn, 'h2')).toEqual(['Programs']);
  expect(textsOf(drawMap(mapBlock, pageOf({ isTitled: true })), 'h2')).toEqual([]);
  expect(find(drawn, 'svg', 'resprog-map')).toHaveLength(1);
  expect(find(drawn, 'style')).toEqual([]);
});

test('two maps of a page do not share an id', () => {
  const page = pageOf();
  const ids = [drawMap(mapBlock, page), drawMap(mapBlock, page)].flatMap(drawn =>
    find(drawn, 'title').flatMap(({ attributes }) => attributes['id'] ?? []),
  );
  expect(new Set(ids).size).toBe(2);
});

test('a browser reads a name as text, and the drawing without a mistake', () => {
  const evil = '</svg><script>alert(1)</script>';
  const drawn = drawMap({ ...mapBlock, title: evil, credit: evil }, pageOf());
  expect(find(drawn, 'script')).toEqual([]);
  expect(mistakesIn(`<!doctype html><title>x</title>${drawn.html}`)).toEqual([]);
});
