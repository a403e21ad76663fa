import { describe, expect, test } from 'vitest';
import { drawContents } from '../../../src/render/html/contents.ts';
import type { ContentsBlock, ContentsEntry } from '../../../src/view/blocks.ts';
import { find, pageOf, textsOf } from '../../support/html.ts';

const leaf = (id: string, kinds?: readonly string[]): ContentsEntry => ({
  id,
  title: id.toUpperCase(),
  kinds,
  entries: [],
});
const draw = (parts: Partial<ContentsBlock>, page = pageOf()) =>
  drawContents({ type: 'contents', title: 'Programs', entries: [], ...parts }, page);

test('it leads to the parts, also to those inside others', () => {
  const drawn = draw({ entries: [{ id: 'missouri', title: 'Missouri', entries: [leaf('slu')] }] });
  expect(find(drawn, 'nav')[0]?.attributes['aria-label']).toBe('Programs');
  expect(textsOf(drawn, 'h2')).toEqual(['Programs']);
  expect(find(drawn, 'a').map(({ text, attributes }) => [text, attributes['href']])).toEqual([
    ['Missouri', '#missouri'],
    ['SLU', '#slu'],
  ]);
  expect(find(drawn, 'ul')).toHaveLength(2);
  expect(find(drawn, 'input')).toEqual([]);
});

test('what stands above it is not said again', () => {
  expect(find(draw({}, pageOf({ isTitled: true })), 'h2')).toEqual([]);
});

test('a group that is no part leads nowhere; folded, it opens and says how much is in it', () => {
  const entries = [{ title: 'Missouri', entries: [leaf('slu'), leaf('mir')] }];
  expect(textsOf(draw({ entries }), 'a')).toEqual(['SLU', 'MIR']);
  expect(find(draw({ entries }), 'details')).toEqual([]);
  expect(textsOf(draw({ entries, folded: true }), 'summary')).toEqual(['Missouri 2']);
});

describe('a choice of kinds', () => {
  const drawn = draw({
    kinds: ['DR', '<ESIR>'],
    entries: [{ title: 'Missouri', entries: [leaf('slu', ['DR', '<ESIR>']), leaf('mir', ['DR', 'other'])] }],
  });

  test('begins with all of them, and is one group', () => {
    const buttons = find(drawn, 'input').map(({ attributes }) => attributes);
    expect(buttons.map(({ class: name, checked }) => [name, checked])).toEqual([
      ['every', ''],
      ['k0', undefined],
      ['k1', undefined],
    ]);
    expect(new Set(buttons.map(({ name }) => name)).size).toBe(1);
    expect(textsOf(drawn, 'label')).toEqual(['all', 'DR', '<ESIR>']);
  });

  test('names the kinds of each entry, and those alone', () => {
    expect(find(drawn, 'li', 'entry').map(({ attributes }) => attributes['class'])).toEqual([
      'entry k0 k1',
      'entry k0',
    ]);
  });
});
