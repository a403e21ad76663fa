import { PassThrough } from 'node:stream';
import { describe, expect, test, vi } from 'vitest';
import { createInquirerPrompter } from '../../src/prompt/inquirer.ts';
import { InterruptedError } from '../../src/prompt/interrupted-error.ts';
import { wrapText } from '../../src/render/wrap.ts';

const keys = {
  enter: '\r',
  down: '\u001B[B',
  up: '\u001B[A',
  space: ' ',
  escape: '\u001B',
  ctrlC: '\u0003',
  ctrlD: '\u0004',
};

/** A pair of streams that say that they are a terminal, and what was written so far. */
function terminal() {
  const input = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => input, isRaw: false });
  // Like stderr, it does not end when a question does.
  const end = (): unknown => output;
  const output = Object.assign(new PassThrough(), { isTTY: true, columns: 80, rows: 24, end });
  let text = '';
  output.on('data', chunk => {
    text += String(chunk);
  });
  const prompter = createInquirerPrompter({
    input: input as never,
    output: output as never,
    color: false,
    wrap: wrapText,
    clean: each => each.replaceAll('\u001B', '\\u001b'),
  });
  /** Waits until the screen shows a text, then presses keys. */
  const press = async (shown: string, ...pressed: readonly string[]): Promise<void> => {
    for (let tries = 0; !text.includes(shown); tries += 1) {
      if (tries > 500) throw new Error(`"${shown}" never appeared in ${text}`);
      await new Promise(done => setTimeout(done, 5));
    }
    text = '';
    for (const key of pressed) {
      input.write(key);
      await new Promise(done => setTimeout(done, 15));
    }
  };
  return { input, prompter, press, screen: () => text };
}

const choices = [
  { value: 'a', label: 'Apple', hint: 'a fruit' },
  { value: 'b', label: 'Bread' },
  { value: 'c', label: 'Cheese' },
] as const;

describe('select', () => {
  const question = { message: 'Which?', choices, canGoBack: true };

  test.each([
    ['the first', [keys.enter], { is: 'answer', value: 'a' }],
    ['another', [keys.down, keys.enter], { is: 'answer', value: 'b' }],
    ['Back', [keys.down, keys.down, keys.down, keys.enter], { is: 'back' }],
    ['Quit', [keys.up, keys.enter], { is: 'quit' }],
    ['Escape', [keys.escape], { is: 'back' }],
  ])('%s', async (_, pressed, expected) => {
    const { prompter, press } = terminal();
    const asked = prompter.select(question);
    await press('Apple', ...pressed);
    expect(await asked).toEqual(expected);
  });

  test('begins at the initial choice, and shows the hint of the choice where one is', async () => {
    const { prompter, press, screen } = terminal();
    const asked = prompter.select({ ...question, initial: 'c' });
    await vi.waitFor(() => expect(screen()).toContain('Cheese'));
    expect(screen()).not.toContain('a fruit');
    await press('Cheese', keys.up, keys.up);
    expect(screen()).toContain('a fruit');
    await press('a fruit', keys.enter);
    expect(await asked).toEqual({ is: 'answer', value: 'a' });
  });

  test('the first question has no way back', async () => {
    const { prompter, press, screen } = terminal();
    const asked = prompter.select({ ...question, canGoBack: false });
    await vi.waitFor(() => expect(screen()).toContain('Quit'));
    expect(screen()).not.toMatch(/back/iu);
    await press('Apple', keys.escape, keys.enter);
    expect(await asked).toEqual({ is: 'answer', value: 'a' });
  });

  test.each([
    ['0', '0'],
    ['3', '3'],
    ['5', '5'],
  ])('%s means the label that begins so, not the line with that number', async (digit, expected) => {
    const { prompter, press } = terminal();
    const labels = ['does not matter', 'a little', 'somewhat', 'matters', 'much', 'most'];
    const levels = labels.map((label, index) => ({ value: String(index), label: `${index}  ${label}` }));
    const asked = prompter.select({ message: 'How much?', choices: levels, initial: '4', canGoBack: true });
    await press('matters', digit, keys.enter);
    expect(await asked).toEqual({ is: 'answer', value: expected });
  });

  test('several digits mean a longer label', async () => {
    const { prompter, press } = terminal();
    const miles = ['50 miles', '100 miles', '200 miles'].map(label => ({ value: label, label }));
    const asked = prompter.select({ message: 'How far?', choices: miles, canGoBack: true });
    await press('50 miles', '2', '0', '0', keys.enter);
    expect(await asked).toEqual({ is: 'answer', value: '200 miles' });
  });

  test('where no label begins with a digit it still means the line', async () => {
    const { prompter, press } = terminal();
    const asked = prompter.select(question);
    await press('Apple', '2', keys.enter);
    expect(await asked).toEqual({ is: 'answer', value: 'b' });
  });

  test.each([
    ['Ctrl-C', keys.ctrlC],
    ['Ctrl-D', keys.ctrlD],
  ])('%s interrupts', async (_, key) => {
    const { prompter, press } = terminal();
    const asked = prompter.select(question);
    const failed = expect(asked).rejects.toBeInstanceOf(InterruptedError);
    await press('Apple', key);
    await failed;
  });

  test('the end of the input interrupts instead of waiting forever', async () => {
    const { prompter, press, input } = terminal();
    const asked = prompter.select(question);
    const failed = expect(asked).rejects.toBeInstanceOf(InterruptedError);
    await press('Apple');
    input.end();
    await failed;
  });

  test('labels from records cannot steer the terminal', async () => {
    const { prompter, press, screen } = terminal();
    const asked = prompter.select({ ...question, choices: [{ value: 'x', label: 'bad\u001B[2J' }] });
    await vi.waitFor(() => expect(screen()).toContain('bad\\u001b[2J'));
    await press('bad', keys.enter);
    await asked;
    expect(screen()).toContain('bad\\u001b[2J');
    expect(screen()).not.toContain('\u001b[2J');
  });
});

