import { expect, test } from 'vitest';
import type { Ages } from '../../src/render/age-marks.ts';
import { legend } from '../../src/render/legend.ts';

const none: Ages = { current: 0, past: 0, undated: 0 };
const most = 'Most facts here are from pages that show no year';

test.each<[string, Partial<Ages>, boolean, readonly string[]]>([
  ['6 yes no\n', {}, true, []],
  ['a  —\n', {}, true, ['Legend: — not recorded.']],
  ['6° x\n', { undated: 1, current: 1 }, true, ['Legend: ° the page shows no year.']],
  ['x° y is a name\n', {}, true, []],
  ['6†\n', { past: 1 }, true, ['Legend: † past its time.']],
  ['≤4 ≥7\n', {}, true, ['Legend: ≤ up to, ≥ at least.']],
  [
    'a - 6^ 7!\n',
    { undated: 1, past: 1 },
    false,
    ['Legend: - not recorded, ^ the page shows no year, ! past its time.'],
  ],
  ['well-known\n', {}, false, []],
  ['6\n', { undated: 1 }, true, ['No page behind these facts shows a year.']],
  ['6\n7•\n', { undated: 2, current: 1 }, true, [`${most}; • marks one whose page does (--years shows it).`]],
  [
    '6\n7*\n',
    { undated: 2, current: 1 },
    false,
    [`${most}; * marks one whose page does (--years shows it).`],
  ],
  [
    '*  6 (2024; a)\n',
    { undated: 2, current: 1 },
    false,
    [`${most}; where a page does, it stands in brackets.`],
  ],
  ['6\n7†\n', { undated: 2, past: 1 }, true, [`${most}.`, 'Legend: † past its time.']],
  [
    'stored copy,\n  read 2026-11-22\n',
    {},
    true,
    ['A stored copy of a page may be older than the day on which it was read.'],
  ],
])('%j with %j and Unicode %s', (text, ages, unicode, lines) => {
  expect(legend(text, { ...none, ...ages }, unicode)).toEqual(lines);
});
