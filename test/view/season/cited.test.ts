import { describe, expect, test } from 'vitest';
import type { SeasonSource } from '../../../src/domain/season/seasons.ts';
import {
  checkBlocks,
  citation,
  citePages,
  notesOf,
  sourceBlocks,
  sourceJson,
} from '../../../src/view/season/cited.ts';
import { textOf } from '../../support/drawing.ts';
import { reportOf } from '../../support/reports.ts';

const page: SeasonSource = {
  url: 'https://www.nrmp.org/dates',
  body: 'NRMP',
  confidence: 'solid',
  official: true,
  readOn: '2026-11-01',
  copy: 'stored',
};
const other: SeasonSource = {
  url: 'https://example.org/match',
  confidence: 'usable',
  official: false,
  pageDate: '2025-03',
  note: "a vendor's guide",
  readOn: '2026-11-02',
  copy: undefined,
};

describe('pages', () => {
  const cited = citePages([page, other, { ...page, confidence: 'usable' }, { ...page, note: 'a copy' }]);

  test('are numbered as they are met, each once', () => {
    expect(cited.pages).toEqual([page, other, { ...page, note: 'a copy' }]);
    expect([page, other].map(cited.numberOf)).toEqual([1, 2]);
  });

  test('are told by whose they are', () =>
    expect([page, other].map(each => citation(each, cited))).toEqual(['[1] NRMP', '[2] secondary']));

  test('stand below in full', async () => {
    const text = await textOf(reportOf(sourceBlocks(citePages([page, other]))));
    expect(text).toBe(
      'Sources\n' +
        '  [1]: NRMP, official · page shows no year, stored copy, read 2026-11-01 · https://www.nrmp.org/dates\n' +
        "  [2]: secondary source (a vendor's guide) · as of 2025-03, read 2026-11-02 · https://example.org/match\n" +
        '\nA stored copy of a page may be older than the day on which it was read.\n',
    );
  });

  test('of which there are none are not listed', () => expect(sourceBlocks(citePages([]))).toEqual([]));

  test('are told to a script without empty keys', () =>
    expect(JSON.parse(JSON.stringify(sourceJson(other)))).toEqual({
      url: 'https://example.org/match',
      official: false,
      confidence: 'usable',
      pageDate: '2025-03',
      readOn: '2026-11-02',
      note: "a vendor's guide",
    }));
});

test('what limits a figure and what limits its page are one note', () => {
  expect(notesOf('at noon', other)).toBe("at noon; a vendor's guide");
  expect(notesOf('at noon', page)).toBe('at noon');
  expect(notesOf(undefined, other)).toBe("a vendor's guide");
  expect(notesOf(undefined, page)).toBe(undefined);
  expect(notesOf('at noon', undefined)).toBe('at noon');
});

test('where to check is said where it is known', async () => {
  expect(checkBlocks([])).toEqual([]);
  const text = await textOf(reportOf(checkBlocks([{ topic: 'eras.fees', url: 'https://example.org/fees' }])));
  expect(text).toBe('Where to check the present figures\n  ERAS fees: https://example.org/fees\n');
});
