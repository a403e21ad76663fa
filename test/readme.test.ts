// The README's promises: its shown output is what the program prints, its tables are the program's own.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { loadCatalog } from '../src/catalog/load.ts';
import { readPlaces } from '../src/catalog/places.ts';
import { exitCodes } from '../src/cli/exit-codes.ts';
import { loadAllCommands } from '../src/commands/index.ts';
import { runProgram } from '../src/program.ts';
import { pipeWorld } from './support/run-line.ts';
import { root } from './support/spawn.ts';

const commands = await loadAllCommands();

const file = resolve(root, 'README.md');
const readme = readFileSync(file, 'utf8');

/** What a person sees on a terminal of 80 columns without colour. */
async function show(line: string): Promise<string> {
  const words = [...line.matchAll(/"([^"]*)"|(\S+)/gu)].map(([, quoted, bare]) => quoted ?? bare ?? '');
  const world = {
    ...pipeWorld({ width: 80, environment: { NO_COLOR: '1' } }),
    loadCatalog: async () => {
      const { catalog } = await loadCatalog({
        folders: [],
        builtin: true,
        skipInvalid: false,
        today: '2026-11-22',
      });
      return { catalog, notes: [], details: [] };
    },
    loadCities: readPlaces,
  };
  const { stdout, stderr } = await runProgram(words.slice(1), world);
  return stdout + stderr;
}

test('every console block shows what the program prints (npx vitest run test/readme.test.ts -u writes it)', async () => {
  const blocks = [...readme.matchAll(/```console\n\$ ([^\n]+)\n[\s\S]*?```/gu)];
  expect(blocks.length).toBeGreaterThan(3);
  let executed = readme;
  for (const [block, line = ''] of blocks) {
    const shown = await show(line);
    executed = executed.replace(block, () => `\`\`\`console\n$ ${line}\n${shown}\`\`\``);
  }
  await expect(executed).toMatchFileSnapshot(file);
});

test('the table of exit codes is the one in the program', () => {
  for (const { code, meaning } of Object.values(exitCodes))
    expect(readme).toContain(`| ${code} | ${meaning} |`);
});

test('every command is in the table of commands', () => {
  for (const { name } of commands.filter(each => each.name !== 'version')) {
    expect(readme).toContain(`| \`resprog ${name}`);
  }
});
