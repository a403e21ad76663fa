import { describe, expect, test } from 'vitest';
import { InterruptedError } from '../../src/prompt/interrupted-error.ts';
import { createPlainPrompter } from '../../src/prompt/plain.ts';
import type { Prompter } from '../../src/prompt/prompter.ts';
import { wrapText } from '../../src/render/wrap.ts';
import { typist } from '../support/typist.ts';

const clean = (text: string): string => text.replaceAll('\u001B', '\\u001b');

/** What is answered to lines typed at a question, and what was said until then. */
async function answer<T>(ask: (prompter: Prompter) => Promise<T>, ...lines: readonly string[]) {
  const { streams, type, screen } = typist();
  type(...lines);
  const reply = await ask(createPlainPrompter({ ...streams, clean, wrap: wrapText }));
  return { reply, screen: screen() };
}

const choices = [
  { value: 'a', label: 'Apple', hint: 'a fruit' },
  { value: 'b', label: 'Bread' },
  { value: 'c', label: 'Cheese, white' },
] as const;

describe('one of a list', () => {
  const question = { message: 'Which?', choices, canGoBack: true };
  const select = (prompter: Prompter) => prompter.select(question);

  test('is asked in numbered lines that say what may be typed', async () => {
    expect((await answer(select, '2')).screen).toBe(
      '\nWhich?\n  1. Apple\n  2. Bread\n  3. Cheese, white\n' +
        'Type a number from 1 to 3 or words. Enter takes 1, Apple. "?" explains the\nanswers. "back" goes back, "quit" quits.\n' +
        'Answer: ',
    );
  });

  test.each([
    ['', { is: 'answer', value: 'a' }],
    ['3', { is: 'answer', value: 'c' }],
    [' bre ', { is: 'answer', value: 'b' }],
    ['Back', { is: 'back' }],
    ['\u001B', { is: 'back' }],
    ['quit', { is: 'quit' }],
  ])('%j', async (typed, reply) => expect((await answer(select, typed)).reply).toEqual(reply));

  test('Enter takes the initial choice', async () => {
    const asked = await answer(prompter => prompter.select({ ...question, initial: 'c' }), '');
    expect(asked.reply).toEqual({ is: 'answer', value: 'c' });
    expect(asked.screen).toContain('Enter takes 3, Cheese, white.');
  });

  test('what is not understood is said, and asked again without the list', async () => {
    const { reply, screen } = await answer(select, '9', 'e', '2');
    expect(reply).toEqual({ is: 'answer', value: 'b' });
    expect(screen.match(/2\. Bread/gu)).toHaveLength(1);
    expect(screen).toContain(
      'Answer: "9" is not among the answers; type a number from 1 to 3, or words of one.\n',
    );
    expect(screen).toContain('Answer: "e" may be 1, 2, 3; type one of these numbers.\n');
  });

  test('"?" says the list again with its hints', async () => {
    const { screen } = await answer(select, '?', '1');
    expect(screen).toContain('Answer:   1. Apple. a fruit\n  2. Bread\n');
  });

  test('the first question has no way back, and a tour is done instead of quit', async () => {
    const first = (prompter: Prompter) =>
      prompter.select({ ...question, choices: choices.slice(1), canGoBack: false, quitLabel: 'Done' });
    const { reply, screen } = await answer(first, 'back', 'DONE');
    expect(reply).toEqual({ is: 'quit' });
    expect(screen).toContain('"?" says them again.\n"done" ends.\nAnswer: There is nothing to go back to.\n');
  });

  test('labels that are numbers go by them', async () => {
    const levels = ['0  not at all', '5  most'].map((label, value) => ({ value, label }));
    const ask = (prompter: Prompter) =>
      prompter.select({ message: 'How much', choices: levels, initial: 1, canGoBack: true });
    const { reply, screen } = await answer(ask, '0');
    expect(reply).toEqual({ is: 'answer', value: 0 });
    expect(screen).toContain('\nHow much.\n  0, not at all\n  5, most\n');
    expect(screen).toContain('Enter takes 5, most.');
  });

  test('words from records cannot steer the terminal', async () => {
    const hostile = [{ value: 'x', label: 'bad\u001B[2J', hint: '\u001B[31m' }];
    const ask = (prompter: Prompter) => prompter.select({ ...question, message: '\u001B', choices: hostile });
    const { screen } = await answer(ask, '\u001B[A', '?', '1');
    expect(screen).toContain('bad\\u001b[2J');
    expect(screen).not.toContain('\u001B');
  });
});

describe('any of a list', () => {
  const question = { message: 'Which ones?', choices, initial: ['b', 'c'], canGoBack: true } as const;
  const checkbox = (prompter: Prompter) => prompter.checkbox(question);

  test.each([
    ['', { is: 'answer', value: ['b', 'c'] }],
    ['none', { is: 'answer', value: [] }],
    ['3, 1', { is: 'answer', value: ['a', 'c'] }],
    ['bread, apple', { is: 'answer', value: ['a', 'b'] }],
    ['back', { is: 'back' }],
    ['quit', { is: 'quit' }],
  ])('%j', async (typed, reply) => expect((await answer(checkbox, typed)).reply).toEqual(reply));

  test('says what Enter takes, and what is wrong', async () => {
    const { reply, screen } = await answer(checkbox, '1, 7', '?', '1');
    expect(reply).toEqual({ is: 'answer', value: ['a'] });
    expect(screen).toContain('"none" for none.\nEnter takes 2, 3.');
    expect(screen).toContain('Answer: "7" is not among the answers');
    expect(screen).toContain('Answer:   1. Apple. a fruit\n');
    const none = await answer(prompter => prompter.checkbox({ ...question, initial: [] }), '');
    expect(none.reply).toEqual({ is: 'answer', value: [] });
    expect(none.screen).toContain('Enter takes none.');
  });
});

