// Runs the built command or another in a pseudo-terminal, by way of Python: waits for texts and presses keys.
import { execFileSync, spawn } from 'node:child_process';
import { bin, cleanEnvironment } from './spawn.ts';

/** A text to wait for on the terminal, and the keys to press then. */
export type Step = readonly [shown: string, keys: string];

export interface PtyRun {
  readonly code: number;
  /** All that the terminal showed, with its control sequences. */
  readonly screen: string;
  /** The standard output, where it was a pipe. */
  readonly stdout: string;
}

/** stdin and stderr are the terminal; stdout is too, unless `pipe` is true. */
const driver = `
import fcntl, json, os, pty, select, struct, subprocess, sys, termios, time
job = json.loads(sys.argv[1])
master, slave = pty.openpty()
fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack('HHHH', job['rows'], job['columns'], 0, 0))
child = subprocess.Popen(job['command'], stdin=slave, stderr=slave, start_new_session=True,
    stdout=subprocess.PIPE if job['pipe'] else slave, close_fds=True,
    preexec_fn=lambda: fcntl.ioctl(0, termios.TIOCSCTTY, 0))
os.close(slave)
screen, seen, out = b'', 0, b''
steps = list(job['steps'])
end = time.time() + 20
streams = [master] + ([child.stdout.fileno()] if job['pipe'] else [])
while streams and time.time() < end:
    ready, _, _ = select.select(streams, [], [], 0.1)
    for stream in ready:
        try:
            data = os.read(stream, 65536)
        except OSError:
            data = b''
        if not data:
            streams.remove(stream)
        elif stream == master:
            screen += data
        else:
            out += data
    if steps and steps[0][0].encode() in screen[seen:]:
        shown, keys = steps.pop(0)
        time.sleep(0.08)
        seen = len(screen)
        os.write(master, keys.encode())
if child.poll() is None and streams:
    child.kill()
print(json.dumps({'code': child.wait(), 'screen': screen.decode('utf8', 'replace'),
    'stdout': out.decode('utf8', 'replace'), 'left': [step[0] for step in steps]}))
`;

export function hasPython(): boolean {
  try {
    execFileSync('python3', ['-c', 'import pty'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

interface PtyOptions {
  readonly columns?: number;
  readonly rows?: number;
  readonly pipe?: boolean;
  /** What is run instead of the built command. */
  readonly program?: readonly string[];
  /** Variables beside those that every process has. */
  readonly environment?: Readonly<Record<string, string>>;
}

/** Runs to the end; fails when a text never appeared. */
export function runInTerminal(
  args: readonly string[],
  steps: readonly Step[],
  {
    columns = 80,
    rows = 24,
    pipe = false,
    program = [process.execPath, bin],
    environment = {},
  }: PtyOptions = {},
): Promise<PtyRun> {
  const job = JSON.stringify({ command: [...program, ...args], steps, columns, rows, pipe });
  return new Promise((done, fail) => {
    const child = spawn('python3', ['-c', driver, job], {
      env: cleanEnvironment({ TERM: 'xterm', LANG: 'en_US.UTF-8', ...environment }),
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let text = '';
    child.stdout.setEncoding('utf8').on('data', (data: string) => {
      text += data;
    });
    child.on('error', fail);
    child.on('close', () => {
      const { left, ...run } = JSON.parse(text) as PtyRun & { left: readonly string[] };
      if (left.length > 0) fail(new Error(`Never shown: ${left.join('; ')}\n${run.screen}`));
      else done(run);
    });
  });
}
