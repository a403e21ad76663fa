// How long short commands take, as a multiple of an empty Node.
import { compare, report, resprog, script } from './measure.js';

const targets = [
  ['--version', 1.35],
  ['--help', 1.5],
  ['list --json', 1.4],
  ['show slu --json', 1.4],
  ['list', 1.6],
  ['compare slu rush', 1.6],
  ['contact rush', 1.6],
  ['match --goal interventional --no-input --json', 2],
  ['routes --from slu', 1.8],
];

export function startup(pairs) {
  console.log('\nShort commands, as a multiple of an empty node');
  for (const [line, target] of targets) {
    const { ratio, milliseconds } = compare(resprog(...line.split(' ')), script(''), pairs);
    report(`${line} (${milliseconds.toFixed(0)} ms)`, ratio, target);
  }
}
