// The words for errors on stderr, and the exit code that goes with each.
import { clip } from '../domain/record/text.ts';
import { InterruptedError } from '../prompt/interrupted-error.ts';
import type { Program } from '../schema/program.ts';
import { FileError, NotFoundError, UsageError } from './errors.ts';
import { exitCodes } from './exit-codes.ts';

export interface Failure {
  readonly code: number;
  readonly message: string;
}

/** Names of the commander errors that only mean "the help was shown". */
const helpCodes: ReadonlySet<string> = new Set(['commander.helpDisplayed', 'commander.help']);

/** What commander throws, by its shape: its classes are not loaded for that. */
export const isHelp = (error: unknown): boolean => helpCodes.has(commanderCode(error) ?? '');

function commanderCode(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  return typeof error.code === 'string' && error.code.startsWith('commander.') ? error.code : undefined;
}

/** Failures that are the user's to fix; undefined for anything else. */
export function explainFailure(error: unknown, commandName: string | undefined): Failure | undefined {
  if (error instanceof NotFoundError) {
    return { code: exitCodes.notFound.code, message: `${error.message}${candidateLines(error.candidates)}` };
  }
  if (error instanceof InterruptedError) return { code: exitCodes.interrupted.code, message: error.message };
  if (error instanceof FileError) return { code: exitCodes.failed.code, message: error.message };
  const message = usageMessage(error);
  if (message === undefined) return undefined;
  const help = commandName === undefined ? 'resprog --help' : `resprog help ${commandName}`;
  return { code: exitCodes.usage.code, message: `${message}\nSee: ${help}` };
}

/** Our own wording, or commander's made a sentence. */
function usageMessage(error: unknown): string | undefined {
  if (error instanceof UsageError) return error.message;
  if (commanderCode(error) === undefined || !(error instanceof Error)) return undefined;
  const text = error.message
    .replace(/^error: /u, '')
    .replace(/'(.{201,})'/su, (_, word: string) => `'${clip(word)}'`)
    .replace(/\n\(Did you mean (?:one of )?(.*)\?\)$/u, '. Did you mean $1?')
    .replace(/[^.?]$/u, '$&.');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const maxCandidates = 12;

function candidateLines(candidates: readonly Program[]): string {
  if (candidates.length === 0) return '\nSee "resprog list" for all programs.';
  const shown = candidates.slice(0, maxCandidates);
  const widest = Math.max(...shown.map(({ id }) => id.length));
  const lines = shown.map(
    ({ id, name, city, state }) => `  ${id.padEnd(widest)}  ${name}, ${city}, ${state}`,
  );
  const more = candidates.length > shown.length ? [`  … and ${candidates.length - shown.length} more`] : [];
  return `\nDid you mean one of these?\n${[...lines, ...more].join('\n')}`;
}
