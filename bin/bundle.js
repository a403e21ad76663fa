// Loads the files of the bundle. Where `compile.js` has left the code that this very Node made of them, Node need not
// compile it again, which is a seventh of a short command's time.
'use strict';
const { existsSync, readFileSync } = require('node:fs');
const { join } = require('node:path');
const { Script } = require('node:vm');

const folder = join(__dirname, '..', 'dist', 'main');

/** Compiled code holds for one version of Node on one kind of machine; the build empties the folder above. */
const compiled = join(folder, 'compiled', `${process.version}-${process.platform}-${process.arch}`);

exports.folder = folder;
exports.compiled = compiled;

/**
 * The entry of the bundle. For stack traces that name the sources, only Node's own loader will do.
 * Throws MODULE_NOT_FOUND where nothing is built.
 */
exports.loadMain = (traced = false) =>
  traced || !existsSync(compiled) ? require(join(folder, 'main.cjs')) : loader()('./main.cjs');

/** A `require` for the files of the bundle; `seen` gets each file's name and script. */
function loader(seen) {
  const modules = new Map();
  const load = id => {
    if (!id.startsWith('./')) return require(id);
    const known = modules.get(id);
    if (known !== undefined) return known.exports;
    const module = { exports: {} };
    modules.set(id, module);
    const script = compile(id);
    seen?.(id, script);
    script.runInThisContext()(module.exports, load, module, join(folder, id), folder);
    return module.exports;
  };
  return load;
}

/** The function that a file of the bundle is to Node. V8 itself refuses code that another V8 has compiled. */
function compile(id) {
  const filename = join(folder, id);
  const text = readFileSync(filename, 'utf8');
  return new Script(`(function (exports, require, module, __filename, __dirname) {${text}\n})`, {
    filename,
    cachedData: readCompiled(id),
  });
}

/** Undefined where there is none. */
function readCompiled(id) {
  try {
    return readFileSync(join(compiled, id));
  } catch {
    return undefined;
  }
}

exports.loader = loader;
exports.compile = compile;
