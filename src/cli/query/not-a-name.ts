// Says what a word that names no program means otherwise, and the flag for it.
import { foldPlace } from '../../domain/query/places.ts';
import { type Meaning, vocabularyOf } from '../../domain/query/vocabulary.ts';
import type { Program } from '../../schema/program.ts';
import { quoteWord } from '../../view/command-line.ts';
import { flagOf, whatIs } from '../../view/query/reading.ts';
import { orList } from '../../view/words.ts';
import type { CommandBody } from '../command.ts';
import { NotFoundError } from '../errors.ts';
import { longFlag } from '../options.ts';

/** The error with the flags of the command that say what the word means; the same where it means nothing else. */
export function withFlags(
  error: NotFoundError,
  { arguments: taken = [], options }: Pick<CommandBody, 'arguments' | 'options'>,
  programs: readonly Program[],
): NotFoundError {
  const { word, candidates, message } = error;
  const meanings = word === undefined ? undefined : vocabularyOf(programs).get(foldPlace(word));
  if (word === undefined || meanings === undefined || taken.length === 0) return error;
  const known = new Set(Object.values(options).map(longFlag));
  const hints = meanings.map(meaning => {
    const flag = filterOf(meaning);
    const isTaken = known.has(flag.split(' ', 1)[0] ?? '');
    return `${whatIs(meaning)}: ${isTaken ? flag : `resprog list ${quoteWord(word)}`}`;
  });
  return new NotFoundError(`${message} For ${hints.join('; for ')}.`, candidates, word);
}

/** As it is typed; few commands filter by a city, but most measure from one. */
const filterOf = (meaning: Meaning): string =>
  meaning.kind === 'city'
    ? orList(meaning.states.map(state => `--near ${quoteWord(`${meaning.city}, ${state}`)}`))
    : flagOf(meaning);
