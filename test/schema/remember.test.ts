import { expect, test } from 'vitest';
import { remember } from '../../src/schema/remember.ts';

test('works out each text once, also where nothing comes of it', () => {
  const asked: string[] = [];
  const length = remember(text => {
    asked.push(text);
    return text === '' ? undefined : text.length;
  });
  expect(['a', 'bc', 'a', '', ''].map(length)).toEqual([1, 2, 1, undefined, undefined]);
  expect(asked).toEqual(['a', 'bc', '']);
});
