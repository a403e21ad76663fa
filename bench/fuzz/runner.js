// Runs cases one after another in one process by the program's own entry, with streams, words and environment put in
// its place. A process of its own, so that a case that never ends can be killed, and with the working directory of the case.
import { EventEmitter } from 'node:events';
import { openSync } from 'node:fs';
import { devNull } from 'node:os';
import { Readable } from 'node:stream';

const entry = new URL('../../dist/main.js', import.meta.url).href;
const descriptor = openSync(devNull, 'r');
let count = 0;

/** A stream that keeps what is written. */
function keeping(terminal) {
  const parts = [];
  return Object.assign(new EventEmitter(), {
    fd: descriptor,
    isTTY: terminal !== null,
    columns: terminal ?? undefined,
    write: text => parts.push(text) > 0,
    text: () => parts.join(''),
  });
}

async function run({ words, environment, stdin, folder, terminal }) {
  process.chdir(folder);
  const [stdout, stderr] = [keeping(terminal), keeping(terminal)];
  const streams = { stdout, stderr, stdin: Readable.from(stdin.length === 0 ? [] : [Buffer.from(stdin)]) };
  for (const [name, value] of Object.entries(streams))
    Object.defineProperty(process, name, { value, configurable: true });
  process.env = { ...environment };
  process.argv = [process.execPath, 'resprog', ...words];
  process.exitCode = undefined;
  const before = process.cpuUsage();
  // The entry keeps what it read of stdin, so that every run has one of its own.
  count += 1;
  const { start } = await import(`${entry}?${count}`);
  await start();
  const { user, system } = process.cpuUsage(before);
  const code = process.exitCode ?? 0;
  process.exitCode = 0;
  return { code, stdout: stdout.text(), stderr: stderr.text(), milliseconds: (user + system) / 1000 };
}

process.on('message', ask => run(ask).then(ran => process.send(ran)));
