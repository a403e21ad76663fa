import { describe, expect, test } from 'vitest';
import { maxPages, viewPage, viewPages } from '../../../src/view/record/pages.ts';
import { dataOf } from '../../support/drawing.ts';
import { makeProgram } from '../../support/programs.ts';

const program = makeProgram({ website: 'https://example.org' });

describe('one page', () => {
  test('is printed and opened', () => {
    const page = viewPage(program);
    expect(page).toMatchObject({ pages: ['https://example.org'], notes: [] });
    expect(dataOf(page)).toEqual({ program: 'alpha', id: 'alpha', website: 'https://example.org' });
    expect(page.blocks()).toEqual([{ type: 'text', lines: ['https://example.org'] }]);
  });

  test('that is not recorded is said', () => {
    const page = viewPage(makeProgram());
    expect(page).toMatchObject({ pages: [], notes: ['Alpha (alpha) has no website on record.'] });
    expect(page.result.sheet().rows).toEqual([['alpha', null, 'alpha']]);
    expect(page.blocks()).toEqual([]);
  });
});

describe('several pages', () => {
  const many = (count: number, website?: string) =>
    Array.from({ length: count }, (_, at) =>
      makeProgram({ id: `p${at}`, ...(website === undefined ? {} : { website: `${website}${at}` }) }),
    );

  test('are a list, whatever their number', () => {
    expect(dataOf(viewPages([program]))).toEqual([
      { program: 'alpha', id: 'alpha', website: 'https://example.org' },
    ]);
    expect(dataOf(viewPages([]))).toEqual([]);
  });

  test('are all printed, and not more than a browser stands are opened', () => {
    const view = viewPages(many(maxPages + 1, 'https://example.org/'));
    expect(view.pages).toHaveLength(maxPages);
    expect(view.blocks()).toMatchObject([{ lines: { length: maxPages + 1 } }]);
    expect(view.notes).toEqual(['Of 9 pages a browser is given the first 8.']);
    expect(viewPages(many(maxPages, 'https://example.org/')).notes).toEqual([]);
  });

  test('those that are not recorded are named, or counted where they are many', () => {
    expect(viewPages([program, ...many(2)]).notes).toHaveLength(2);
    expect(viewPages([program, ...many(4)]).notes).toEqual(['4 programs have no website on record.']);
  });
});
