// The pager on a real pseudo-terminal.
import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { endingOf } from '../src/pager.ts';
import { makeFolder } from './support/folder.ts';
import { hasPython, runInTerminal } from './support/pty.ts';
import { bin } from './support/spawn.ts';

const marking = { RESPROG_PAGER: "sed 's/^/| /'" };
const [first, last] = ['albany', 'yale'];

function hasLess(): boolean {
  try {
    execFileSync('less', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

test.each([
  [0, 'linux', 'shown'],
  [null, 'linux', 'shown'],
  [127, 'darwin', 'none'],
  [126, 'linux', 'none'],
  [1, 'linux', 'failed'],
  // cmd ends so where it finds no such command.
  [1, 'win32', 'none'],
  [2, 'win32', 'failed'],
])('a pager that ends with %j on %s: %s', (code, platform, expected) =>
  expect(endingOf(code, platform)).toBe(expected),
);

describe.skipIf(!hasPython())('on a terminal', () => {
  test.skipIf(!hasLess())(
    'less shows the head of a long list first, and notes follow when it is left',
    async () => {
      const { code, screen } = await runInTerminal(['list'], [[first, 'q']]);
      expect(code).toBe(0);
      expect(screen).toContain('ID ');
      expect(screen).not.toContain(`${last} `);
      expect(screen).toMatch(/173 programs\.\r\n/u);
    },
  );

  test('another one is named by RESPROG_PAGER, before PAGER', async () => {
    const { code, screen } = await runInTerminal(['list'], [], {
      environment: { ...marking, PAGER: 'false' },
    });
    expect(code).toBe(0);
    expect(screen).toContain(`| ${last} `);
  });

  test('keeps the exit code of the command', async () => {
    const names = ['a', 'b', 'c'].map(id => [`${id}.yaml`, 'id: wrong\n'] as const);
    const folder = makeFolder(Object.fromEntries(names));
    const { code, screen } = await runInTerminal(['check', folder], [], { environment: marking, rows: 4 });
    expect(code).toBe(1);
    expect(screen).toContain('| ');
  });

  test.each(['no-such-pager-here', '/dev/null'])(
    'where the pager "%s" cannot be started, all is printed',
    async line => {
      const { code, screen } = await runInTerminal(['list'], [], { environment: { RESPROG_PAGER: line } });
      expect(code).toBe(0);
      expect(screen).toContain(`\n${first} `);
      expect(screen).toContain(`\n${last} `);
      expect(screen).not.toContain('--no-pager');
    },
  );

  test('a pager that fails after a part is said, and nothing is printed twice', async () => {
    const { code, screen } = await runInTerminal(['list'], [], {
      environment: { RESPROG_PAGER: 'head -n 3; exit 3' },
    });
    expect(code).toBe(1);
    expect(screen.match(/NAME/gu)).toHaveLength(1);
    expect(screen).not.toContain(`\n${last} `);
    expect(screen).toContain('The pager ended with an error; --no-pager shows everything without it.');
  });

  test('without less, the usual one, all is printed and nothing is said of it', async () => {
    const { code, screen } = await runInTerminal([], [], {
      program: ['env', 'PATH=/nowhere', process.execPath, bin, 'list'],
    });
    expect(code).toBe(0);
    expect(screen).toContain(`\n${last} `);
    expect(screen).not.toContain('less');
  });

  test.each([
    ['what fits', ['list', '--limit', '2'], {}],
    ['--no-pager', ['list', '--no-pager'], {}],
    ['--plain', ['list', '--plain'], {}],
    ['an empty RESPROG_PAGER', ['list'], { RESPROG_PAGER: '' }],
  ])('%s is printed at once', async (_, args, environment) => {
    const { code, screen } = await runInTerminal(args, [], { environment: { ...marking, ...environment } });
    expect(code).toBe(0);
    expect(screen).not.toContain('| ');
  });

  test('so is what goes into a pipe', async () => {
    const { code, stdout } = await runInTerminal(['list'], [], { environment: marking, pipe: true });
    expect(code).toBe(0);
    expect(stdout).toContain(`\n${last} `);
    expect(stdout).not.toContain('| ');
  });

  test('leaving a pager before it has read all is no error', async () => {
    const { code, screen } = await runInTerminal(['list', '--json'], [], {
      environment: { RESPROG_PAGER: 'head -n 1' },
    });
    expect(code).toBe(0);
    expect(screen).not.toContain('Error');
  });
});
