import { expect, test } from 'vitest';
import type { Block } from '../../../src/view/blocks.ts';
import { contentsOf, programIndex } from '../../../src/view/report/index-block.ts';
import { makeProgram } from '../../support/programs.ts';

const programs = [
  makeProgram({ id: 'b', state: 'TX', city: 'Austin' }),
  makeProgram({ id: 'a', state: 'AK', tracks: { esir: {}, irIntegrated: { offered: false } } }),
  makeProgram({ id: 'c', state: 'TX' }),
  makeProgram({ id: 'd', state: 'AL' }),
];

test('every program leads to its part, and says which tracks it is known to offer', () => {
  const { entries, folded, kinds } = programIndex(programs, true);
  expect(folded).toBe(true);
  expect(kinds).toEqual(['DR', 'IR integrated', 'IR independent', 'ESIR']);
  expect(entries.map(({ id, title }) => [id, title])).toEqual([
    [undefined, 'Alabama'],
    [undefined, 'Alaska'],
    [undefined, 'Texas'],
  ]);
  expect(entries[1]?.entries).toEqual([{ id: 'a', title: 'A, Springfield', kinds: ['ESIR'], entries: [] }]);
  expect(entries[2]?.entries.map(({ title }) => title)).toEqual(['B, Austin', 'C, Springfield']);
});

test('the contents of a document are its parts, with those inside them', () => {
  const text: Block = { type: 'text', lines: ['x'] };
  const inner: Block = { type: 'part', id: 'slu', title: 'SLU', blocks: [text] };
  const outer: Block = { type: 'part', id: 'mo', title: 'Missouri', blocks: [text, inner] };
  const entries = [{ id: 'mo', title: 'Missouri', entries: [{ id: 'slu', title: 'SLU', entries: [] }] }];
  expect(contentsOf([text, outer])).toEqual(entries);
  expect(contentsOf([text])).toEqual([]);
});
