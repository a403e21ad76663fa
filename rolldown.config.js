// Bundles the command. What every start needs is one file; what a command, a format or a file needs is loaded with it.
import { chmodSync, copyFileSync, readdirSync, readFileSync } from 'node:fs';
import { isAbsolute, join, relative } from 'node:path';
import { decode, encode } from '@jridgewell/sourcemap-codec';
import { defineConfig } from 'rolldown';

const root = import.meta.dirname;

/** The path of a module from the root of the project, written alike on every system. */
const pathOf = id => relative(root, id).replaceAll('\\', '/');

const isOwn = id => pathOf(id).startsWith('src/');

/** The folder of the package that a module belongs to; undefined for our own. */
const packageFolder = id => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/u.exec(pathOf(id))?.[0];

const isOf = (name, id) => packageFolder(id)?.endsWith(`node_modules/${name}`) === true;

/** What packages import for features that the command does not use, and that would cost time or size. */
const unused = {
  'node:child_process': 'commander',
  '@inquirer/external-editor': '@inquirer/editor',
};

export const withoutUnused = {
  name: 'without-unused',
  resolveId: (id, importer = '') =>
    id in unused && isOf(unused[id], importer) ? `\0unused/${id}` : undefined,
  load: id =>
    id.startsWith('\0unused/') ? 'export default {}; export const editAsync = undefined;' : undefined,
};

/** Stack traces name the lines of our own files; maps of packages and of columns would add half of the size. */
const ownMaps = {
  name: 'own-maps',
  generateBundle: (_, files) => {
    for (const file of Object.values(files)) {
      if (file.type !== 'chunk') continue;
      const map = files[`${file.fileName}.map`];
      if (file.moduleIds.some(isOwn)) map.source = JSON.stringify(withOwnLines(JSON.parse(map.source)));
      else {
        delete files[`${file.fileName}.map`];
        file.code = file.code.replace(/\n\/\/# sourceMappingURL=.*\n?$/u, '\n');
      }
    }
  },
};

/** The map with one place for each line of our own files, and none in packages. */
function withOwnLines({ mappings, sources, ...map }) {
  const own = sources.map(source => !source.includes('node_modules/'));
  let last = '';
  const lines = decode(mappings).map(line =>
    line.flatMap(([column, source, row]) => {
      const place = own[source] ? `${source} ${row}` : '';
      if (place === last) return [];
      last = place;
      return [place === '' ? [column] : [column, source, row, 0]];
    }),
  );
  return {
    ...map,
    names: [],
    sources: sources.map((source, index) => (own[index] ? source : '')),
    mappings: encode(lines),
  };
}

/** The modules that every start needs: what the entry imports, and what that imports. Each file takes a while to find. */
const initial = new Set();

/** What the command imports that is typed most; of what others share, most commands need little. */
const common = new Set();

const findShared = {
  name: 'find-shared',
  buildEnd() {
    const add = (set, open) => {
      for (let id = open.pop(); id !== undefined; id = open.pop()) {
        if (set.has(id)) continue;
        set.add(id);
        open.push(...(this.getModuleInfo(id)?.importedIds ?? []));
      }
    };
    add(
      initial,
      [...this.getModuleIds()].filter(id => this.getModuleInfo(id).isEntry),
    );
    add(common, [join(root, 'src', 'commands', 'list.ts')]);
  },
};

/** The licences of the packages that are bundled, in one file. */
export const licences = {
  name: 'licences',
  generateBundle(_, files) {
    const modules = Object.values(files).flatMap(({ moduleIds = [] }) => moduleIds);
    const folders = new Set(modules.flatMap(id => packageFolder(id) ?? []));
    const texts = [...folders].sort().map(licenceOf);
    this.emitFile({ type: 'asset', fileName: 'licences.txt', source: texts.join(`\n${'-'.repeat(80)}\n\n`) });
  },
};

/** What a package says of its licence; one without a text of its own names the kind and the page. */
function licenceOf(folder) {
  const text = readFileSync(join(root, folder, 'package.json'), 'utf8');
  const { name, version, license, homepage = '' } = JSON.parse(text);
  const file = readdirSync(join(root, folder)).find(each => /^licen[cs]e(?:\.|-|$)/iu.test(each));
  const words = file === undefined ? homepage : readFileSync(join(root, folder, file), 'utf8');
  return `${name} ${version} (${license})\n\n${words.trim()}\n`;
}

/** The script that opens pages where the system has none; the package looks for it beside its module. */
const opener = {
  name: 'opener',
  writeBundle: ({ dir }) => {
    const script = join(dir, 'xdg-open');
    copyFileSync(join(root, 'node_modules', 'open', 'xdg-open'), script);
    chmodSync(script, 0o755);
  },
};

const command = {
  input: { main: 'src/main.ts' },
  platform: 'node',
  plugins: [withoutUnused, findShared, ownMaps, licences, opener],
  output: {
    // The modules find the other files of the package two folders up, as in src.
    dir: 'dist/main',
    format: 'cjs',
    entryFileNames: '[name].cjs',
    chunkFileNames: '[name].cjs',
    codeSplitting: {
      groups: [
        { name: 'phone', test: id => isOf('libphonenumber-js', id) },
        { name: 'core', test: id => initial.has(id) },
        { name: 'shared', test: id => isOwn(id) && common.has(id), minShareCount: 10 },
      ],
    },
    sourcemap: true,
    sourcemapExcludeSources: true,
    minify: true,
    cleanDir: true,
  },
};

/** What makes the catalog of the YAML files; it is not published. */
const build = {
  input: { build: './src/catalog/build.ts' },
  platform: 'node',
  external: id => !id.startsWith('.') && !isAbsolute(id),
  output: { dir: 'dist/build', format: 'es', entryFileNames: '[name].mjs', cleanDir: true },
};

export default defineConfig([command, build]);
