// Leaves beside the bundle what this Node compiled of it, so that every start after is faster. Runs after a build and
// after an installation; where it cannot, resprog runs without.
'use strict';
const { spawnSync } = require('node:child_process');
const { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join } = require('node:path');
const { compile, compiled, folder, loader } = require('./bundle.js');

/**
 * What is typed most, one command of each kind: code that ran is compiled, and code that did not run yet is only read.
 * More lines make every start read more.
 */
const lines = [
  'list',
  'list --json',
  'show slu --json',
  'compare slu rush',
  'contact rush',
  'routes --from slu',
  'match --goal interventional --no-input --json',
];

if (process.argv[2] === 'run') run();
else if (existsSync(join(folder, 'main.cjs'))) start();

/** In a process of its own, because what the commands print is for nobody. */
function start() {
  const { RESPROG_DATA, ...env } = process.env;
  env.RESPROG_LIST = join(tmpdir(), 'no-list-of-resprog', 'list.yaml');
  spawnSync(process.execPath, [__filename, 'run'], { env, stdio: 'ignore' });
}

async function run() {
  const scripts = new Map();
  const main = loader((id, script) => scripts.set(id, script))('./main.cjs');
  for (const line of lines) {
    process.argv.splice(2, process.argv.length, ...line.split(' '));
    await main.start();
  }
  for (const file of readdirSync(folder).filter(name => name.endsWith('.cjs'))) {
    if (!scripts.has(`./${file}`)) scripts.set(`./${file}`, compile(`./${file}`));
  }
  save(scripts);
}

/** Whole or not at all: a start may look in between. */
function save(scripts) {
  const unfinished = `${compiled}.${process.pid}`;
  mkdirSync(unfinished, { recursive: true });
  for (const [id, script] of scripts) writeFileSync(join(unfinished, id), script.createCachedData());
  rmSync(compiled, { recursive: true, force: true });
  renameSync(unfinished, compiled);
}
