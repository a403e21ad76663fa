// Finds the state that misspelled words of a query nearly name.
import { distance } from 'fastest-levenshtein';
import { stateCodes, stateNames } from '../../schema/choices.ts';
import { fold } from '../record/text.ts';

export interface Mended {
  /** With the right name of each state that was misspelled. */
  readonly words: readonly string[];
  /** What was typed, by the right name. */
  readonly misspelled: ReadonlyMap<string, string>;
}

const names: readonly (readonly string[])[] = stateCodes.map(code => fold(stateNames[code]).split(' '));

/** Shorter words are too much like too many. */
const leastLetters = 5;
/** Two letters that changed places are two edits. */
const mostEdits = 2;

/**
 * Replaces folded words of five letters or more by the name of the one state that they are next to, at most two edits away.
 * What `isKnown` knows is left as it is, right or wrong.
 */
export function mendStates(typed: readonly string[], isKnown: (words: string) => boolean): Mended {
  const words: string[] = [];
  const misspelled = new Map<string, string>();
  for (let at = 0; at < typed.length; ) {
    const found = stateAt(typed, at, isKnown);
    if (found !== undefined) misspelled.set(found.join(' '), typed.slice(at, at + found.length).join(' '));
    words.push(...(found ?? typed.slice(at, at + 1)));
    at += found?.length ?? 1;
  }
  return { words, misspelled };
}

/** The name of the state that begins here, of as many words as are misspelled. */
function stateAt(
  typed: readonly string[],
  at: number,
  isKnown: (words: string) => boolean,
): readonly string[] | undefined {
  for (const length of [3, 2, 1]) {
    const words = typed.slice(at, at + length);
    const text = words.join(' ');
    if (words.length < length || text.length < leastLetters) continue;
    const near = nearestState(text, length);
    if (near !== undefined && !isKnown(text)) return near;
  }
  return undefined;
}

function nearestState(text: string, length: number): readonly string[] | undefined {
  const scored = names
    .filter(name => name.length === length)
    .map(name => ({ name, edits: distance(text, name.join(' ')) }))
    .filter(({ edits }) => edits <= mostEdits);
  const least = Math.min(...scored.map(({ edits }) => edits));
  const [nearest, ...others] = scored.filter(({ edits }) => edits === least);
  return others.length === 0 ? nearest?.name : undefined;
}
