import { expect, test } from 'vitest';
import { valuesOf } from '../../src/schema/question-entry.ts';

test('the values of rows in their order, open ones last', () => {
  const rows = [
    ['unsure', 'Not yet'],
    ['any', 'Anywhere'],
    ['near', 'Near'],
    ['far', 'Far', 'a hint'],
  ] as const;
  expect(valuesOf(rows)).toEqual(['near', 'far', 'any', 'unsure']);
});
