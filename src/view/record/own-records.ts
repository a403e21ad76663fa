// What a person should know of records of their own beside the shipped ones.
import { plural } from '../words.ts';

interface Loss {
  /** Ids of shipped records that records of the user's replace. */
  readonly replaced: readonly string[];
  /** How many facts of these they do not have. */
  readonly dropped: number;
}

/** What is left out, a line each, and what the shipped catalog loses. */
export const loadNotes = (leftOut: readonly string[], { replaced, dropped }: Loss): readonly string[] => [
  ...leftOut.map(line => `Left out: ${line}`),
  ...lossNotes(replaced, dropped),
];

function lossNotes([first = '', ...others]: readonly string[], dropped: number): readonly string[] {
  if (dropped === 0) return [];
  const facts = plural(dropped, 'fact');
  const lost =
    others.length === 0
      ? `Your record of ${first} replaces the shipped one and drops ${facts} of it`
      : `Your records replace ${others.length + 1} shipped ones and drop ${facts} of them`;
  return [`${lost}; a patch (amends: ${first}) keeps what it does not name.`];
}

/** With --verbose: which records are replaced or amended. */
export const loadDetails = (replaced: readonly string[], amended: readonly string[]): readonly string[] => [
  ...(replaced.length === 0 ? [] : [`Shipped records replaced by your own: ${replaced.join(', ')}.`]),
  ...(amended.length === 0 ? [] : [`Records amended by your patches: ${amended.join(', ')}.`]),
];
