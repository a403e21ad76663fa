// One vocabulary: a blank means that this catalog has recorded nothing. What a program publishes, nobody here knows.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadAllCommands } from '../src/commands/index.ts';
import { makeFolder, recordText } from './support/folder.ts';
import { runLine } from './support/run-line.ts';
import { root } from './support/spawn.ts';

const commands = await loadAllCommands();

/** The lines with a wrong word, after where they stand, for the message. */
const wrong = (where: string, text: string): readonly string[] =>
  text
    .split('\n')
    .filter(line => /publish/iu.test(line) && !/npm publish|publint/u.test(line))
    .map(line => `${where}: ${line.trim()}`);

const wrongInFiles = (files: readonly string[]): readonly string[] =>
  files.flatMap(file => wrong(file, readFileSync(join(root, file), 'utf8')));

const ids: Readonly<Record<string, string>> = {
  slu: 'alpha',
  rush: 'beta',
  mir: 'gamma',
  utsw: 'beta',
  'wash u': 'beta',
};

/** An example on the sample catalog, without quotes, pipes, files and formats; what it would ask is answered. */
function wordsOf(line: string, samples: Readonly<Record<string, string>>): readonly string[] {
  const bare = line.replace(/ \|.*$| (?:-o|--save|--answers|--format) \S+| --(?:json|excel|open)/gu, '');
  const words = [...bare.matchAll(/"([^"]*)"|(\S+)/gu)]
    .map(([, quoted, plain]) => quoted ?? plain ?? '')
    .slice(1)
    // An entry of the rank order list holds an id, too; records are changed beside the shipped ones.
    .map(
      (word, index, all) =>
        (all[0] === 'set' && index === 1 ? word : samples[word]) ??
        word.replace(/^(?:slu|mir)(?=\/)/u, id => ids[id] ?? id),
    );
  return words[0] === 'match' ? [...words, '--goal', 'interventional', '--no-input'] : words;
}

/** Examples that ask, or that open an editor. */
const asking = /^resprog (?:new|mark \S+)$|--edit/u;

test('no help speaks of what is published', async () => {
  const helps = await Promise.all(commands.map(({ name }) => runLine(`help ${name}`)));
  expect(commands.flatMap(({ name }, index) => wrong(name, helps[index]?.stdout ?? ''))).toEqual([]);
});

test('nor does what the examples of a command print, each of which runs', async () => {
  const folder = makeFolder({ 'il/mine.yaml': recordText('mine') });
  const list = 'programs: { alpha: { status: interview }, beta: }\nrank: [beta/dr, alpha/dr]\n';
  const own = makeFolder({
    'mine.csv': 'id,status\nalpha,applied\n',
    'national.csv': 'acgmeCode,Quota\n4202821110,7\n',
  });
  const samples = {
    ...ids,
    // The samples are few: wider filters leave two of them to compare.
    'ir-integrated': 'dr',
    IL: 'IL,ID',
    'my-programs': folder,
    'data/programs': folder,
    'mine.csv': join(own, 'mine.csv'),
    'plan-b.yaml': join(own, 'plan-b.yaml'),
    'national.csv': join(own, 'national.csv'),
  };
  const lines = commands.flatMap(({ examples }) => examples.map(({ line }) => line));
  const found: string[] = [];
  for (const line of [...lines, 'resprog match --template'].filter(each => !asking.test(each))) {
    for (const format of line.startsWith('resprog report') ? ['html'] : ['table', 'json']) {
      const words = [...wordsOf(line, samples), '--format', format];
      for (const name of ['list.yaml', 'list.yaml.bak']) writeFileSync(join(own, name), list);
      const environment = { RESPROG_LIST: join(own, 'list.yaml') };
      const { code, stdout, stderr } = await runLine(words, { width: 80, environment });
      found.push(...wrong(line, stdout + stderr), ...(code === 0 ? [] : [`${line}: ${code} ${stderr}`]));
    }
  }
  expect(found).toEqual([]);
});

test('nor does a document', () => {
  const seasons = readdirSync(join(root, 'data/seasons')).map(file => `data/seasons/${file}`);
  const documents = ['README.md', 'CHANGELOG.md', 'CONTRIBUTING.md', 'docs/walk.md'];
  expect(
    wrongInFiles([
      ...documents,
      'data/README.md',
      'data/program.schema.json',
      'data/season.schema.json',
      ...seasons,
    ]),
  ).toEqual([]);
});

test('nor does the code with its names and comments', () => {
  const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' });
  expect(wrongInFiles(files.filter(file => file.endsWith('.ts')).map(file => join('src', file)))).toEqual([]);
});
