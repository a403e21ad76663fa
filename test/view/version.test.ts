import { expect, test } from 'vitest';
import { viewVersion } from '../../src/view/version.ts';
import { dataOf, textOf } from '../support/drawing.ts';

const none = { programs: 0, dataDate: undefined };

test('version, size and date in text, data and sheet', async () => {
  const view = viewVersion('1.2.3', { programs: 1, dataDate: '2026-11-01' }, false);
  expect(await textOf(view)).toBe('resprog 1.2.3 · 1 program · data read until 2026-11-01\n');
  expect(dataOf(view)).toEqual({ version: '1.2.3', programs: 1, dataDate: '2026-11-01' });
  expect(view.result.sheet().rows).toEqual([['1.2.3', 1, '2026-11-01']]);
});

test('an empty catalog has no date', () => {
  expect(dataOf(viewVersion('1.2.3', none, false))).toEqual({
    version: '1.2.3',
    programs: 0,
    dataDate: null,
  });
});

test('the credits of the data', async () => {
  expect(await textOf(viewVersion('1.2.3', none, true))).toContain('GeoNames (geonames.org), CC BY 4.0');
});
