import { expect, test } from 'vitest';
import { amendmentsOf } from '../../../src/domain/record/amendments.ts';
import { createCatalog } from '../../../src/domain/record/catalog.ts';
import { makeProgram } from '../../support/programs.ts';

const before = makeProgram({
  id: 'a',
  moonlighting: true,
  volume: { beds: 3 },
  website: 'https://example.org/',
});
const after = makeProgram({ id: 'a', moonlighting: false, website: 'https://example.edu/' });

test('what patches changed and took out', () => {
  const catalog = createCatalog([after], new Map([['a', before]]));
  expect(amendmentsOf(catalog, after)).toEqual({
    changed: new Set(['website', 'moonlighting']),
    removed: ['volume.beds'],
  });
});

test('nothing of a record without patches', () => {
  expect(amendmentsOf(createCatalog([after]), after)).toEqual({ changed: new Set(), removed: [] });
});