describe('a list longer than the screen', () => {
  const long = Array.from({ length: 19 }, (_, index) => ({ value: `${index}`, label: `row-${index}.` }));

  test.each([
    ['0', '1 of 21, more below', 'row-13.', 'row-14.'],
    ['9', '10 of 21, more above and below', 'row-15.', 'row-16.'],
    ['16', '17 of 21, more above', 'x Quit', 'row-6.'],
  ])('says at row %s how far it goes on', async (initial, place, visible, hidden) => {
    const { prompter, press, screen } = terminal();
    const asked = prompter.select({ message: 'Which?', choices: long, initial, canGoBack: true });
    await vi.waitFor(() => expect(screen()).toContain(place));
    expect(screen()).toContain(visible);
    expect(screen()).not.toContain(hidden);
    await press(place, keys.enter);
    await asked;
  });

  test('ends at its end', async () => {
    const { prompter, press } = terminal();
    const asked = prompter.select({ message: 'Which?', choices: long, canGoBack: true });
    await press('row-0.', keys.up, keys.enter);
    expect(await asked).toEqual({ is: 'answer', value: '0' });
  });
});

describe('checkbox', () => {
  const question = { message: 'Which ones?', choices, initial: ['b'], canGoBack: true } as const;

  test.each([
    ['what is ticked already', [keys.enter], { is: 'answer', value: ['b'] }],
    ['one more', [keys.space, keys.enter], { is: 'answer', value: ['a', 'b'] }],
    ['none', [keys.down, keys.space, keys.enter], { is: 'answer', value: [] }],
    ['Quit', [keys.up, keys.space, keys.enter], { is: 'quit' }],
    ['Back', [keys.up, keys.up, keys.space, keys.enter], { is: 'back' }],
    ['Quit without a tick', [keys.up, keys.enter], { is: 'quit' }],
    ['Back without a tick', [keys.up, keys.up, keys.enter], { is: 'back' }],
    [
      'a choice after looking at Back',
      [keys.up, keys.up, keys.down, keys.down, keys.enter],
      { is: 'answer', value: ['b'] },
    ],
    ['Escape', [keys.escape], { is: 'back' }],
  ])('%s', async (_, pressed, expected) => {
    const { prompter, press } = terminal();
    const asked = prompter.checkbox<'a' | 'b' | 'c'>(question);
    await press('Apple', ...pressed);
    expect(await asked).toEqual(expected);
  });
});

