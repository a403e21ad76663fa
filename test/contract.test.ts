// What a script reads is a contract: the bytes of machine output, pinned for whole command lines on the sample catalog.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeFolder } from './support/folder.ts';
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

/** What is said of the programs of the sample catalog. */
const list = `season: 2027
weights: { residents: 2 }
programs:
  alpha:
    tracks: [dr, ir-integrated]
    status: interview
    signal: gold
    interview: 2026-12-03 13:00
    ratings: { residents: 5, place: 2 }
    tags: [near]
    notes: |
      Kind; "really".
      Ask again.
  beta: { status: applying, deadline: 2026-11-30, interview: 2026-12-09 09:00 America/New_York }
rank: [alpha/dr, beta/dr]
supplemental: [TY at Mercy]
`;

test('machine output keeps its bytes', async () => {
  const path = join(makeFolder({}), 'list.yaml');
  const shown: string[] = [];
  for (const line of lines) {
    writeFileSync(path, list);
    const words = line.split(' ').map(word => word.replace('Boise,ID', 'Boise, ID'));
    const { code, stdout } = await runLine(words, { environment: { RESPROG_LIST: path } });
    shown.push(`$ resprog ${line}\n${code === 0 ? stdout.replaceAll('\r', '\\r') : `exit ${code}\n`}`);
  }
  await expect(shown.join('\n')).toMatchFileSnapshot('snapshots/machine-output.txt');
});
