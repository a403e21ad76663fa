// Finds the state that misspelled words of a query nearly name.
import { stateCodes, stateNames } from '../../schema/choices.ts';
import { fold } from '../record/text.ts';
import { isNearly, slips } from './suggest.ts';

export interface Mended {
  /** With the right name of each state that was misspelled. */
  readonly words: readonly string[];
  /** What was typed, by the right name. */
  readonly misspelled: ReadonlyMap<string, string>;
}

const names: readonly (readonly string[])[] = stateCodes.map(code => fold(stateNames[code]).split(' '));

/** Shorter words are too much like too many. */
const leastLetters = 5;

/** Whether words are, or are as near to, something else than the name of a state, from which they are some slips away. */
type IsTaken = (words: string, state: string, slips: number) => boolean;

/**
 * Replaces folded words of five letters or more by the name of the one state that they nearly are. What is taken is left
 * as it is, right or wrong.
 */
export function mendStates(typed: readonly string[], isTaken: IsTaken): Mended {
  const words: string[] = [];
  const misspelled = new Map<string, string>();
  for (let at = 0; at < typed.length; ) {
    const found = stateAt(typed, at, isTaken);
    if (found !== undefined) misspelled.set(found.join(' '), typed.slice(at, at + found.length).join(' '));
    words.push(...(found ?? typed.slice(at, at + 1)));
    at += found?.length ?? 1;
  }
  return { words, misspelled };
}

/** The name of the state that begins here, of as many words as are misspelled. */
function stateAt(typed: readonly string[], at: number, isTaken: IsTaken): readonly string[] | undefined {
  for (const length of [3, 2, 1]) {
    const words = typed.slice(at, at + length);
    const text = words.join(' ');
    if (words.length < length || text.length < leastLetters) continue;
    const near = nearestState(text, length);
    if (near !== undefined && !isTaken(text, near.name.join(' '), near.slips)) return near.name;
  }
  return undefined;
}

function nearestState(text: string, length: number) {
  const scored = names
    .filter(name => name.length === length && isNearly(text, name.join(' ')))
    .map(name => ({ name, slips: slips(text, name.join(' ')) }));
  const least = Math.min(...scored.map(each => each.slips));
  const [nearest, ...others] = scored.filter(each => each.slips === least);
  return others.length === 0 ? nearest : undefined;
}