describe('input', () => {
  const question = {
    message: 'File?',
    canGoBack: true,
    check: (text: string) => (text === 'bad' ? 'not that' : undefined),
  };

  test.each([
    ['mine.yaml', { is: 'answer', value: 'mine.yaml' }],
    ['back', { is: 'back' }],
    ['QUIT', { is: 'quit' }],
  ])('%s', async (typed, expected) => {
    const { prompter, press } = terminal();
    const asked = prompter.input(question);
    await press('File?', typed, keys.enter);
    expect(await asked).toEqual(expected);
  });

  test('says what is wrong and asks on', async () => {
    const { prompter, press } = terminal();
    const asked = prompter.input(question);
    await press('File?', 'bad', keys.enter);
    await press('not that', '\u007F\u007F\u007F', 'good', keys.enter);
    expect(await asked).toEqual({ is: 'answer', value: 'good' });
  });
});

test('search offers what fits while one types', async () => {
  const { prompter, press } = terminal();
  const find = (typed: string) => choices.filter(({ label }) => label.toLowerCase().includes(typed));
  const asked = prompter.search<'a' | 'b' | 'c'>({ message: 'Find', find, canGoBack: true });
  await press('Apple', 'chee');
  await press('Cheese', keys.enter);
  expect(await asked).toEqual({ is: 'answer', value: 'c' });
});

describe('show', () => {
  const text = (count: number) => Array.from({ length: count }, (_, index) => `line-${index}.`).join('\n');

  test('a short text is shown at once, as it is drawn', async () => {
    const { prompter, screen } = terminal();
    await prompter.show('\u001B[1mhead\u001B[0m\ntail\n');
    expect(screen()).toBe('\u001B[1mhead\u001B[0m\ntail\n');
  });

  test('a long one begins with its head, and goes on where that is wanted', async () => {
    const { prompter, press, screen } = terminal();
    const shown = prompter.show(text(30));
    await vi.waitFor(() => expect(screen()).toContain('12 more lines.'));
    expect(screen()).toContain('line-0.');
    expect(screen()).not.toContain('line-18.');
    await press('12 more lines.', keys.enter);
    await shown;
    expect(screen()).toContain('line-29.');
  });

  test.each([
    ['enough', [keys.down, keys.enter]],
    ['Escape', [keys.escape]],
  ])('%s leaves it', async (_, pressed) => {
    const { prompter, press, screen } = terminal();
    const shown = prompter.show(text(60));
    await press('42 more lines.', ...pressed);
    await shown;
    expect(screen()).not.toContain('line-18.');
  });

  test('Ctrl-C interrupts', async () => {
    const { prompter, press } = terminal();
    const failed = expect(prompter.show(text(60))).rejects.toBeInstanceOf(InterruptedError);
    await press('more lines.', keys.ctrlC);
    await failed;
  });

  test('one that leaves no room for the next list waits', async () => {
    const { prompter, press } = terminal();
    let isDone = false;
    const shown = prompter.show(text(16)).then(() => {
      isDone = true;
    });
    await press('That is all of it.');
    expect(isDone).toBe(false);
    await press('', keys.enter);
    await shown;
  });
});

test('leaving can be called something else', async () => {
  const { prompter, press, screen } = terminal();
  const asked = prompter.select({ message: 'Next?', choices, canGoBack: false, quitLabel: 'Done' });
  await vi.waitFor(() => expect(screen()).toContain('x Done'));
  expect(screen()).not.toContain('Quit');
  await press('x Done', keys.up, keys.enter);
  expect(await asked).toEqual({ is: 'quit' });
});

test('say wraps between words', async () => {
  const { prompter, screen } = terminal();
  prompter.say([`${'word '.repeat(20)}end`]);
  await new Promise(done => setTimeout(done, 5));
  expect(
    Math.max(
      ...screen()
        .split('\n')
        .map(line => line.length),
    ),
  ).toBeLessThan(80);
});
