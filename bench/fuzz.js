// Fuzzing: asks the program what nobody would ask, and looks at what it answers. `npm run fuzz -- --minutes 20` for so
// long (1 minute otherwise), `--seed 42` for the same once more. Most cases are command lines by the program's own
// grammar and then a little wrong, the others records, answers files, lists and stdin, changed. All run inside one
// long-lived process by the program's own entry, which is twenty times faster, and one of ten also as a process of its
// own, which must say the same. What fails is made as small as it can be and kept under reports/fuzz/.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { exitCodes } from '../modules/cli/exit-codes.js';
import { readList } from '../modules/my-list/read-list.js';
import { problemsOf, textProblems } from './fuzz/check.js';
import { environment, line, outputOf, terminal } from './fuzz/lines.js';
import { answersCase, listCase, plainFiles, recordCase, stdinCase } from './fuzz/records.js';
import { closeRunner, runInside, runProcess } from './fuzz/run.js';

const { values } = parseArgs({
  options: { minutes: { type: 'string', default: '1' }, seed: { type: 'string' } },
});
const seed = Number(values.seed ?? Math.floor(Math.random() * 2 ** 31));
const end = Date.now() + Number(values.minutes) * 60_000;
const runsOfRound = 250;
const slow = 5000;
/** A failure is made smaller for so long, also when the time is up. */
const timeToShrink = 60_000;

const codes = new Set(
  Object.values(exitCodes)
    .map(({ code }) => code)
    .filter(code => code !== exitCodes.defect.code),
);

const anyCase = fc
  .record({
    asked: fc.oneof(
      { arbitrary: line.map(words => () => ({ words, files: plainFiles })), weight: 8 },
      { arbitrary: recordCase, weight: 2 },
      { arbitrary: stdinCase, weight: 1 },
      { arbitrary: answersCase, weight: 1 },
      { arbitrary: listCase, weight: 2 },
    ),
    environment: fc.oneof({ arbitrary: fc.constant({}), weight: 2 }, environment),
    terminal,
    alone: fc.integer({ min: 0, max: 9 }).map(number => number === 9),
  })
  .map(({ asked, ...rest }) => () => {
    const made = asked();
    // A terminal is what a browser needs, besides a right that the process has not.
    return {
      files: {},
      stdin: '',
      ...rest,
      ...made,
      // Never the list of whoever runs this.
      environment: { RESPROG_LIST: 'list.yaml', ...rest.environment },
      terminal: made.words.includes('--web') ? null : rest.terminal,
    };
  });

/** Everything that was given, as text: what stands in it may come back. */
const inputOf = ({ words, environment: variables, files, stdin }) =>
  [...words, ...Object.values(variables), stdin, ...Object.entries(files).flat()].map(String).join('\n');

const isOn = value => value !== undefined && value !== '' && value !== '0' && value !== 'false';

/** What is wrong with one case. */
async function judge(asked) {
  const output = await outputOf(asked.words);
  const { FORCE_COLOR, CLICOLOR_FORCE } = asked.environment;
  const given = {
    codes,
    format: output?.format,
    rawCsv: output?.rawCsv,
    input: inputOf(asked),
    colored: output?.color === true || isOn(FORCE_COLOR) || isOn(CLICOLOR_FORCE) || asked.terminal !== null,
  };
  const inside = await runInside(asked);
  const problems = [
    ...problemsOf({ ...inside, ...given }),
    ...filesProblems(inside, output, given),
    ...listProblems(inside, asked),
  ];
  if (inside.milliseconds > slow && inside.code !== null && (await runInside(asked)).milliseconds > slow)
    problems.push(`slow: ${Math.round(inside.milliseconds)} ms`);
  if (asked.alone && canStart(asked)) problems.push(...(await aloneProblems(asked, given)));
  return { problems, ran: inside, command: output?.command ?? 'not understood' };
}

/** A process takes no lone surrogates and no word of more than 128 KiB. */
const canStart = ({ words }) =>
  words.every(word => word.isWellFormed() && Buffer.byteLength(word) < 120_000 && !word.includes('\uFFFD'));

/** The same as a process of its own, which has pipes. */
async function aloneProblems(asked, given) {
  const piped = { ...asked, terminal: null };
  const [alone, inside] = [await runProcess(piped), await runInside(piped)];
  const problems = problemsOf({ ...alone, ...given }).map(problem => `process ${problem}`);
  if (alone.code !== inside.code) problems.push(`process differs: exit code ${alone.code}, ${inside.code}`);
  for (const name of ['stdout', 'stderr'])
    if (alone[name] !== inside[name]) problems.push(`process differs: ${name}`);
  if (alone.milliseconds > slow && (await runProcess(piped)).milliseconds > slow)
    problems.push(`process slow: ${Math.round(alone.milliseconds)} ms`);
  return problems;
}

