// How messages repeat what somebody else wrote.

/** A word as messages repeat it: cut at 200 characters. Control characters are made visible on the way out. */
export const shownWord = (word: string): string => (word.length > 200 ? `${word.slice(0, 200)}…` : word);
