import { expect, test } from 'vitest';
import { shownWord } from '../../src/view/shown-word.ts';

test.each([
  ['word', 'word'],
  ['x'.repeat(200), 'x'.repeat(200)],
  ['x'.repeat(201), `${'x'.repeat(200)}…`],
])('%s', (word, shown) => expect(shownWord(word)).toBe(shown));
