// Runs cases one after another in one process by the program's own entry, with streams, words and environment put in
// its place. A process of its own, so that a case that never ends can be killed, and with the working directory of the case.
import { EventEmitter } from 'node:events';
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { Readable } from 'node:stream';

const entry = new URL('../../modules/main.js', import.meta.url).href;

/** A stream that keeps what is written. */
function keeping(terminal) {
  const parts = [];
  return Object.assign(new EventEmitter(), {
    isTTY: terminal !== null,
    columns: terminal ?? undefined,
    write: text => parts.push(String(text)) > 0,
    text: () => parts.join(''),
  });
}

/** What the standard descriptors lead to; pipes and files are written to without a stream. */
let descriptors = {};

const { fstatSync, writeSync } = fs;
fs.fstatSync = (descriptor, ...rest) =>
  descriptor > 2
    ? fstatSync(descriptor, ...rest)
    : { rdev: 0, isCharacterDevice: () => descriptors.isTerminal };
fs.writeSync = (descriptor, bytes, offset, ...rest) => {
  const stream = descriptors[descriptor];
  if (stream === undefined) return writeSync(descriptor, bytes, offset, ...rest);
  // A copy, because the program writes from the same memory again; each piece ends with a whole character.
  stream.write(Buffer.from(bytes.subarray(offset)));
  return bytes.length - offset;
};
syncBuiltinESMExports();

async function run({ words, environment, stdin, folder, terminal }) {
  process.chdir(folder);
  const [stdout, stderr] = [keeping(terminal), keeping(terminal)];
  const input = Readable.from(stdin.length === 0 ? [] : [Buffer.from(stdin)]);
  let isUsedUp = false;
  const openInput = () => {
    isUsedUp = true;
    return input;
  };
  const streams = { stdout: () => stdout, stderr: () => stderr, stdin: openInput };
  for (const [name, get] of Object.entries(streams))
    Object.defineProperty(process, name, { get, configurable: true });
  descriptors = { 1: stdout, 2: stderr, isTerminal: terminal !== null };
  process.env = { ...environment };
  process.argv = [process.execPath, 'resprog', ...words];
  process.exitCode = undefined;
  const before = process.cpuUsage();
  const { start } = await import(entry);
  await start();
  const { user, system } = process.cpuUsage(before);
  const code = process.exitCode ?? 0;
  process.exitCode = 0;
  return {
    code,
    stdout: stdout.text(),
    stderr: stderr.text(),
    milliseconds: (user + system) / 1000,
    // The program keeps what it read of stdin, and would give it to the next run.
    isUsedUp,
  };
}

process.on('message', ask => run(ask).then(ran => process.send(ran)));
