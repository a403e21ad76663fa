import { expect, test } from 'vitest';
import { legend } from '../../src/render/legend.ts';

test.each([
  ['6 yes no\n', true, []],
  ['a  —\n', true, ['Legend: — not published.']],
  ['6° x\n', true, ['Legend: ° the page shows no year.']],
  ['6†\n', true, ['Legend: † past its time.']],
  ['≤4 ≥7\n', true, ['Legend: ≤ up to, ≥ at least.']],
  ['a - 6^ 7!\n', false, ['Legend: - not published, ^ the page shows no year, ! past its time.']],
  ['well-known\n', false, []],
] as const)('%j with Unicode %s', (text, unicode, lines) => {
  expect(legend(text, unicode)).toEqual(lines);
});