/** What was written beside stdout: a result of its format, and nothing that was meant to go away again. */
function* filesProblems({ written }, output, given) {
  for (const [path, text] of Object.entries(written)) {
    if (/\.resprog-|\.undone$/u.test(path)) yield `leftover: ${path}`;
    if (output !== undefined && path === output.file)
      for (const problem of textProblems(text, { ...given, colored: output.color === true }))
        yield `file ${problem}`;
  }
}

/** A list is changed by nothing that fails, and what is written into it can be read. */
function* listProblems({ code, written }, { words }) {
  const text = written['list.yaml'];
  // A line may name it as the file of another result, too.
  if (text === undefined || words.some(word => word.includes('list.yaml'))) return;
  if (code !== 0) yield `list changed by an error: exit code ${code}`;
  for (const { code: problem } of readList(text, 'list.yaml').problems ?? [])
    yield `unreadable list: ${problem}`;
}

const kindOf = problem => problem.split(':')[0];

/** How bash is given a word, whatever it holds. */
const quoted = word =>
  /^[\w./,=@+-]+$/u.test(word)
    ? word
    : `$'${word.replace(/['\\]/gu, '\\$&').replace(/[^\x20-\x7E]/gu, character => escaped(character))}'`;

const escaped = character => `\\U${(character.codePointAt(0) ?? 0).toString(16).padStart(8, '0')}`;

function commandLine({ words, environment: variables, stdin }) {
  const set = Object.entries(variables).map(([name, value]) => `${name}=${quoted(value)}`);
  return [...set, 'resprog', ...words.map(quoted), ...(stdin.length === 0 ? [] : ['< stdin'])].join(' ');
}

/** Keeps a failure: the command line, its files, what came back. */
function save(round, { asked, problems, ran }) {
  const folder = join('reports/fuzz', `${round}-${kindOf(problems[0]).replace(/\W+/gu, '-')}`);
  const shown = {
    'command.txt': `${commandLine(asked)}\n`,
    'problems.txt': `seed ${round}, terminal ${asked.terminal}\n${problems.join('\n')}\n`,
    'words.json': JSON.stringify(asked.words),
    stdout: ran.stdout,
    stderr: ran.stderr,
    ...(asked.stdin.length === 0 ? {} : { stdin: asked.stdin }),
    ...Object.fromEntries(Object.entries(asked.files).map(([path, content]) => [`files/${path}`, content])),
  };
  for (const [path, content] of Object.entries(shown)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

const counts = { command: new Map(), code: new Map() };
const count = (map, key) => map.set(key, (map.get(key) ?? 0) + 1);
const known = new Set();
let cases = 0;

/** One round of fast-check: the first new failure, made small; undefined when there is none. */
async function runRound(round) {
  let kind;
  let smallest;
  let limit = end;
  const property = fc.asyncProperty(anyCase, async make => {
    if (Date.now() > limit) return;
    const asked = make();
    const { problems, ran, command } = await judge(asked);
    if (kind === undefined) {
      cases += 1;
      count(counts.command, command);
      count(counts.code, ran.code);
    }
    // While it is made smaller it stays the same failure.
    const found = problems.filter(problem =>
      kind === undefined ? !known.has(`${kindOf(problem)} ${command}`) : kindOf(problem) === kind,
    );
    if (found.length === 0) return;
    if (kind === undefined) {
      console.log(`\n${found.join('\n')}`);
      kind = kindOf(found[0]);
      limit = Date.now() + timeToShrink;
    }
    smallest = { asked, problems: found, ran, command };
    throw new Error(found[0]);
  });
  await fc.check(property, { seed: round, numRuns: runsOfRound });
  if (smallest !== undefined) known.add(`${kind} ${smallest.command}`);
  return smallest;
}

console.log(`seed ${seed}, ${values.minutes} minutes`);
let failures = 0;
let shownAt = Date.now();
for (let round = seed; Date.now() < end; round += 1) {
  const failure = await runRound(round);
  if (failure !== undefined) {
    failures += 1;
    console.log(`  ${commandLine(failure.asked).slice(0, 1000)}`);
    console.log(`  --seed ${round}; kept in ${save(round, failure)}`);
  } else if (Date.now() - shownAt > 60_000) {
    shownAt = Date.now();
    console.log(`${cases} cases, ${failures} failures, round ${round}`);
  }
}
closeRunner();

for (const [what, map] of Object.entries(counts))
  console.log(
    `by ${what}: ${[...map]
      .sort(([, a], [, b]) => b - a)
      .map(([key, number]) => `${key} ${number}`)
      .join(', ')}`,
  );
console.log(`${cases} cases, ${failures} failures, seed ${seed}`);
process.exitCode = failures > 0 ? 1 : 0;
