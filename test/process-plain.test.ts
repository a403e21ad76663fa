// Questions that are read aloud, in a real terminal: typed lines, no control sequence, and ways out.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'vitest';
import { makeFolder } from './support/folder.ts';
import { hasPython, runInTerminal, type Step } from './support/pty.ts';

const accessible = { RESPROG_ACCESSIBLE: '1' };

/** A line at each of the questions from the goal to the summary. */
const straightOn: readonly Step[] = [
  ...Array.from({ length: 15 }, (_, index): Step => [`Question ${index + 1} of 15`, '\n']),
  ['Is this right?', 'yes\n'],
];

/** Other than the breaks of lines, no character steers the terminal. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
const steering = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/u;

// Most of a run is waiting for the screen: they wait at the same time.
describe.skipIf(!hasPython()).concurrent('in a terminal', () => {
  test('an interview is lines, up to the ranking and beyond', async ({ expect }) => {
    const steps: readonly Step[] = [
      ['Question 1 of 15', 'pirate\n'],
      ['"pirate" is not among the answers', '2\n'],
      ['Question 2 of 15', 'back\n'],
      ['Question 1 of 15', '?\n'],
      ['so that the door stays open', 'not decided\n'],
      ...straightOn.slice(1),
      ['What next?', '1\n'],
      ['Why does a program', '1\n'],
      ['What next?', 'done\n'],
    ];
    const { code, screen } = await runInTerminal(['match', '--plain'], steps);
    expect(code).toBe(0);
    expect(screen).not.toMatch(steering);
    expect(screen).toContain('Counts as: ');
    expect(screen).toMatch(/\r\n {2}Fit 0 to 100: \d/u);
    expect(screen).toContain('resprog match --goal undecided');
  });

  test.for<readonly [string, string, RegExp, Readonly<Record<string, string>>]>([
    ['Ctrl-C', '\u0003', /\nInterrupted\.\r\n$/u, { TERM: 'dumb' }],
    ['Ctrl-D', '\u0004', /\nInterrupted\.\r\n$/u, accessible],
    ['quit', 'quit\n', /\nYou left before the end; nothing was ranked\.\r\n$/u, accessible],
  ])('%s ends with 130 and an empty stdout', async ([, keys, end, environment], { expect }) => {
    const steps: readonly Step[] = [
      ['Question 1 of 15', '\n'],
      ['Question 2 of 15', keys],
    ];
    const { code, stdout, screen } = await runInTerminal(['match'], steps, {
      environment,
      pipe: true,
    });
    expect({ code, stdout }).toEqual({ code: 130, stdout: '' });
    expect(screen).toMatch(end);
    expect(screen).not.toMatch(steering);
  });

  test('Ctrl-C after the result keeps the answers that were to be saved', async ({ expect }) => {
    const file = join(makeFolder({}), 'left.yaml');
    const steps: readonly Step[] = [...straightOn, ['What next?', '\u0003']];
    const { code, screen } = await runInTerminal(['match', '--save', file], steps, {
      environment: accessible,
    });
    expect(code).toBe(130);
    expect(screen).toContain(`Wrote ${file}`);
    expect(readFileSync(file, 'utf8')).toContain('goal: "undecided"');
  });

  test('a program is marked by typed lines, of which a wrong one is asked again', async ({ expect }) => {
    const path = join(makeFolder({}), 'list.yaml');
    const { code, screen } = await runInTerminal(
      ['mark', 'slu'],
      [
        ['Status', 'interview\n'],
        ['Signal', 'gold\n'],
        ['Interview, such as', 'soon\n'],
        ['soon', '2026-12-03 13:00\n'],
        ['Deadline', 'back\n'],
        ['Interview, such as', '2026-12-03 13:00\n'],
        ['Deadline', '\n'],
        ['Ratings', 'residents=5\n'],
        ['Tags', '\n'],
        ['A line to add', 'Kind people.\n'],
      ],
      { environment: { ...accessible, RESPROG_LIST: path } },
    );
    expect(code).toBe(0);
    expect(screen).not.toMatch(steering);
    const list = readFileSync(path, 'utf8');
    for (const text of ['status: interview\n', 'signal: gold\n', '2026-12-03 13:00', 'Kind people.'])
      expect(list).toContain(text);
  });
});
