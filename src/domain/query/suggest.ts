// Finds what a person probably meant by a misspelling.
import { distance } from 'fastest-levenshtein';
import { compareText } from '../record/text.ts';

/** Up to `limit` known words that are close to `text`, nearest first; a beginning or an ending counts as close. */
export function suggest(text: string, known: Iterable<string>, limit = 3): readonly string[] {
  const typed = text.toLowerCase();
  const scored: { candidate: string; score: number }[] = [];
  for (const candidate of known) {
    const score = closeness(typed, candidate.toLowerCase());
    if (score !== undefined) scored.push({ candidate, score });
  }
  return scored
    .sort((a, b) => a.score - b.score || compareText(a.candidate, b.candidate))
    .slice(0, limit)
    .map(({ candidate }) => candidate);
}

function closeness(typed: string, known: string): number | undefined {
  if (typed.length === 0) return undefined;
  const edits = slips(typed, known);
  // Of "XX" and "O-1", one slip leaves too little: TX and J-1 are other things.
  const isCode = typed.replace(/[^a-z0-9]/gu, '').length < 3;
  if (!isCode && edits <= Math.max(1, Math.floor(typed.length * 0.4))) return edits;
  if (typed.length >= 2 && known.startsWith(typed)) return typed.length + 1;
  if (typed.length >= 4 && (known.endsWith(typed) || known.includes(`.${typed}`))) return typed.length + 2;
  return undefined;
}

/** Edits between two words; two neighbors that changed places, and nothing else, are one. */
const slips = (typed: string, known: string): number =>
  isSwapped(typed, known) ? 1 : distance(typed, known);

/** Whether two neighboring letters changed places, and nothing else did. */
function isSwapped(typed: string, known: string): boolean {
  if (typed.length !== known.length) return false;
  const at = [...typed].findIndex((letter, index) => letter !== known[index]);
  return at >= 0 && typed === `${known.slice(0, at)}${known[at + 1]}${known[at]}${known.slice(at + 2)}`;
}

/** Whether a short word is another but for two swapped letters or one that is missing: enough to ask, too little to guess. */
export const mayMean = (typed: string, known: string): boolean =>
  typed.length > 1 && (isSwapped(typed, known) || isShortened(typed, known));

const isShortened = (typed: string, known: string): boolean =>
  known.length === typed.length + 1 && distance(typed, known) === 1;

/** How many typing errors a word of this length may hold and still be recognized. */
const allowedEdits = (word: string): number => {
  if (word.length < 4) return 0;
  return word.length < 8 ? 1 : 2;
};

/** Whether two words are the same but for a typing error or two. */
export const isNearly = (typed: string, known: string): boolean => {
  const allowed = allowedEdits(typed);
  return Math.abs(typed.length - known.length) <= allowed && slips(typed, known) <= allowed;
};
