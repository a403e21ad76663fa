import { expect, test } from 'vitest';
import { errorText, failureText, wrapForTerminal } from '../src/message-text.ts';

const width = 20;

test('lines are broken between words to fit a width', async () => {
  expect(await wrapForTerminal('one two three four five\n  six\n', width)).toBe(
    'one two three four\nfive\n  six\n',
  );
  expect(await wrapForTerminal('  one two three four\n', width)).toBe('  one two three four\n');
  expect(await wrapForTerminal('  one two three four five\n', width)).toBe(
    '  one two three\n    four five\n',
  );
});

test('a command to copy stays whole, unless it is asked to be broken', async () => {
  const text = '  resprog list --track esir\n';
  expect(await wrapForTerminal(text, width)).toBe(text);
  expect(await wrapForTerminal(text, width, () => false)).toBe('  resprog list\n    --track esir\n');
});

test('without a width, lines stay whole', async () => {
  const text = 'one two three four five\n';
  expect(await wrapForTerminal(text, null)).toBe(text);
});

test('an error is marked and harmless, leaving is no error', () => {
  expect(errorText('bad \u001b[31m')).toBe('Error: bad \\u001b[31m\n');
  expect(failureText({ code: 2, message: 'wrong' })).toBe('Error: wrong\n');
  expect(failureText({ code: 130, message: 'You left.' })).toBe('You left.\n');
});
