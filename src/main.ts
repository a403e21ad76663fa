// The process boundary: with streams.ts all of the command that knows streams, environment, clock and exit code.
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { CatalogError } from './catalog/catalog-error.ts';
import { loadCatalog } from './catalog/load.ts';
import { manifestFile } from './catalog/package-files.ts';
import { packageText } from './catalog/package-text.ts';
import { readSize } from './catalog/snapshot.ts';
import { exitCodes } from './cli/exit-codes.ts';
import { type ProgressWorld, withProgress } from './cli/progress.ts';
import type { FileToWrite, LoadedCatalog, Outcome, ReadAnswers, World } from './cli/world.ts';
import type { CatalogRequest } from './domain/record/catalog.ts';
import type { Problem } from './domain/record/problem.ts';
import type { Seasons } from './domain/season/seasons.ts';
import { ListError } from './my-list/list-error.ts';
import { openList } from './my-list/open-list.ts';
import { runProgram } from './program.ts';
import { sanitizeLine, sanitizeText } from './render/sanitize.ts';
import { localDay } from './schema/local-day.ts';
import { isTerminal, onInterrupt, outputStream, readStdin, showPages, writeAll } from './streams.ts';
import { loadDetails, loadNotes } from './view/record/own-records.ts';
import { describeProblem } from './view/record/problems.ts';
import { fileProblem, type Writer, writeFile } from './write-file.ts';

/** Runs the command line of this process. Never calls process.exit: what is written must arrive. */
export async function start(): Promise<void> {
  const version = ownVersion();
  try {
    const outcome = await runProgram(process.argv.slice(2), makeWorld(version));
    process.exitCode = outcome.code;
    await deliver(outcome);
  } catch (error) {
    process.exitCode = exitCodes.defect.code;
    say(describeDefect(error, version));
  }
}

const writeOut = (text: string): void =>
  writeAll(1, text, ({ code, message }) => {
    process.exitCode = exitCodes.failed.code;
    say(`Error: the output could not be written (${code ?? message})\n`);
  });

/** Where even a message cannot be written, the exit code is all that is left to say. */
const say = (text: string): void =>
  writeAll(2, text, () => {
    process.exitCode = exitCodes.failed.code;
  });

function ownVersion(): string {
  const { version }: { readonly version: string } = JSON.parse(packageText(manifestFile));
  return version;
}

function makeWorld(version: string): World {
  const today = localDay(new Date());
  return {
    environment: process.env,
    platform: process.platform,
    codePage: async () => (await import('./code-page.ts')).readCodePage(process.platform),
    stdin: {
      get isTerminal() {
        return isTerminal(0);
      },
    },
    stdout: outputStream(1),
    stderr: outputStream(2),
    today,
    version,
    loadCatalog: load,
    shippedSize: readSize,
    completion: {
      script: async shell => (await import('./catalog/completion-files.ts')).readScript(shell),
      ids: async () => (await import('./catalog/completion-files.ts')).readIds(),
    },
    loadCities: async () => (await import('./catalog/places.ts')).readPlaces(),
    loadOutlines: async () => (await import('./catalog/outlines.ts')).readOutlines(),
    loadSeasons,
    readAnswers,
    records: async () =>
      (await import('./catalog/records.ts')).openRecords(today, readStdin, work =>
        withProgress(progressWorld(), work),
      ),
    openList: path => openList(path, writer),
    readSheet: async path => (await import('./my-list/read-sheet.ts')).readSheet(path),
    readInput,
    editText,
    fileExists: existsSync,
    fileProblem: (path, force) => fileProblem(path, force, process.platform),
    isSameFile: (one, other) => resolve(one) === resolve(other),
    openPrompter,
    explain: explainError,
  };
}

/** One line, whatever the names and keys in a file hold. */
const problemLine = (problem: Problem): string => sanitizeLine(describeProblem(problem));

async function load(request: CatalogRequest): Promise<LoadedCatalog> {
  const { catalog, skipped, ...own } = await withProgress(progressWorld(), progress =>
    loadCatalog(request, readStdin, progress),
  );
  const notes = loadNotes(skipped.map(problemLine), own);
  return { catalog, notes, details: loadDetails(own.replaced, [...catalog.unamended.keys()]) };
}

/** Written at once: while records are read, nothing else runs. */
const progressWorld = (): ProgressWorld => ({
  args: process.argv.slice(2),
  environment: process.env,
  platform: process.platform,
  stderr: outputStream(2),
  now: () => performance.now(),
  write: say,
});

/** More than anybody writes into a note. */
const maxInput = 100_000;

async function readInput(): Promise<string> {
  const bytes = await readStdin(maxInput);
  if (bytes.length > maxInput)
    throw new ListError(`What stdin holds is too long for a note; ${maxInput} bytes are read.`);
  const { decodeText } = await import('./catalog/decode.ts');
  const decoded = decodeText(bytes, 'stdin');
  if ('problem' in decoded)
    throw new ListError('The note on stdin cannot be read.', [decoded.problem], 'Send it as UTF-8.');
  return decoded.text;
}

