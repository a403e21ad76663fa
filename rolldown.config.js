// Bundles the command. What every start needs is one file; what a command, a format or a file needs is loaded with it.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'rolldown';

/** What packages import for features that the command does not use, and that would cost time or size. */
const unused = {
  'node:child_process': 'commander',
  '@inquirer/external-editor': '@inquirer/editor',
};

const withoutUnused = {
  name: 'without-unused',
  resolveId: (id, importer = '') =>
    id in unused && importer.includes(`node_modules/${unused[id]}/`) ? `\0unused/${id}` : undefined,
  load: id =>
    id.startsWith('\0unused/') ? 'export default {}; export const editAsync = undefined;' : undefined,
};

/** Stack traces name our own files; the maps of packages would add half of the size. */
const ownMaps = {
  name: 'own-maps',
  generateBundle: (_, files) => {
    for (const file of Object.values(files)) {
      if (file.type !== 'chunk' || file.moduleIds.some(id => id.includes('/src/'))) continue;
      delete files[`${file.fileName}.map`];
      file.code = file.code.replace(/\n\/\/# sourceMappingURL=.*\n?$/u, '\n');
    }
  },
};

const initial = new Map();

/** Whether every start needs a module: the entry imports it, or what the entry imports. Each file takes a while to find. */
function isInitial(id, context) {
  const known = initial.get(id);
  if (known !== undefined) return known;
  initial.set(id, false);
  const { isEntry, importers } = context.getModuleInfo(id);
  initial.set(id, isEntry || importers.some(each => isInitial(each, context)));
  return initial.get(id);
}

/** The licences of the packages that are bundled, in one file. */
const licences = {
  name: 'licences',
  generateBundle(_, files) {
    const modules = Object.values(files).flatMap(({ moduleIds = [] }) => moduleIds);
    const folders = modules.flatMap(id => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/u.exec(id)?.[0] ?? []);
    const texts = [...new Set(folders)].sort().map(licenceOf);
    this.emitFile({ type: 'asset', fileName: 'licences.txt', source: texts.join(`\n${'-'.repeat(80)}\n\n`) });
  },
};

/** What a package says of its licence; one without a text of its own names the kind and the page. */
function licenceOf(folder) {
  const {
    name,
    version,
    license,
    homepage = '',
  } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find(each => /^licen[cs]e(?:\.|-|$)/iu.test(each));
  const text = file === undefined ? homepage : readFileSync(join(folder, file), 'utf8');
  return `${name} ${version} (${license})\n\n${text.trim()}\n`;
}

const command = {
  input: { main: 'src/main.ts' },
  platform: 'node',
  plugins: [withoutUnused, ownMaps, licences],
  output: {
    // The modules find the other files of the package two folders up, as in src.
    dir: 'dist/main',
    format: 'cjs',
    entryFileNames: '[name].cjs',
    chunkFileNames: '[name].cjs',
    codeSplitting: {
      groups: [
        { name: 'phone', test: 'node_modules/libphonenumber-js' },
        {
          name: (id, context) => (isInitial(id, context) ? 'core' : null),
          debugName: 'core',
        },
        { name: 'shared', test: '/src/', minShareCount: 6 },
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
  input: { build: 'src/catalog/build.ts' },
  platform: 'node',
  external: /^[^./]/u,
  output: { dir: 'dist/build', format: 'es', entryFileNames: '[name].mjs', cleanDir: true },
};

export default defineConfig([command, build]);
