// Measures the start-up: `resprog list --json` against an empty node, run in turn, as a ratio pair by pair.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const bin = fileURLToPath(new URL('../bin/resprog.js', import.meta.url));
const runs = Number(process.argv[2] ?? 15);

/** Wall-clock milliseconds of one process from start to end. */
function time(args) {
  const begin = process.hrtime.bigint();
  const { status, error } = spawnSync(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) throw error ?? new Error(`${args.join(' ')} ended with ${status}`);
  return Number(process.hrtime.bigint() - begin) / 1e6;
}

const median = values => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

const commands = {
  'list --json': [bin, 'list', '--json'],
  list: [bin, 'list'],
  'list --format csv': [bin, 'list', '--format', 'csv'],
  '--help': [bin, '--help'],
};
const empty = ['-e', ''];

time(empty);
for (const [name, args] of Object.entries(commands)) {
  time(args);
  const pairs = Array.from({ length: runs }, () => ({ command: time(args), node: time(empty) }));
  const ratio = median(pairs.map(({ command, node }) => command / node));
  const milliseconds = median(pairs.map(({ command }) => command));
  console.log(
    `${name.padEnd(18)} ${milliseconds.toFixed(0).padStart(4)} ms   ${ratio.toFixed(2)} × an empty node   (median of ${runs} pairs)`,
  );
}
