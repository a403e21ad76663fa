// Shows how far a ranking prefers programs of which much is recorded: five fixed applicants, none of them tuned to.
// Nearly all recorded facts are a yes: programs tell what speaks for them. So whoever states more meets more wishes, and
// every filling below the mean of what is stated shows here; filling with the mean itself would take silence for a yes.
// `node bench/ranking.js BIN` measures another build, such as an older one.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const bin = process.argv[2] ?? fileURLToPath(new URL('../bin/resprog.js', import.meta.url));

const profiles = {
  'IR anywhere': ['--goal', 'interventional', '--track', 'ir-integrated,esir'],
  'IR near Chicago': ['--goal', 'interventional', '--track', 'ir-integrated,esir', '--near', 'Chicago, IL'],
  'Graduate abroad, J-1': ['--goal', 'diagnostic', '--track', 'dr', '--img', '--visa', 'J-1'],
  'Small DR, Northeast': [
    ...['--goal', 'diagnostic', '--track', 'dr', '--region', 'northeast'],
    ...['--prefer', 'callModel=night-float,classSize=small', '--importance', 'moonlighting=5'],
  ],
  'Research near Dallas': [
    ...['--goal', 'undecided', '--track', 'dr,ir-integrated', '--near', 'Dallas, TX', '--within', '500'],
    ...['--importance', 'researchTrack=5,protectedTime=5,level1Trauma=3'],
  ],
};

const widest = Math.max(...Object.keys(profiles).map(name => name.length));

/** What the program says to one applicant, as JSON. */
function match(flags) {
  const args = [bin, 'match', ...flags, '--no-input', '--json'];
  const { status, stdout, stderr, error } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  if (status !== 0) throw error ?? new Error(`${args.join(' ')} ended with ${status}: ${stderr}`);
  return JSON.parse(stdout);
}

/** Ranks from 1, equal values sharing the mean of theirs. */
function ranksOf(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return values.map(value => (sorted.indexOf(value) + sorted.lastIndexOf(value)) / 2 + 1);
}

/** Correlation of two lists by rank, from -1 to 1. */
function spearman(a, b) {
  const [x, y] = [ranksOf(a), ranksOf(b)];
  const mean = values => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [meanX, meanY] = [mean(x), mean(y)];
  const product = (p, meanP, q, meanQ) => mean(p.map((each, index) => (each - meanP) * (q[index] - meanQ)));
  return product(x, meanX, y, meanY) / Math.sqrt(product(x, meanX, x, meanX) * product(y, meanY, y, meanY));
}

const titles = ['Spearman(known, fit)', '(known, group)', 'ranked', 'groups', 'first group', 'too little'];
console.log([''.padEnd(widest), ...titles].join('  '));
for (const [name, flags] of Object.entries(profiles)) {
  const { ranked, tooLittle = [] } = match(flags);
  const known = ranked.map(each => each.known);
  // A build without groups puts every program into one of its own.
  const groups = ranked.map(({ group, rank }) => group ?? rank);
  const fits = ranked.map(({ expected }) => expected);
  const values = [
    spearman(known, fits).toFixed(2),
    spearman(
      known,
      groups.map(group => -group),
    ).toFixed(2),
    ranked.length,
    Math.max(...groups),
    groups.filter(group => group === 1).length,
    tooLittle.length,
  ];
  const cells = values.map((value, index) => String(value).padStart(titles[index].length));
  console.log([name.padEnd(widest), ...cells].join('  '));
}
