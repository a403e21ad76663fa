// What a command returns: the machine's result and the person's blocks.
import type { Block } from './blocks.ts';
import type { Result } from './result.ts';

/** One person or office for an address book. */
export interface Vcard {
  readonly name: string | undefined;
  readonly role: string;
  readonly organization: string;
  readonly email: string | undefined;
  readonly phone: string | undefined;
  readonly address: string | undefined;
  readonly url: string | undefined;
  readonly note: string;
}

/** One entry of a calendar: a whole day, or an hour from a moment on. */
export interface CalendarEvent {
  /** The same for the same entry of the same list, so that a second import updates instead of doubling. */
  readonly uid: string;
  readonly title: string;
  /** YYYY-MM-DD */
  readonly day: string;
  /** HH:MM, local time in `zone`; absent for a whole day. */
  readonly time?: string | undefined;
  /** IANA name or `UTC`; a time without one is floating: it is read in the zone of whoever looks. */
  readonly zone?: string | undefined;
  readonly location?: string | undefined;
  readonly description?: string | undefined;
  readonly url?: string | undefined;
}

/** Entries for a calendar, with an alarm on the day before. */
export interface Calendar {
  readonly name: string;
  /** The day of the run, YYYY-MM-DD: of two files, a calendar takes the entry of the later day. */
  readonly today: string;
  readonly events: readonly CalendarEvent[];
}

/** One thing to look at, or several of a kind. */
export type Stop =
  | { readonly label: string; readonly view: () => Promise<Report> }
  | { readonly label: string; readonly stops: readonly Stop[] };

/** What somebody who was asked looks at bit by bit, where the whole would run off the screen. */
export interface Tour {
  readonly first: Report;
  readonly stops: readonly Stop[];
  /** The answers as a file, to save if it is wanted. */
  readonly answers?: string | undefined;
}

/** A new text for a file, in the place of the one that was read; undefined where there was no file. */
interface FileEdit {
  readonly path: string;
  readonly text: string;
  readonly replaces: string | undefined;
}

export interface Report {
  /** What a document of it is called; what the command does unless given. */
  readonly title?: string;
  /** What a script reads: every machine format and --fields are derived from it. */
  readonly result: Result;
  /** What a person sees; made only when text is drawn. */
  readonly blocks: () => readonly Block[];
  /** What a person sees of the fields that --fields picks, where it is not the table of the result. */
  readonly pickedBlocks?: (keys: readonly string[]) => readonly Block[];
  /** What stderr says beside the result. */
  readonly notes: readonly string[];
  /** What stderr says after them, and no document: it is of the applicant's list, or of options. */
  readonly hints?: readonly string[];
  /** `problems` makes the exit code 1, for a check that found errors. */
  readonly outcome: 'done' | 'problems';
  readonly vcards?: () => readonly Vcard[];
  readonly calendar?: () => Calendar;
  /** A file to write beside the result. */
  readonly save?: { readonly path: string; readonly text: string; readonly isNew?: boolean };
  /** Files that are replaced, or made. */
  readonly edits?: readonly FileEdit[];
  /** Instead of the blocks, on a terminal. */
  readonly tour?: Tour;
  /** The file that is written is to be shown in a browser, where there is one. */
  readonly opensFile?: boolean;
  /** Pages to open in a browser, where there is one. */
  readonly pages?: readonly string[];
}

/** A report with no notes and a good outcome, unless said otherwise. */
export const report = (parts: Pick<Report, 'result' | 'blocks'> & Partial<Report>): Report => ({
  notes: [],
  outcome: 'done',
  ...parts,
});

/** The report with only the named fields of its result, in every format. */
export function pickFromReport(whole: Report, keys: readonly string[]): Report {
  const { tour: _tour, ...rest } = whole;
  const result = whole.result.pick(keys);
  return { ...rest, result, blocks: () => whole.pickedBlocks?.(keys) ?? [result.table()] };
}

/** A report with more to say on stderr, before what it says itself. */
export const withNotes = (view: Report, notes: readonly string[]): Report => ({
  ...view,
  notes: [...notes, ...view.notes],
});
