import { expect, test } from 'vitest';
import { wrapHanging, wrapWords } from '../../src/prompt/wrap.ts';

test('breaks between words, the first line earlier where something stands before it', () => {
  expect(wrapWords('one two three', 7)).toBe('one two\nthree');
  expect(wrapWords('one two three', 7, 2)).toBe('one\ntwo\nthree');
  expect(wrapWords('unbreakable', 3)).toBe('unbreakable');
  expect(wrapWords('', 3)).toBe('');
});

test('text behind a label continues below the text', () => {
  expect(wrapHanging('  Goal    one two three four five', 30)).toBe(
    '  Goal    one two three four\n          five',
  );
  expect(wrapHanging('plain text here', 20)).toBe('plain text here');
});
