// Completion in the real shells, where the machine has them: .ci/run installs them.
import { execFileSync } from 'node:child_process';
import { chmodSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeFolder } from './support/folder.ts';
import { hasPython, runInTerminal } from './support/pty.ts';
import { bin, cleanEnvironment, finish } from './support/spawn.ts';

/** Whether a shell is there; its tests say in their names when it is not. */
function hasShell(shell: string): boolean {
  try {
    execFileSync(shell, ['-c', 'exit'], { stdio: 'ignore' });
    return process.platform !== 'win32';
  } catch {
    return false;
  }
}

const shellIsThere = { bash: hasShell('bash'), zsh: hasShell('zsh'), fish: hasShell('fish') } as const;

/** A folder in which `resprog` is the built command, beside a file to complete. */
function makePlace(): { readonly folder: string; readonly environment: Readonly<Record<string, string>> } {
  const folder = makeFolder({
    'answers-mine.yaml': '',
    resprog: `#!/bin/sh\nexec "${process.execPath}" "${bin}" "$@"\n`,
  });
  chmodSync(join(folder, 'resprog'), 0o755);
  return { folder, environment: { PATH: `${folder}${delimiter}${process.env['PATH']}` } };
}

/** Each line as it is typed up to the Tab key, and the line that this gives; a comma or sign asks for more. */
const completed = [
  ['resprog li', 'resprog list '],
  ['resprog list --any', 'resprog list --any-track '],
  ['resprog list --track es', 'resprog list --track esir'],
  ['resprog list --track dr,es', 'resprog list --track dr,esir'],
  ['resprog list --track=dr,es', 'resprog list --track=dr,esir'],
  ['resprog show madi', 'resprog show madigan '],
  ['resprog compare slu madi', 'resprog compare slu madigan '],
  ['resprog list --state miss', 'resprog list --state miss'],
  ['resprog list --state misso', 'resprog list --state missouri'],
  ['resprog list --fields name,tracks.esir.off', 'resprog list --fields name,tracks.esir.offered'],
  ['resprog list --where research.required=f', 'resprog list --where research.required=false '],
  ['resprog list --near Boise', 'resprog list --near Boise,\\ ID '],
  ['resprog list --near "Boise', 'resprog list --near "Boise, ID" '],
  ["resprog list --near 'Boise, I", "resprog list --near 'Boise, ID' "],
  ['resprog match --answers answers-m', 'resprog match --answers answers-mine.yaml '],
  ['resprog rank add madigan/ir-int', 'resprog rank add madigan/ir-integrated '],
] as const;

interface Start {
  /** The shell without the settings of whoever runs the tests. */
  readonly program: readonly string[];
  /** What makes it complete, and show the line between < and > at Ctrl-T. */
  readonly setUp: string;
  /** What this shell alone writes so. */
  readonly own?: readonly (readonly [string, string])[];
}

const starts: Readonly<Record<'bash' | 'zsh', Start>> = {
  bash: {
    program: ['bash', '--norc', '--noprofile', '-i'],
    setUp: `eval "$(resprog completion bash)"; show() { printf '<%s>' "$READLINE_LINE"; }; bind -x '"\\C-t": show'`,
    own: [
      ["resprog list --near 'Coeur d", "resprog list --near 'Coeur d'\\''Alene, ID' "],
      ['resprog list --near Coeur', "resprog list --near Coeur\\ d\\'Alene,\\ ID "],
    ],
  },
  zsh: {
    program: ['zsh', '-f', '-i'],
    setUp: `autoload -U compinit; compinit -D -u; eval "$(resprog completion zsh)"; show() { print -rn -- "<$BUFFER>" }; zle -N show; bindkey '^T' show`,
  },
};

describe.concurrent.each(['bash', 'zsh'] as const)('%s', shell => {
  const isThere = shellIsThere[shell] && hasPython();
  test.skipIf(!isThere)(
    `completes what is typed${isThere ? '' : ' (skipped: it is not installed)'}`,
    async ({ expect }) => {
      const { folder, environment } = makePlace();
      const { program, setUp, own = [] } = starts[shell];
      let wanted = 'ready';
      let keys = '';
      const steps: [string, string][] = [['', ` ${setUp}; cd "${folder}"; echo rea''dy\r`]];
      for (const [typed, line] of [...completed, ...own]) {
        steps.push([wanted, `${keys}${typed}\t\x14`]);
        [wanted, keys] = [`<${line}>`, '\x15'];
      }
      steps.push([wanted, '\x15exit\r']);
      const { code } = await runInTerminal([], steps, { program, columns: 300, environment });
      expect(code).toBe(0);
    },
    30_000,
  );
});

test.skipIf(!shellIsThere.bash)('bash without compopt takes the names of files as they are', async () => {
  const { folder, environment } = makePlace();
  writeFileSync(join(folder, 'two words *.yaml'), '');
  const ask = `cd "$1"; eval "$(resprog completion bash)"
    compopt() { return 1; }
    for word in two "'two" answers-m; do
      COMP_WORDS=(resprog match --answers "$word") COMP_CWORD=3; _resprog; printf '%s\\n' "\${COMPREPLY[@]}"
    done`;
  const { stdout } = await finish('bash', ['-c', ask, 'bash', folder], {
    env: cleanEnvironment(environment),
  });
  expect(stdout.trimEnd().split('\n')).toEqual([
    'two\\ words\\ *.yaml',
    'two words *.yaml',
    'answers-mine.yaml',
  ]);
});

describe.concurrent('fish', () => {
  const isThere = shellIsThere.fish;
  test.skipIf(!isThere)(
    `completes what is typed${isThere ? '' : ' (skipped: it is not installed)'}`,
    async ({ expect }) => {
      const { folder, environment } = makePlace();
      const ask =
        'cd $argv[1]; resprog completion fish | source; for line in $argv[2..-1]; complete -C $line; end';
      const lines = completed.map(([typed]) => typed);
      const { code, stdout } = await finish('fish', ['--no-config', '-c', ask, folder, ...lines], {
        env: cleanEnvironment(environment),
      });
      expect(code).toBe(0);
      const values = stdout
        .trimEnd()
        .split('\n')
        .map(line => line.split('\t')[0]);
      expect(values).toEqual([
        ...['list', '--any-track', 'esir', 'dr,esir', '--track=dr,esir', 'madigan', 'madigan'],
        ...['mississippi', 'missouri', 'missouri', 'name,tracks.esir.offered', 'research.required=false'],
        ...['Boise, ID', 'Boise, ID', 'Boise, ID', 'answers-mine.yaml', 'madigan/ir-integrated'],
      ]);
    },
  );
});