describe('a text', () => {
  const check = (text: string) => (text === 'bad' ? 'Not that.' : undefined);
  const input = (prompter: Prompter) => prompter.input({ message: 'Which file?', check, canGoBack: true });

  test.each([
    ['  a b ', { is: 'answer', value: 'a b' }],
    ['', { is: 'answer', value: '' }],
    ['BACK', { is: 'back' }],
    ['quit', { is: 'quit' }],
  ])('%j', async (typed, reply) => expect((await answer(input, typed)).reply).toEqual(reply));

  test('is asked again where it is wrong, and Enter takes what is there', async () => {
    const ask = (prompter: Prompter) =>
      prompter.input({ message: 'Which file', initial: 'x.yaml', check, canGoBack: true, terse: true });
    const { reply, screen } = await answer(ask, 'bad', '');
    expect(reply).toEqual({ is: 'answer', value: 'x.yaml' });
    expect(screen).toBe('\nWhich file. Enter takes x.yaml.\nAnswer: Not that.\nAnswer: ');
  });

  test('a check may take its time', async () => {
    const ask = (prompter: Prompter) =>
      prompter.input({ message: 'Where?', check: async text => check(text), canGoBack: false });
    expect((await answer(ask, 'bad', 'back', 'good')).reply).toEqual({ is: 'answer', value: 'good' });
  });
});

describe('a search', () => {
  const cities = ['Boise, ID', 'Boston, MA', 'Boston, VA'];
  const find = (typed: string) =>
    cities
      .filter(city => city.toLowerCase().startsWith(typed.toLowerCase()))
      .map(value => ({ value, label: value }));
  const search = (prompter: Prompter) => prompter.search({ message: 'Where?', find, canGoBack: true });

  test.each([
    [['boi'], { is: 'answer', value: 'Boise, ID' }],
    [['bos', '2'], { is: 'answer', value: 'Boston, VA' }],
    [['bos', 'boise'], { is: 'answer', value: 'Boise, ID' }],
    [['bos', '3', 'boston, ma'], { is: 'answer', value: 'Boston, MA' }],
    [['', 'x', 'boi'], { is: 'answer', value: 'Boise, ID' }],
    [['back'], { is: 'back' }],
    [['quit'], { is: 'quit' }],
  ])('%j', async (lines, reply) => expect((await answer(search, ...lines)).reply).toEqual(reply));

  test('lists what fits, and says where nothing does', async () => {
    const { screen } = await answer(search, 'x', 'bos', '1');
    expect(screen).toContain('Answer: Nothing fits "x".\n');
    expect(screen).toContain(
      'Answer:   1. Boston, MA\n  2. Boston, VA\nType a number from 1 to 2, or other letters.\n',
    );
  });

  test('a whole name is taken, although others begin with it', async () => {
    const named = (typed: string) =>
      ['Paris', 'Paris, TX'].filter(each => each.toLowerCase().startsWith(typed));
    const ask = (prompter: Prompter) =>
      prompter.search({
        message: 'Where?',
        find: typed => named(typed).map(value => ({ value, label: value })),
        canGoBack: true,
      });
    expect((await answer(ask, 'paris')).reply).toEqual({ is: 'answer', value: 'Paris' });
  });
});

describe('between questions', () => {
  test('what is set apart by blanks is set apart by a colon, and a text is shown whole', async () => {
    const { streams, screen } = typist();
    const prompter = createPlainPrompter({ ...streams, clean, wrap: wrapText });
    prompter.say(['', 'Your answers', '  Goal     An interventional radiologist', '  No gap']);
    await prompter.show(`${'line\n'.repeat(100)}\n`);
    expect(screen()).toBe(
      `\nYour answers\n  Goal: An interventional radiologist\n  No gap\n${'line\n'.repeat(100)}`,
    );
  });

  test.each([
    [80, 'Type any of them, numbers or words, with commas between them; "none" for none.\nEnter takes none.'],
    [
      40,
      'Type any of them, numbers or words, with\ncommas between them; "none" for none.\nEnter takes none.',
    ],
  ])('a screen of %i columns breaks no word', async (columns, said) => {
    const { streams, type, screen } = typist();
    type('none');
    const output = Object.assign(streams.output, { columns });
    const prompter = createPlainPrompter({ ...streams, output, clean, wrap: wrapText });
    await prompter.checkbox({ message: 'Which?', choices, initial: [], canGoBack: true });
    expect(screen()).toContain(said);
  });

  test.each(['interrupt', 'end'] as const)('%s interrupts', async how => {
    const typing = typist();
    const prompter = createPlainPrompter({ ...typing.streams, clean, wrap: wrapText });
    const asked = prompter.input({ message: 'What?', check: () => undefined, canGoBack: true });
    const failed = expect(asked).rejects.toBeInstanceOf(InterruptedError);
    typing[how]();
    await failed;
    expect(typing.screen()).toMatch(/Answer: \n$/u);
  });
});
