// Whom to write to: one row a contact, with the source and its age; programs without one say so.
import type { ContactEntry } from '../../domain/contact/contacts.ts';
import { milesTo } from '../../domain/query/distance.ts';
import type { Place } from '../../domain/query/places.ts';
import { trackOf } from '../../domain/record/tracks.ts';
import { keyTable } from '../key-table.ts';
import { distanceNotes, wholeMiles } from '../query/notes.ts';
import { sourceWords, titleOf } from '../record/show.ts';
import {
  type Block,
  type CardEntry,
  type Json,
  pickKeys,
  plural,
  type Report,
  report,
  sheetOf,
  type Vcard,
} from '../report.ts';

/** Keys of a contact in JSON, CSV and TSV, in order. */
export const contactKeys = [
  'program',
  'programName',
  'role',
  'name',
  'email',
  'phone',
  'tracks',
  'address',
  'website',
  'note',
  'distanceMiles',
  'url',
  'title',
  'asOf',
  'readOn',
] as const;
export type ContactKey = (typeof contactKeys)[number];

export interface ContactParts {
  readonly entries: readonly ContactEntry[];
  readonly keys: readonly ContactKey[];
  /** Cards for programs that were named, a table for a list. */
  readonly asCards: boolean;
  /** Where distances are measured from. */
  readonly origin: Place | undefined;
  readonly notes: readonly string[];
}

export function viewContact({ entries, keys, asCards, origin, notes }: ContactParts): Report {
  const items = pickKeys(
    entries.map(entry => contactJson(entry, origin)),
    keys,
  );
  const blocksOf = (): readonly Block[] => {
    if (keys.length < contactKeys.length) return [keyTable(keys, items)];
    return asCards ? cards(entries) : [table(entries, origin)];
  };
  const without = entries.filter(({ contact }) => contact === undefined);
  return report({
    data: items,
    sheet: () => sheetOf(keys, items),
    blocks: blocksOf(),
    notes: [...notes, ...distanceNotes(origin), ...withoutNote(without.length, asCards)],
    vcards: entries.flatMap(vcardsOf),
  });
}

const contactJson = (
  { program, contact, source, note }: ContactEntry,
  origin: Place | undefined,
): { readonly [key in ContactKey]?: Json | undefined } => ({
  program: program.id,
  programName: program.name,
  role: contact?.role,
  name: contact?.name,
  email: contact?.email,
  phone: contact?.phone,
  tracks: contact?.tracks,
  address: program.address,
  website: program.website,
  note,
  distanceMiles: origin && milesTo(program, origin),
  url: source?.url,
  title: source?.title,
  asOf: source?.asOf,
  readOn: source?.readOn,
});

function table(entries: readonly ContactEntry[], origin: Place | undefined): Block {
  return {
    type: 'table',
    columns: [
      { title: 'Program', kind: 'text' },
      ...(origin === undefined ? [] : [{ title: 'Miles', kind: 'count' } as const]),
      { title: 'Role', kind: 'text', dropOrder: 1, flexible: true },
      { title: 'Name', kind: 'text', flexible: true },
      { title: 'E-mail', kind: 'text' },
      { title: 'Phone', kind: 'text', dropOrder: 2 },
      { title: 'As of', kind: 'text', dropOrder: 3 },
      { title: 'Website', kind: 'url', dropOrder: 4 },
    ],
    rows: entries.map(({ program, contact, source }) => [
      program.id,
      ...(origin === undefined ? [] : [wholeMiles(program, origin)]),
      contact === undefined ? null : shortRole(contact.role),
      contact?.name ?? null,
      contact?.email ?? null,
      contact?.phone ?? null,
      source?.asOf ?? null,
      program.website ?? null,
    ]),
  };
}

/** Roles without "program", which every row would repeat. */
const shortRole = (role: string): string => role.replace('program ', '');

const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function cards(entries: readonly ContactEntry[]): readonly Block[] {
  const programs = [...new Set(entries.map(({ program }) => program))];
  return programs.map(program => {
    const own = entries.filter(entry => entry.program === program);
    const sections = own.map(entry => ({
      title: capitalise(entry.contact?.role ?? ''),
      entries: contactEntries(entry),
    }));
    const place = [textEntry('Address', program.address), textEntry('Website', program.website)];
    return {
      type: 'card',
      title: titleOf(program),
      sections: [...sections, { title: 'Program', entries: place }],
    };
  });
}

function contactEntries({ contact, source }: ContactEntry): readonly CardEntry[] {
  if (contact === undefined) return [textEntry('Contact', undefined)];
  const tracks = contact.tracks?.map(key => trackOf(key).label).join(', ');
  return [
    textEntry('Name', contact.name),
    textEntry('E-mail', contact.email),
    textEntry('Phone', contact.phone),
    ...(tracks === undefined ? [] : [textEntry('Answers for', tracks)]),
    textEntry('Source', source === undefined ? undefined : sourceWords(source)),
  ];
}

const textEntry = (label: string, text: string | undefined): CardEntry => ({
  label,
  cell: text ?? null,
  kind: 'text',
});

function withoutNote(count: number, asCards: boolean): readonly string[] {
  if (count === 0) return [];
  const publish = count === 1 ? 'publishes' : 'publish';
  const hint = asCards ? '' : '; --fields program,website shows where to ask';
  return [`${plural(count, 'program')} ${publish} no such contact${hint}.`];
}

function vcardsOf({ program, contact, source }: ContactEntry): readonly Vcard[] {
  if (contact === undefined) return [];
  return [
    {
      name: contact.name,
      role: contact.role,
      organization: program.name,
      email: contact.email,
      phone: contact.phone,
      address: program.address,
      url: program.website,
      note: source === undefined ? '' : `Source: ${sourceWords(source)}`,
    },
  ];
}
