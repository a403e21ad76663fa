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
    measure(make(folder, few, seed), make(folder, many, seed), pairs);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function measure(small, big, pairs) {
  console.log(`\n${many.toLocaleString('en')} records`);
  const filtered = own('list --track esir --state MO --json', big.json);
  if (isThere('jq')) {
    const other = ['jq', '[.[] | select(.tracks.esir and .state == "MO")]', big.json];
    report('list --track esir --state MO --json, JSON, against jq', compare(filtered, other, pairs).ratio, 1);
  }
  if (isThere('yq')) {
    const files = readdirSync(small.yaml, { recursive: true }).filter(name => name.endsWith('.yaml'));
    const other = ['yq', '.id', ...files.map(name => join(small.yaml, name))];
    report('check, 1,300 files of YAML, against yq', compare(resprog('check', small.yaml), other, 3).ratio);
  }
  const copied = script(copyJson, big.json);
  report(
    'list --json, JSON, against parse and stringify',
    compare(own('list --json', big.json), copied, pairs).ratio,
    2,
  );
  const parsed = script(parseYaml, big.yaml);
  report(
    'list --json, YAML, against the yaml package',
    compare(own('list --limit 0 --json', big.yaml), parsed, 3).ratio,
    1.3,
  );
  for (const [line, seconds] of [
    ['list', 2.5],
    ['match --goal interventional --no-input', 4],
    ['match --goal interventional --no-input --json', 4],
  ]) {
    const beyond = Array.from(
      { length: pairs },
      () => time(own(line, big.json)) - time(own('version', big.json)),
    );
    report(`${line}, beyond loading`, median(beyond) / 1000, seconds, 's');
  }
  report('list, most memory', peakMemory(own('list', big.json)), 400, 'MB');
  console.log(`\nGrowth from ${few.toLocaleString('en')} to ${many.toLocaleString('en')} records, JSON`);
  for (const line of growing) {
    const words = data => own(line.replace('slu-1', data.first), data.json);
    const command = data => (line === 'check' ? resprog('check', data.json) : words(data));
    report(line, compare(command(big), command(small), 3).ratio, 12);
  }
}
