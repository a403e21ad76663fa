import { describe, expect, test } from 'vitest';
import { createCatalog, sizeOf } from '../../../src/domain/record/catalog.ts';
import { makeProgram, makeSource } from '../../support/programs.ts';

describe('createCatalog', () => {
  test('orders by name without regard to case, then by id', () => {
    const records = [
      makeProgram({ id: 'c', name: 'rush' }),
      makeProgram({ id: 'b', name: 'Alpha' }),
      makeProgram({ id: 'a', name: 'Rush' }),
      makeProgram({ id: 'd', name: 'Alpha' }),
    ];
    expect(createCatalog(records).programs.map(({ id }) => id)).toEqual(['b', 'd', 'a', 'c']);
  });

  test('a later record replaces an earlier one with the same id', () => {
    const catalog = createCatalog([makeProgram({ city: 'Old' }), makeProgram({ city: 'New' })]);
    expect(catalog.programs).toHaveLength(1);
    expect(catalog.byId.get('alpha')?.city).toBe('New');
  });

  test('is dated by the latest reading of any source', () => {
    const sources = ['2026-03-01', '2026-11-20', '2025-12-31'].map(readOn => makeSource({ readOn }));
    expect(createCatalog([makeProgram({ sources }), makeProgram({ id: 'b' })]).dataDate).toBe('2026-11-20');
  });

  test('is empty and undated without records', () => {
    expect(createCatalog([])).toEqual({
      programs: [],
      byId: new Map(),
      unamended: new Map(),
      dataDate: undefined,
    });
  });
});

test('the size of a catalog, also of an empty one', () => {
  const sources = [makeSource({ readOn: '2026-11-05' })];
  expect(sizeOf(createCatalog([makeProgram({ sources }), makeProgram({ id: 'b' })]))).toEqual({
    programs: 2,
    dataDate: '2026-11-05',
  });
  expect(sizeOf(createCatalog([]))).toEqual({ programs: 0, dataDate: undefined });
});
