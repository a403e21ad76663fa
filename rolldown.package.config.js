// Bundles the command and all files that it reads into one file, with its checksum, for who only wants to copy a file.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { defineConfig } from 'rolldown';
import { licences, withoutUnused } from './rolldown.config.js';

const root = import.meta.dirname;
const name = 'resprog.cjs';

const filesOf = (folder, pattern) =>
  readdirSync(join(root, folder))
    .filter(file => pattern.test(file))
    .map(file => join(root, folder, file));

/** What the command reads besides the records' YAML files, by name. */
const texts = () =>
  Object.fromEntries(
    [
      ...filesOf('dist', /\.json$/u),
      ...filesOf('data', /\.schema\.json$/u),
      ...filesOf('completion', /^resprog\./u),
      join(root, 'package.json'),
    ].map(file => [basename(file), readFileSync(file, 'utf8')]),
  );

/** The module that reads the files of the package holds them instead. */
const embedded = {
  name: 'embedded',
  resolveId: id => {
    if (id === './bundle.js') return '\0main';
    return id.endsWith('/package-text.ts') ? '\0embedded' : undefined;
  },
  load: id => {
    if (id === '\0main')
      return `exports.loadMain = () => require(${JSON.stringify(join(root, 'src', 'main.ts'))});`;
    if (id !== '\0embedded') return undefined;
    return `import { basename } from 'node:path';
const texts = new Map(Object.entries(${JSON.stringify(texts())}));
export const hasRecordFiles = false;
export const packageText = file => {
  const text = texts.get(basename(file));
  if (text === undefined) throw Object.assign(new Error(file + ' is not in this file'), { code: 'ENOENT' });
  return text;
};`;
  },
};

/** The licences stand at the end of the file, and its checksum beside it, as "sha256sum --check" reads it. */
const finish = {
  name: 'finish',
  generateBundle(_, files) {
    const { source } = files['licences.txt'];
    delete files['licences.txt'];
    files[name].code += `\n/*\n${String(source).replaceAll('*/', '* /')}*/\n`;
  },
  writeBundle({ dir }) {
    const sum = createHash('sha256')
      .update(readFileSync(join(dir, name)))
      .digest('hex');
    writeFileSync(join(dir, `${name}.sha256`), `${sum}  ${name}\n`);
  },
};

export default defineConfig({
  input: { resprog: 'bin/resprog.js' },
  platform: 'node',
  plugins: [withoutUnused, embedded, licences, finish],
  output: {
    dir: 'release',
    format: 'cjs',
    entryFileNames: name,
    codeSplitting: false,
    minify: true,
    cleanDir: true,
  },
});
