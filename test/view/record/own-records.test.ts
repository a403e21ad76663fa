import { expect, test } from 'vitest';
import { loadDetails, loadNotes } from '../../../src/view/record/own-records.ts';

test.each([
  [['slu'], 0, []],
  [
    ['slu'],
    1,
    [
      'Your record of slu replaces the shipped one and drops 1 fact of it; a patch (amends: slu) keeps what it does not name.',
    ],
  ],
  [
    ['slu', 'mir'],
    12,
    [
      'Your records replace 2 shipped ones and drop 12 facts of them; a patch (amends: slu) keeps what it does not name.',
    ],
  ],
])('%o that drop %i facts', (ids, dropped, notes) =>
  expect(loadNotes([], { replaced: ids, dropped })).toEqual(notes),
);

test('what is left out is said first', () => {
  expect(loadNotes(['a.yaml: x', 'b.yaml: y'], { replaced: [], dropped: 0 })).toEqual([
    'Left out: a.yaml: x',
    'Left out: b.yaml: y',
  ]);
});

test('details name what is replaced and amended', () => {
  expect(loadDetails([], [])).toEqual([]);
  expect(loadDetails(['slu', 'mir'], ['rush'])).toEqual([
    'Shipped records replaced by your own: slu, mir.',
    'Records amended by your patches: rush.',
  ]);
});
