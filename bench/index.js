// `npm run bench` measures everything; `npm run bench -- startup large report build` some of it, `--pairs 5` with fewer runs,
// `--seed 2` with other records.
import { appendFileSync, cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { large } from './large.js';
import { machine, project, report, time } from './measure.js';
import { report as writeReport } from './report.js';
import { startup } from './startup.js';

const { values, positionals } = parseArgs({
  options: { pairs: { type: 'string', default: '15' }, seed: { type: 'string', default: '1' } },
  allowPositionals: true,
});
const pairs = Number(values.pairs);

/** The build after a change of one record, in a copy of the project, and the whole suite of tests. */
function build() {
  console.log('\nFor who works on it');
  const copy = mkdtempSync(join(tmpdir(), 'resprog-bench-'));
  try {
    for (const part of ['bin', 'completion', 'data', 'src', 'package.json', 'rolldown.config.js'])
      cpSync(join(project, part), join(copy, part), { recursive: true });
    symlinkSync(join(project, 'node_modules'), join(copy, 'node_modules'), 'junction');
    time(['npm', 'run', 'build'], copy);
    appendFileSync(join(copy, 'data/programs/mo/slu.yaml'), '# changed\n');
    report('npm run build after a change of one record', time(['npm', 'run', 'build'], copy) / 1000, 3, 's');
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
  report('npx vitest run', time(['npx', 'vitest', 'run']) / 1000, 60, 's');
}

const parts = {
  startup: () => startup(pairs),
  large: () => large(Math.min(pairs, 7), Number(values.seed)),
  report: () => writeReport(Math.min(pairs, 7)),
  build,
};

console.log(machine);
for (const name of positionals.length > 0 ? positionals : Object.keys(parts)) {
  if (!(name in parts)) throw new Error(`No benchmark ${name}; there are ${Object.keys(parts).join(', ')}`);
  await parts[name]();
}
