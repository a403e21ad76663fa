import { expect, test } from 'vitest';
import { openPrompter } from '../src/open-prompter.ts';
import { typist } from './support/typist.ts';

test.each([true, false])('plain is %s: what is said is harmless', async plain => {
  const { streams, screen } = typist();
  const prompter = await openPrompter({ color: false, plain }, streams);
  prompter.say(['', 'a\u001Bb']);
  expect(screen()).toBe('\na\\u001bb\n');
});

test('a plain one reads lines', async () => {
  const { streams, type, screen } = typist();
  const prompter = await openPrompter({ color: true, plain: true }, streams);
  type('2');
  const choices = ['a', 'b'].map(value => ({ value, label: value }));
  expect(await prompter.select({ message: 'Which?', choices, canGoBack: false })).toEqual({
    is: 'answer',
    value: 'b',
  });
  expect(screen()).not.toContain('\u001B');
});
