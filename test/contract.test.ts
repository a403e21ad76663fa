// What a script reads is a contract: the bytes of machine output, pinned for whole command lines on the sample catalog.
import { writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { listFile, ownList } from './support/own-list.ts';
import { runLine } from './support/run-line.ts';

/** The shapes may only grow; a changed line in the snapshot is a broken promise unless CHANGELOG says why. */
const lines: readonly string[] = [
  '--json',
  'version --format csv',
  'list --json',
  'list --format csv',
  'list --track dr --near Boise,ID --json --fields id,tracks.dr',
  'list --near Boise,ID --format tsv --fields name,tracks.irIndependent.positionsPerYear',
  'list --format ndjson --fields id,qualifiers,tracks.esir',
  'show alpha --json',
  'show alpha --format csv --fields volume,contacts,highlights',
  'show alpha --web --json',
  'compare alpha beta --json',
  'compare alpha beta gamma --format csv --all',
  'compare alpha beta --diff --fields routes,research --format tsv',
  'contact --json',
  'contact alpha --format csv',
  'contact --near Boise,ID --format tsv --fields program,email,distanceMiles',
  'contact alpha --format vcard',
  'match --goal interventional --no-input --json',
  'match --track esir --importance fellowship=0,researchTrack=0,protectedTime=0 --no-input --json',
  'match --track esir --no-input --sensitivity --json --fields rank,program',
  'match --goal diagnostic --near Boise,ID --no-input --format csv',
  'match --goal diagnostic --no-input --questions --format tsv',
  'match --template --json',
  'questions alpha --json',
  'questions beta --format csv --fields question,to',
  'routes --json',
  'routes --from alpha --format csv',
  'routes --from alpha --to beta --json',
  'routes --to beta --format ndjson --fields from,answer',
  'map --json',
  'map --near Boise,ID --format csv',
  'map --fields id,x,y --format ndjson',
  'tracks --json',
  'tracks --format csv --fields track,yes',
  'stats --json',
  'stats --by research.required --format csv',
  'coverage --json --fields field,outOf',
  'coverage alpha --json',
  'coverage alpha --format csv',
  'sources alpha --json',
  'sources --format csv',
  'sources --undated --format tsv --fields program,value',
  'schema --format csv',
  'list --mine --json --fields id,mine',
  'list --mine --format csv --fields id,mine',
  'show alpha --mine --json --fields city,mine.rating',
  'show gamma --mine --json --fields city,mine.rating',
  'compare --mine --json --fields mine',
  'compare alpha gamma --mine --format csv --fields mine',
  'match --goal interventional --no-input --mine --json --fields rank,program',
  'season 2026 --json',
  'season --format csv',
  'season --about fees --format ndjson --fields season,key,value',
  'costs --programs 35 --ir 10 --independent 12 --season 2026 --json',
  'costs --programs 35 --season 2025 --format csv',
  'costs --ir 3 --format tsv --fields what,usd,season',
  'costs --mine --json --fields what,programs,usd',
  'mine --json',
  'mine --format csv',
  'mine --status interview --format ics',
  'mine --sort rating --format ndjson --fields id,rating,next',
  'calendar --json',
  'calendar --format csv',
  'calendar --format ics',
  'rank --json',
  'rank --format csv',
  'rank --suggest --json',
  'rank --check --json',
  'rank add gamma/dr --at 1 --json',
  'star gamma --json',
  'mark beta --signal silver --rate place=4 --json',
  'mark alpha --status none --format csv',
  'unstar alpha --json',
];

const ranked = `${ownList}rank: [alpha/dr, beta/dr]\nsupplemental: [TY at Mercy]\n`;

test('machine output keeps its bytes, and holds nothing of a list that is not asked for', async () => {
  const path = listFile(ranked);
  const shown: string[] = [];
  for (const line of lines) {
    writeFileSync(path, ranked);
    const words = line.split(' ').map(word => word.replace('Boise,ID', 'Boise, ID'));
    const { code, stdout } = await runLine(words, { environment: { RESPROG_LIST: path } });
    shown.push(`$ resprog ${line}\n${code === 0 ? stdout.replaceAll('\r', '\\r') : `exit ${code}\n`}`);
  }
  await expect(shown.join('\n')).toMatchFileSnapshot('snapshots/machine-output.txt');
});
