// Makes catalogs of any size from the shipped records: the same seed gives the same records.
// `node bench/make-records.js FOLDER COUNT [SEED]` writes one YAML file a record.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stringify } from 'yaml';

const shipped = JSON.parse(readFileSync(new URL('../dist/catalog.json', import.meta.url), 'utf8'));

/** Numbers from 0 up to 1, the same for the same seed. */
function* randomFrom(seed) {
  for (let state = seed >>> 0; ; ) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    yield state / 2 ** 32;
  }
}

/** The codes of a track, each used once: as written, but of an institution and a program of its own. */
function renumber(track, number) {
  const { acgmeCode, nrmpCodes } = track;
  const institution = String(number % 10_000).padStart(4, '0');
  const block = number < 10_000 ? 0 : 5;
  return {
    ...track,
    ...(acgmeCode && { acgmeCode: acgmeCode.slice(0, 3) + String(number).padStart(7, '0') }),
    ...(nrmpCodes && {
      nrmpCodes: nrmpCodes.map(code => institution + code.slice(4, 8) + ((Number(code[8]) % 5) + block)),
    }),
  };
}

/** Up to 20,000 records: each a shipped one under a name, an id, aliases and codes of its own. */
export function* makeRecords(count, seed = 1) {
  const random = randomFrom(seed);
  for (let number = 1; number <= count; number += 1) {
    const record = shipped[Math.floor(random.next().value * shipped.length)];
    const aliases = record.aliases?.map(alias => `${alias} ${number}`);
    yield {
      ...record,
      id: `${record.id}-${number}`,
      name: `${record.name} ${number}`,
      tracks: Object.fromEntries(
        Object.entries(record.tracks).map(([key, track]) => [key, renumber(track, number)]),
      ),
      ...(aliases === undefined ? {} : { aliases }),
    };
  }
}

/** Writes records as YAML files, in folders by state as the shipped ones are. */
export function writeFolder(folder, records) {
  for (const record of records) {
    const below = join(folder, record.state.toLowerCase());
    mkdirSync(below, { recursive: true });
    writeFileSync(join(below, `${record.id}.yaml`), stringify(record));
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [folder, count, seed = '1'] = process.argv.slice(2);
  writeFolder(folder, makeRecords(Number(count), Number(seed)));
}
