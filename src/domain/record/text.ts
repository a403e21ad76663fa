// Text: how it is compared, for searching and for ordering, what messages repeat of it, and how a sheet holds it.

/** Folds text for comparison: no accents, case, apostrophes or punctuation. */
export const fold = (text: string): string =>
  isPlain(text) ? text.toLowerCase().replaceAll('-', ' ') : foldAny(text);

/** Words with a blank or a hyphen between them, as most names and all ids are: there is little to fold. */
const isPlain = (text: string): boolean => /^[A-Za-z0-9]+(?:[ -][A-Za-z0-9]+)*$/u.test(text);

const foldAny = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036F'’.]/gu, '')
    .toLowerCase()
    .replace(/&/gu, ' and ')
    .replace(/[^a-z0-9]+/gu, ' ')
    .trim();

/** Orders text whatever its letter case, the same on every machine; what differs in case alone by code unit. */
export function compareText(a: string, b: string): number {
  const lowerA = a.toLowerCase();
  const lowerB = b.toLowerCase();
  if (lowerA !== lowerB) return lowerA < lowerB ? -1 : 1;
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Somebody else's text as messages repeat it: cut at 200 characters. Control characters become visible on the way out. */
export const clip = (text: string): string => (text.length > 200 ? `${text.slice(0, 200)}…` : text);

/** A sheet as it was read: the names of its columns, and texts in rows. */
export interface SheetText {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}
