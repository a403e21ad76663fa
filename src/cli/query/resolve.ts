// Turns ID arguments into programs, or into an error that lists the candidates.
import { resolveProgram } from '../../domain/query/find.ts';
import type { Catalog } from '../../domain/record/catalog.ts';
import { clip } from '../../domain/record/text.ts';
import type { Program } from '../../schema/program.ts';
import { NotFoundError } from '../errors.ts';

export interface Resolved {
  readonly programs: readonly Program[];
  /** Says which program a misspelled name was taken for, and which one is named again. */
  readonly notes: readonly string[];
}

/**
 * The programs that the words name, each once, in the order of the words. Throws NotFoundError; without `guesses` also for
 * a misspelled word, as a command that changes something must not guess.
 */
export function resolvePrograms(catalog: Catalog, typed: readonly string[], guesses = true): Resolved {
  const programs: Program[] = [];
  const notes: string[] = [];
  for (const word of typed) {
    const resolution = resolveProgram(catalog.programs, word);
    const shown = clip(word);
    if (resolution.kind === 'unknown') {
      throw new NotFoundError(`No program is called "${shown}".`, resolution.candidates, word);
    }
    if (resolution.kind === 'ambiguous') {
      throw new NotFoundError(
        `"${shown}" fits ${resolution.candidates.length} programs.`,
        resolution.candidates,
        word,
      );
    }
    const { program, rank } = resolution;
    const isGuess = rank === 'fuzzy' || rank === 'elsewhere';
    if (isGuess && !guesses) throw new NotFoundError(`No program is called "${shown}".`, [program], word);
    if (isGuess) notes.push(`Taking "${shown}" as ${program.id}, ${program.name}.`);
    if (programs.includes(program)) notes.push(`${program.id} is named more than once and counts once.`);
    else programs.push(program);
  }
  return { programs, notes };
}
