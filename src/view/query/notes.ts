// What several views say beside their result: distances, and what silence leaves out.
import type { FilterResult } from '../../domain/query/filter.ts';
import type { Place } from '../../domain/query/places.ts';
import { plural } from '../words.ts';

/** How the distances are meant. */
export const distanceNotes = (origin: Place | undefined): readonly string[] =>
  origin === undefined ? [] : [`Miles from ${origin.label} to the program's city, as the crow flies.`];

/** What a filter left out only because nothing is recorded that counts. */
export function unknownNotes(result: FilterResult): readonly string[] {
  return silenceNotes(result).map(note => `${note} ${unknownHint}`);
}

/** How to see what is left out. */
export const unknownHint = 'Add "--unknown include" to keep them, "--unknown only" to see just them.';

/** So many programs that are left out are named, because one can ask them; more are only counted. */
const mostNamed = 5;

/** The same for a command that has no --unknown, and for a document. */
export function silenceNotes({ unanswered, unansweredAbout }: FilterResult): readonly string[] {
  if (unanswered.length === 0) return [];
  const are = unanswered.length === 1 ? 'is' : 'are';
  const names = unanswered.length > mostNamed ? '' : ` (${unanswered.map(({ id }) => id).join(', ')})`;
  return [
    `${plural(unanswered.length, 'program')}${names} ${are} left out, because nothing that counts is recorded about this: ${unansweredAbout.join(', ')}.`,
  ];
}
