// How the benchmarks measure: whole processes, run in turn, compared pair by pair, because machines are noisy.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, platform, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const bin = fileURLToPath(new URL('../bin/resprog.js', import.meta.url));
export const project = fileURLToPath(new URL('..', import.meta.url));

/** A command line of resprog as words for Node. */
export const resprog = (...words) => [process.execPath, bin, ...words];

/** A script as words for Node. */
export const script = (text, ...words) => [process.execPath, '-e', text, ...words];

/** Wall-clock milliseconds of one process from start to end; a failure ends the benchmark. */
export function time([command, ...args], cwd = project) {
  const begin = process.hrtime.bigint();
  const { status, error } = spawnSync(command, args, {
    cwd,
    stdio: ['ignore', 'ignore', 'ignore'],
    shell: command !== process.execPath && platform() === 'win32',
  });
  if (status !== 0) throw error ?? new Error(`${[command, ...args].join(' ')} ended with ${status}`);
  return Number(process.hrtime.bigint() - begin) / 1e6;
}

/** Whether a program is installed. */
export const isThere = command => spawnSync(command, ['--version'], { stdio: 'ignore' }).status === 0;

export const median = values => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

/** Milliseconds of a command, and the median ratio of its pairs with another. */
export function compare(command, other, pairs) {
  time(command);
  const times = Array.from({ length: pairs }, () => [time(command), time(other)]);
  return {
    milliseconds: median(times.map(([own]) => own)),
    ratio: median(times.map(([own, another]) => own / another)),
  };
}

/** The most memory that a command of Node held at once, in MB. */
export function peakMemory([node, ...words]) {
  const folder = mkdtempSync(join(tmpdir(), 'resprog-bench-'));
  const [file, watcher] = [join(folder, 'peak'), join(folder, 'watch.cjs')];
  writeFileSync(
    watcher,
    `process.on('exit', () => require('node:fs').writeFileSync(${JSON.stringify(file)}, String(process.resourceUsage().maxRSS)));`,
  );
  try {
    time([node, '--require', watcher, ...words]);
    return Number(readFileSync(file, 'utf8')) / 1024;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export const machine = `Node ${process.versions.node}, ${platform()}, ${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown'}, ${Math.round(totalmem() / 2 ** 30)} GiB`;

/** One line of a table: what was measured, the result, the target, and whether it was met. */
export function report(name, value, target, unit = '×') {
  const mark = target === undefined ? '' : value <= target ? 'met' : 'missed';
  const limit = target === undefined ? '' : `≤ ${target} ${unit}`;
  console.log(
    `${name.padEnd(58)} ${value.toFixed(2).padStart(8)} ${unit.padEnd(3)} ${limit.padEnd(10)} ${mark}`,
  );
}
