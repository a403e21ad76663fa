// How long commands take with as many records as the largest public directory has, made from the shipped ones.
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeRecords, writeFolder } from './make-records.js';
import { compare, isThere, median, peakMemory, report, resprog, script, time } from './measure.js';

const many = 13_000;
const few = 1300;

const parseYaml = `
const { readdirSync, readFileSync } = require('node:fs');
const { parse } = require('yaml');
const [, folder] = process.argv;
for (const name of readdirSync(folder, { recursive: true }))
  if (name.endsWith('.yaml')) parse(readFileSync(folder + '/' + name, 'utf8'));`;

const copyJson = `
const { readFileSync, writeSync } = require('node:fs');
const text = JSON.stringify(JSON.parse(readFileSync(process.argv[1], 'utf8')), null, 2);
writeSync(1, text);`;

/** What every command costs with ten times the records, at most. */
const growing = [
  'list --json',
  'list',
  'list --format csv',
  'list --near Boise,ID --track dr --limit 20',
  'stats',
  'coverage',
  'sources --json',
  'contact',
  'questions slu-1',
  'match --goal interventional --no-input --json',
  'routes --limit 50',
  'check',
];

/** Makes a catalog as a folder of YAML and as one JSON file. */
function make(folder, count, seed) {
  const yaml = join(folder, `yaml-${count}`);
  const json = join(folder, `${count}.json`);
  const records = [...makeRecords(count, seed)];
  writeFolder(yaml, records);
  time(resprog('list', '--data', yaml, '--no-builtin', '--json', '-o', json));
  return { yaml, json, first: records[0].id };
}

const own = (line, data) => resprog(...line.split(' '), '--data', data, '--no-builtin');

export function large(pairs, seed = 1) {
  const folder = mkdtempSync(join(tmpdir(), 'resprog-bench-'));
  try {
    const [small, big] = [make(folder, few, seed), make(folder, many, seed)];
    againstOthers(small, big, pairs);
    beyondLoading(big, pairs);
    growth(small, big);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Against other programs that do the same work. */
function againstOthers(small, big, pairs) {
  console.log(`\n${many.toLocaleString('en')} records`);
  const ratio = (command, other, runs) => compare(command, other, runs).ratio;
  if (isThere('jq')) {
    const filtered = own('list --track esir --state MO --json', big.json);
    const other = ['jq', '[.[] | select(.tracks.esir and .state == "MO")]', big.json];
    report('list --track esir --state MO --json, JSON, against jq', ratio(filtered, other, pairs), 1);
  }
  if (isThere('yq')) {
    const files = readdirSync(small.yaml, { recursive: true }).filter(name => name.endsWith('.yaml'));
    const other = ['yq', '.id', ...files.map(name => join(small.yaml, name))];
    report('check, 1,300 files of YAML, against yq', ratio(resprog('check', small.yaml), other, 3));
  }
  const whole = own('list --json', big.json);
  report(
    'list --json, JSON, against parse and stringify',
    ratio(whole, script(copyJson, big.json), pairs),
    2,
  );
  const read = own('list --limit 0 --json', big.yaml);
  report('list --json, YAML, against the yaml package', ratio(read, script(parseYaml, big.yaml), 3), 1.3);
}

/** What drawing and ranking add to the time of reading, and the memory that the longest table takes. */
function beyondLoading(big, pairs) {
  for (const [line, seconds] of [
    ['list', 2.5],
    ['match --goal interventional --no-input', 4],
    ['match --goal interventional --no-input --json', 4],
  ]) {
    const pair = () => time(own(line, big.json)) - time(own('version', big.json));
    report(`${line}, beyond loading`, median(Array.from({ length: pairs }, pair)) / 1000, seconds, 's');
  }
  report('list, most memory', peakMemory(own('list', big.json)), 400, 'MB');
}

function growth(small, big) {
  console.log(`\nGrowth from ${few.toLocaleString('en')} to ${many.toLocaleString('en')} records, JSON`);
  for (const line of growing) {
    const command = ({ json, first }) =>
      line === 'check' ? resprog('check', json) : own(line.replace('slu-1', first), json);
    report(line, compare(command(big), command(small), 3).ratio, 12);
  }
}
