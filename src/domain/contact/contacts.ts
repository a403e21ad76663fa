// Whom to write to: the recorded contacts of each program.
import type { TrackKey } from '../../schema/choices.ts';
import type { Contact, Program, Source } from '../../schema/program.ts';
import { sourceOf } from '../record/facts.ts';
import { noteOf } from '../record/field.ts';

export interface ContactEntry {
  readonly program: Program;
  /** Undefined where no contact that was asked for is recorded. */
  readonly contact: Contact | undefined;
  readonly source: Source | undefined;
  readonly note: string | undefined;
}

export interface ContactQuery {
  readonly roles: readonly string[];
  readonly tracks: readonly TrackKey[];
}

/**
 * The contacts of each program in record order, at least one entry a program.
 * A contact that names no track answers for every track as far as is known.
 */
export function listContacts(programs: readonly Program[], query: ContactQuery): readonly ContactEntry[] {
  return programs.flatMap(program => {
    const entries = (program.contacts ?? []).flatMap((contact, index): ContactEntry[] => {
      if (!isWanted(contact, query)) return [];
      const path = `contacts.${index}`;
      return [{ program, contact, source: sourceOf(program, path)?.source, note: noteOf(program, path) }];
    });
    return entries.length > 0
      ? entries
      : [{ program, contact: undefined, source: undefined, note: undefined }];
  });
}

const isWanted = ({ role, tracks }: Contact, query: ContactQuery): boolean =>
  (query.roles.length === 0 || query.roles.includes(role)) &&
  (query.tracks.length === 0 || tracks === undefined || tracks.some(track => query.tracks.includes(track)));
