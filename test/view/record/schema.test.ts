import { expect, test } from 'vitest';
import { fieldPaths } from '../../../src/schema/labels.ts';
import { viewSchema } from '../../../src/view/record/schema.ts';
import { dataOf } from '../../support/drawing.ts';

const view = viewSchema('{\n  "type": "object"\n}\n', true);

test('the text is printed as it is, and is data', () => {
  expect(dataOf(view)).toEqual({ type: 'object' });
  expect(view.blocks()).toEqual([{ type: 'text', lines: ['{', '  "type": "object"', '}'], verbatim: true }]);
});

test('the sheet lists every field with its meaning', () => {
  const { columns, rows } = view.result.sheet();
  expect(columns).toEqual(['field', 'title', 'kind', 'unit', 'help']);
  expect(rows.map(([field]) => field)).toEqual(fieldPaths);
  expect(rows.find(([field]) => field === 'rotations.blockWeeks')?.slice(1, 4)).toEqual([
    'Rotation block',
    'count',
    'weeks',
  ]);
});

test('of another kind of file it is data alone', () => {
  expect(dataOf(viewSchema('{ "type": "object" }', false))).toEqual({ type: 'object' });
});
