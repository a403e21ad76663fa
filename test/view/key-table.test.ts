import { expect, test } from 'vitest';
import { keyTable } from '../../src/view/key-table.ts';

test('columns are titled as the keys are written, numbers at the right', () => {
  const table = keyTable(
    ['yes', 'label', 'tracks'],
    [{ label: 'DR' }, { label: 'IR', yes: 3, tracks: ['dr'] }],
  );
  expect(table.columns.map(({ title, kind }) => [title, kind])).toEqual([
    ['yes', 'number'],
    ['label', 'text'],
    ['tracks', 'text'],
  ]);
  expect(table.rows).toEqual([
    [null, 'DR', null],
    [3, 'IR', ['dr']],
  ]);
});
