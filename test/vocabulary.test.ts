// One vocabulary: a blank means that this catalog has recorded nothing. What a program publishes, nobody here knows.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadAllCommands } from '../src/commands/index.ts';
import { runLine } from './support/run-line.ts';
import { root } from './support/spawn.ts';

const commands = await loadAllCommands();

/** The lines around a wrong word, for the message. */
const wrong = (text: string): readonly string[] =>
  text.split('\n').filter(line => /publish/iu.test(line) && !/npm publish|publint/u.test(line));

const ids: Readonly<Record<string, string>> = { slu: 'alpha', rush: 'beta', mir: 'beta', utsw: 'gamma' };

/** The examples of a command on the sample catalog, without quotes, pipes and files. */
const linesOf = (examples: readonly { readonly line: string }[]): readonly (readonly string[])[] =>
  examples
    .map(({ line }) => line.replace(/ \|.*$| -o \S+| --save \S+| --answers \S+/gu, ''))
    .map(line => [...line.matchAll(/"([^"]*)"|(\S+)/gu)].map(([, quoted, bare]) => quoted ?? bare ?? ''))
    .map(words => words.slice(1).map(word => ids[word] ?? word));

describe.each(commands)('$name', ({ name, examples }) => {
  test('its help', async () => {
    expect(wrong((await runLine(`help ${name}`)).stdout)).toEqual([]);
  });

  test.each(linesOf([...examples, ...(name === 'match' ? [{ line: 'resprog match --template' }] : [])]))(
    '%s',
    async (...line) => {
      const asked = name === 'match' ? [...line, '--goal', 'interventional', '--no-input'] : line;
      for (const format of ['table', 'json']) {
        const { stdout, stderr } = await runLine([...asked, '--format', format], { width: 80 });
        expect(wrong(stdout + stderr)).toEqual([]);
      }
    },
  );
});

test.each([
  'README.md',
  'CHANGELOG.md',
  'CONTRIBUTING.md',
  'data/README.md',
  'data/program.schema.json',
  'docs/walk.md',
])('%s', file => expect(wrong(readFileSync(join(root, file), 'utf8'))).toEqual([]));

test('the code, its names and its comments', () => {
  const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter(file =>
    file.endsWith('.ts'),
  );
  const found = files.flatMap(file =>
    wrong(readFileSync(join(root, 'src', file), 'utf8')).map(line => `${file}: ${line.trim()}`),
  );
  expect(found).toEqual([]);
});
