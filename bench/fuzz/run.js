// Runs one case in a fresh temporary folder: inside a long-lived process, or as a process of its own. Both may write in the
// temporary folder alone and start no other program, by Node's permission model.
import { fork, spawn } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const bin = fileURLToPath(new URL('../../bin/resprog.js', import.meta.url));
const runnerFile = new URL('./runner.js', import.meta.url);
const hangs = 20_000;
/** What a process keeps of the runs before is bounded by starting another one. */
const runsOfRunner = 1500;

const base = mkdtempSync(join(realpathSync(tmpdir()), 'resprog-fuzz-'));
process.on('exit', () => rmSync(base, { recursive: true, force: true }));

const permission = process.allowedNodeEnvironmentFlags.has('--permission')
  ? '--permission'
  : '--experimental-permission';
const guarded = [permission, '--no-warnings', '--allow-fs-read=*', `--allow-fs-write=${join(base, '*')}`];

let count = 0;

/** Calls with a folder that holds the files of the case, which is gone afterwards, and which no output names. */
async function inFolder(files, use) {
  count += 1;
  const folder = join(base, String(count));
  mkdirSync(folder);
  try {
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
    const ran = await use(folder);
    const named = text => text.replaceAll(`${folder}/`, '');
    return {
      ...ran,
      stdout: named(ran.stdout),
      stderr: named(ran.stderr),
      written: writtenIn(folder, files),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** New or changed files by their names, as text. */
function writtenIn(folder, files) {
  const found = readdirSync(folder, { withFileTypes: true, recursive: true }).filter(entry => entry.isFile());
  return Object.fromEntries(
    found
      .map(entry => join(entry.parentPath ?? entry.path, entry.name))
      .map(path => [path.slice(folder.length + 1), readFileSync(path, 'utf8')])
      .filter(([path, text]) => Buffer.from(files[path] ?? '').toString() !== text),
  );
}

let runner;
let left = 0;

function openRunner() {
  if (runner === undefined || left <= 0) {
    closeRunner();
    runner = fork(runnerFile, { execArgv: guarded, serialization: 'advanced', stdio: 'inherit', env: {} });
    left = runsOfRunner;
  }
  left -= 1;
  return runner;
}

export function closeRunner() {
  runner?.removeAllListeners();
  runner?.kill('SIGKILL');
  runner = undefined;
}

/** Runs a case inside the long-lived process. */
export const runInside = ({ files, ...asked }) =>
  inFolder(
    files,
    folder =>
      new Promise(done => {
        const child = openRunner();
        const end = ran => {
          clearTimeout(timer);
          child.removeAllListeners();
          if (ran.code === null || ran.isUsedUp) closeRunner();
          done(ran);
        };
        const lost = why => end({ code: null, stdout: '', stderr: why, milliseconds: hangs });
        const timer = setTimeout(() => lost('it did not end'), hangs);
        child.once('message', end).once('exit', (code, signal) => lost(`it ended with ${code ?? signal}`));
        child.send({ ...asked, folder });
      }),
  );

/** Runs a case as a process of its own, with pipes for streams. */
export const runProcess = ({ files, words, environment, stdin }) =>
  inFolder(
    files,
    folder =>
      new Promise((done, fail) => {
        const begin = performance.now();
        const child = spawn(process.execPath, [...guarded, bin, ...words], {
          cwd: folder,
          env: environment,
          timeout: hangs,
          killSignal: 'SIGKILL',
        });
        const parts = { stdout: '', stderr: '' };
        for (const name of ['stdout', 'stderr'])
          child[name].setEncoding('utf8').on('data', text => {
            parts[name] += text;
          });
        // A program may end before it has read everything.
        child.stdin.on('error', () => undefined).end(stdin);
        child.on('error', fail);
        child.on('close', code => done({ ...parts, code, milliseconds: performance.now() - begin }));
      }),
  );
