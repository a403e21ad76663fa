import { expect, test } from 'vitest';
import { errorText, failureText, wrapForTerminal } from '../src/message-text.ts';

const terminal = { isTerminal: true, columns: 20 };

test('on a terminal, lines are broken between words', async () => {
  expect(await wrapForTerminal('one two three four five\n  six\n', terminal)).toBe(
    'one two three four\nfive\n  six\n',
  );
  expect(await wrapForTerminal('  one two three four\n', terminal)).toBe('  one two three four\n');
  expect(await wrapForTerminal('  one two three four five\n', terminal)).toBe(
    '  one two three\n    four five\n',
  );
});

test('a command to copy stays whole, unless it is asked to be broken', async () => {
  const text = '  resprog list --track esir\n';
  expect(await wrapForTerminal(text, terminal)).toBe(text);
  expect(await wrapForTerminal(text, terminal, () => false)).toBe('  resprog list\n    --track esir\n');
});

test('in a pipe, lines stay whole', async () => {
  const text = 'one two three four five\n';
  expect(await wrapForTerminal(text, { isTerminal: false })).toBe(text);
});

test('an error is marked and harmless, leaving is no error', () => {
  expect(errorText('bad \u001b[31m')).toBe('Error: bad \\u001b[31m\n');
  expect(failureText({ code: 2, message: 'wrong' })).toBe('Error: wrong\n');
  expect(failureText({ code: 130, message: 'You left.' })).toBe('You left.\n');
});
