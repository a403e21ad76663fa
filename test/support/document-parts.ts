// A document of parts, one inside the other, for the tests of what draws it.
import type { Block } from '../../src/view/blocks.ts';

const card: Block = {
  type: 'card',
  title: 'Alpha',
  sections: [{ title: 'Facts', entries: [{ label: 'Beds', cell: 4, kind: 'count' }] }],
};

export const documentParts: readonly Block[] = [
  {
    type: 'contents',
    title: 'Contents',
    entries: [{ id: 'mo', title: 'Missouri', entries: [{ id: 'slu', title: '1. SLU', entries: [] }] }],
  },
  {
    type: 'part',
    id: 'mo',
    title: 'Missouri',
    folded: true,
    blocks: [
      { type: 'text', lines: ['one state'] },
      { type: 'part', id: 'slu', title: 'SLU', blocks: [card] },
    ],
  },
];
