// The README's promises: its shown output is what the program prints, its tables are the program's own.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { loadCatalog } from '../src/catalog/load.ts';
import { readOutlines } from '../src/catalog/outlines.ts';
import { readPlaces } from '../src/catalog/places.ts';
import { readSeasons } from '../src/catalog/seasons/read-seasons.ts';
import { exitCodes } from '../src/cli/exit-codes.ts';
import { longFlag } from '../src/cli/options.ts';
import { loadAllCommands } from '../src/commands/index.ts';
import { createSeasons } from '../src/domain/season/seasons.ts';
import { runProgram } from '../src/program.ts';
import { pipeWorld } from './support/run-line.ts';
import { root } from './support/spawn.ts';

const commands = await loadAllCommands();

const file = resolve(root, 'README.md');
const readme = readFileSync(file, 'utf8');

/** The list of the chapter on lists, which goes on from one block to the next. */
const list = join(mkdtempSync(join(tmpdir(), 'resprog-readme-')), 'list.yaml');
afterAll(() => rmSync(dirname(list), { recursive: true }));

/** What a person sees on a terminal of 80 columns without color. */
async function show(line: string): Promise<string> {
  const words = [...line.matchAll(/"([^"]*)"|(\S+)/gu)].map(([, quoted, bare]) => quoted ?? bare ?? '');
  const world = {
    ...pipeWorld({ width: 80, environment: { NO_COLOR: '1', RESPROG_LIST: list } }),
    loadCatalog: async () => {
      const { catalog } = await loadCatalog({
        folders: [],
        builtin: true,
        skipInvalid: false,
        today: '2026-11-22',
      });
      return { catalog, notes: [], details: [] };
    },
    loadCities: async () => readPlaces(),
    loadOutlines: async () => readOutlines(),
    loadSeasons: async () => createSeasons(readSeasons()),
  };
  const { stdout, stderr } = await runProgram(words.slice(1), world);
  return (stdout + stderr).replaceAll(dirname(list), '~/.local/share/resprog');
}

/** The table of commands: how each is called, what it does, and the flags of its own. */
function commandTable(): string {
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    row(['command', 'what it does', 'its options']),
    row(['---', '---', '---']),
    ...commands.map(({ name, alias, summary, arguments: words = [], options }) => {
      const usage = ['resprog', name, ...words.map(word => word.name)].join(' ');
      const other = alias === undefined ? '' : ` (\`${alias}\`)`;
      const flags = Object.values(options).map(option => `\`${longFlag(option)}\``);
      return row([`\`${usage}\`${other}`, summary, flags.join(' ')]);
    }),
  ].join('\n');
}

test('console blocks and the table of commands are what the program says (npx vitest run test/readme.test.ts -u writes them)', async () => {
  const blocks = [...readme.matchAll(/```console\n\$ ([^\n]+)\n[\s\S]*?```/gu)];
  expect(blocks.length).toBeGreaterThan(3);
  const table = /(?<=<!-- commands: .* -->\n)[\s\S]*(?=<!-- \/commands -->)/u;
  expect(readme).toMatch(table);
  let written = readme.replace(table, () => `\n${commandTable()}\n\n`);
  for (const [block, line = ''] of blocks) {
    const shown = await show(line);
    written = written.replace(block, () => `\`\`\`console\n$ ${line}\n${shown}\`\`\``);
  }
  await expect(written).toMatchFileSnapshot(file);
});

test('the table of exit codes is the one in the program', () => {
  for (const { code, meaning } of Object.values(exitCodes))
    expect(readme).toContain(`| ${code} | ${meaning} |`);
});
