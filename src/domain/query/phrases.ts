// Splits a query into phrases that mean something, names of programs and the words between.
import type { Vocabulary } from './vocabulary.ts';

/** What the words of a query are, folded. */
export interface Phrases {
  readonly found: readonly string[];
  /** Names, and words that may be part of one. */
  readonly rest: string;
  /** Nothing is left out. */
  readonly isWhole: boolean;
  /** "or" stands between the words. */
  readonly isEither: boolean;
}

const maxPhraseWords = 6;

/** Words between those that say something. */
const fillers: ReadonlySet<string> = new Set([
  ...['in', 'or', 'and', 'with', 'program', 'programs', 'residency', 'residencies', 'radiology'],
]);

/** Words that say nothing beside a place. */
const placeWords: ReadonlySet<string> = new Set(['city', 'state']);

/**
 * The phrases of the vocabulary, the longest first and from the left, and the words between them. Several words in a row of
 * the name of a program are no phrases: "ohio state", "south alabama".
 */
export function splitPhrases(
  words: readonly string[],
  vocabulary: Vocabulary,
  names: readonly string[],
): Phrases {
  const found: string[] = [];
  const between: string[] = [];
  const rest: string[] = [];
  for (let at = 0; at < words.length; ) {
    const phrase = longestPhrase(words, at, each => vocabulary.has(each) && !saysLess(each, words, at));
    const least = Math.max(1, countWords(phrase)) + 1;
    const name = longestPhrase(words, at, each => names.some(known => holdsWords(known, each)), least);
    const word = words[at] ?? '';
    if (name !== undefined) rest.push(name);
    else if (phrase !== undefined) found.push(phrase);
    else if (!fillers.has(word) && !(placeWords.has(word) && isBeside(words, at, vocabulary)))
      rest.push(word);
    if (name !== undefined || phrase === undefined) between.push(word);
    at += Math.max(1, countWords(name ?? phrase));
  }
  const isWhole = between.length === 0;
  return { found, rest: rest.join(' '), isWhole, isEither: between.includes('or') };
}

const countWords = (phrase = ''): number => (phrase === '' ? 0 : phrase.split(' ').length);

const isBeside = (words: readonly string[], at: number, vocabulary: Vocabulary): boolean =>
  vocabulary.has(words[at - 1] ?? '') || vocabulary.has(words[at + 1] ?? '');

function longestPhrase(
  words: readonly string[],
  at: number,
  isOne: (phrase: string) => boolean,
  least = 1,
): string | undefined {
  for (let length = Math.min(maxPhraseWords, words.length - at); length >= least; length -= 1) {
    const phrase = words.slice(at, at + length).join(' ');
    if (isOne(phrase)) return phrase;
  }
  return undefined;
}

/** "in" is Indiana and "or" Oregon only at the end, and "university" beside other words is part of most names. */
const saysLess = (phrase: string, words: readonly string[], at: number): boolean =>
  ((phrase === 'in' || phrase === 'or') && at < words.length - 1) ||
  (phrase === 'university' && words.length > 1);

/** Whether a text holds the words in a row, as whole words. */
export const holdsWords = (text: string, words: string): boolean => ` ${text} `.includes(` ${words} `);
