// `npm run bench` measures everything; `npm run bench -- startup large build` some of it, `--pairs 5` with fewer runs.
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { large } from './large.js';
import { machine, project, report, time } from './measure.js';
import { startup } from './startup.js';

const { values, positionals } = parseArgs({
  options: { pairs: { type: 'string', default: '15' }, seed: { type: 'string', default: '1' } },
  allowPositionals: true,
});
const pairs = Number(values.pairs);

/** The build after a change of one record, and the whole suite of tests. */
function build() {
  console.log('\nFor who works on it');
  const file = `${project}data/programs/mo/slu.yaml`;
  const text = readFileSync(file);
  try {
    writeFileSync(file, `${text}# changed\n`);
    report('npm run build after a change of one record', time(['npm', 'run', 'build']) / 1000, 3, 's');
  } finally {
    writeFileSync(file, text);
    time(['npm', 'run', 'build']);
  }
  report('npx vitest run', time(['npx', 'vitest', 'run']) / 1000, 60, 's');
}

const parts = {
  startup: () => startup(pairs),
  large: () => large(Math.min(pairs, 7), Number(values.seed)),
  build,
};

console.log(machine);
for (const name of positionals.length > 0 ? positionals : Object.keys(parts)) {
  if (!(name in parts)) throw new Error(`No benchmark ${name}; there are ${Object.keys(parts).join(', ')}`);
  parts[name]();
}