/** Windows has an editor for everybody; elsewhere vi is one that is there. */
async function editText(text: string): Promise<string | undefined> {
  const { editNotes } = await import('./my-list/edit-notes.ts');
  const { VISUAL, EDITOR } = process.env;
  return editNotes(text, VISUAL || EDITOR || (process.platform === 'win32' ? 'notepad' : 'vi'));
}

async function loadSeasons(): Promise<Seasons> {
  const { readSeasons } = await import('./catalog/seasons/read-seasons.ts');
  const { createSeasons } = await import('./domain/season/seasons.ts');
  return createSeasons(readSeasons());
}

async function readAnswers(path: string): Promise<ReadAnswers> {
  const { readAnswersFile } = await import('./catalog/answers-file.ts');
  const read = await readAnswersFile(path);
  return 'answers' in read ? read : { problems: firstProblems(read.problems) };
}

/** Questions go to stderr, so that stdout holds nothing but the result. */
const openPrompter: World['openPrompter'] = async look => {
  const { stdin: input, stderr: output } = process;
  return (await import('./open-prompter.ts')).openPrompter(look, { input, output, onInterrupt });
};

/** One stray bracket makes YAML find dozens of faults; the first ones tell. */
const maxShownProblems = 20;

function firstProblems(problems: readonly Problem[]): readonly string[] {
  const more = problems.length - maxShownProblems;
  const shown = problems.slice(0, maxShownProblems).map(problemLine);
  return more > 0 ? [...shown, `… and ${more} more`] : shown;
}

function explainError(error: unknown): string | undefined {
  if (!(error instanceof CatalogError)) return undefined;
  const { message, problems, hint } = error;
  const hints = problems.length > 0 ? [hint] : [];
  return [sanitizeLine(message), ...firstProblems(problems), ...hints].join('\n');
}

async function deliver(outcome: Outcome): Promise<void> {
  const { stdout, stderr, file, save, edits = [], pages = [], opensFile, pager } = outcome;
  const saved: string[] = [];
  // First and on its own: a result that cannot be written must not cost the answers of an interview.
  for (const each of save === undefined ? edits : [save, ...edits])
    if (await writeOrComplain(each)) saved.push(`Wrote ${each.path}.\n`);
  const written = file === undefined || (await writeOrComplain(file));
  const paged = pager !== undefined && stdout !== '' ? await showPages(stdout, pager) : 'none';
  if (written && stdout !== '' && paged === 'none') writeOut(stdout);
  // Not once more in whole: a part of it may stand on the screen.
  if (paged === 'failed') {
    process.exitCode = exitCodes.failed.code;
    say('Error: The pager ended with an error; --no-pager shows everything without it.\n');
  }
  if (written && stderr !== '') say(stderr);
  if (saved.length > 10) say(`Wrote ${saved.length} files.\n`);
  else if (saved.length > 0) say(sanitizeText(saved.join('')));
  const shown = opensFile && written && file !== undefined ? [resolve(file.path)] : pages;
  const isOpened = shown.length > 0 && (await openPages(shown));
  if (opensFile && written && !isOpened) say('No browser can be opened from here; open the file yourself.\n');
}

async function writeOrComplain(file: FileToWrite): Promise<boolean> {
  const failure = await writeFile(file, writer);
  if (failure === undefined) return true;
  process.exitCode = exitCodes.failed.code;
  say(`Error: ${sanitizeText(failure)}\n`);
  return false;
}

/** The process, as others that write the same file see it. */
const writer: Writer = {
  id: process.pid,
  platform: process.platform,
  isRunning: id => {
    try {
      return process.kill(id, 0);
    } catch (error) {
      return error instanceof Error && 'code' in error && error.code === 'EPERM';
    }
  },
};

/** Whether there is a browser; never from a pipe. */
async function openPages(pages: readonly string[]): Promise<boolean> {
  const { hasBrowser, openInBrowser } = await import('./browser.ts');
  if (!isTerminal(1) || !hasBrowser(process.platform, process.env)) return false;
  const complain = (): void => say('The browser could not be opened; what it should show stands above.\n');
  for (const page of pages) await openInBrowser(page, complain);
  return true;
}

function describeDefect(error: unknown, version: string): string {
  const message = error instanceof Error ? error.message : String(error);
  const stack = process.env['RESPROG_DEBUG'] === '1' && error instanceof Error ? `${error.stack}\n` : '';
  return sanitizeText(
    `This is a defect in resprog: ${message}\n${stack}` +
      `Please report it where you got resprog, with the command line and: resprog ${version}, Node ${process.versions.node}, ${process.platform}.\n` +
      (stack === '' ? 'Set RESPROG_DEBUG=1 to see where it happened.\n' : ''),
  );
}
