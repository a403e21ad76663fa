// Whom to write to: one row a contact, with the source and its age; programs without one say so.
import type { ContactEntry } from '../../domain/contact/contacts.ts';
import { milesTo } from '../../domain/query/distance.ts';
import type { Place } from '../../domain/query/places.ts';
import { ageIn } from '../../domain/record/age.ts';
import { trackOf } from '../../domain/record/tracks.ts';
import type { Source } from '../../schema/program.ts';
import { type Block, type CardEntry, type Cell, textEntry } from '../blocks.ts';
import { distanceNotes } from '../query/notes.ts';
import { idCell, type Starred, titleOf, websiteOf } from '../record/names.ts';
import { reachCell } from '../record/reach.ts';
import { sourceWords, storedCopyBlocks } from '../record/source-words.ts';
import { type Report, report, type Vcard } from '../report.ts';
import { idColumn, type ResultColumn, resultOf } from '../result.ts';
import { capitalize, plural, wholeMiles } from '../words.ts';

export interface ContactParts {
  readonly entries: readonly ContactEntry[];
  /** Cards for programs that were named, a table for a list. */
  readonly asCards: boolean;
  /** Where distances are measured from. */
  readonly origin: Place | undefined;
  readonly notes: readonly string[];
  /** For the age of contacts. */
  readonly thisYear: number;
  /** What carries a sign in the table. */
  readonly starred?: Starred | undefined;
}

export function viewContact(parts: ContactParts): Report {
  const { entries, asCards, origin, notes, thisYear } = parts;
  const without = entries.filter(({ contact }) => contact === undefined);
  return report({
    title: 'Whom to write to',
    result: resultOf(entries, columnsOf(origin)),
    blocks: () =>
      asCards
        ? [...cards(entries, thisYear), ...storedCopyBlocks(entries.map(({ source }) => source))]
        : [table(parts)],
    notes: [...notes, ...distanceNotes(origin), ...withoutNote(without.length, asCards)],
    vcards: () => entries.flatMap(vcardsOf),
  });
}

const columnsOf = (origin: Place | undefined): readonly ResultColumn<ContactEntry>[] => [
  { key: 'program', json: ({ program }) => program.id },
  { key: 'programName', json: ({ program }) => program.name },
  { key: 'role', json: ({ contact }) => contact?.role },
  { key: 'name', json: ({ contact }) => contact?.name },
  { key: 'email', json: ({ contact }) => contact?.email },
  { key: 'phone', json: ({ contact }) => contact?.phone },
  { key: 'tracks', json: ({ contact }) => contact?.tracks },
  { key: 'address', json: ({ program }) => program.address },
  { key: 'website', json: ({ program }) => program.website },
  { key: 'note', json: ({ note }) => note },
  { key: 'distanceMiles', kind: 'number', json: ({ program }) => origin && milesTo(program, origin) },
  { key: 'url', json: ({ source }) => source?.url },
  { key: 'title', json: ({ source }) => source?.title },
  { key: 'asOf', json: ({ source }) => source?.asOf },
  { key: 'readOn', json: ({ source }) => source?.readOn },
  { key: 'copy', json: ({ source }) => source?.copy },
  idColumn(({ program }) => program.id),
];

function table({ entries, origin, thisYear, starred }: ContactParts): Block {
  return {
    type: 'table',
    columns: [
      { title: 'Program', kind: 'text' },
      ...(origin === undefined ? [] : [{ title: 'Miles', kind: 'count', dropOrder: 3 } as const]),
      { title: 'Role', kind: 'text', dropOrder: 2, flexible: true },
      { title: 'Name', kind: 'text', flexible: true },
      { title: 'E-mail', kind: 'text' },
      { title: 'Phone', kind: 'text', dropOrder: 1 },
      { title: 'As of', spoken: 'Year', kind: 'text', dropOrder: 4 },
      { title: 'Website', kind: 'url', dropOrder: 5 },
    ],
    rows: withBlanksLast(entries).map(({ program, contact, source }) => [
      idCell(program, starred),
      ...(origin === undefined ? [] : [wholeMiles(program, origin)]),
      contact === undefined ? null : shortRole(contact.role),
      contact?.name ?? null,
      reachCell({ email: contact?.email }),
      reachCell({ phone: contact?.phone }),
      asOfCell(source, thisYear),
      program.website ?? null,
    ]),
  };
}

/** Programs without a contact close the table; else the order stays. */
const withBlanksLast = (entries: readonly ContactEntry[]): readonly ContactEntry[] =>
  [true, false].flatMap(hasContact =>
    entries.filter(({ contact }) => (contact !== undefined) === hasContact),
  );

/** The year of the page, marked where a contact of that year is past its time. */
const asOfCell = (source: Source | undefined, thisYear: number): Cell =>
  source?.asOf === undefined ? null : markedCell(source.asOf, source, thisYear);

function markedCell(value: string, source: Source | undefined, thisYear: number): Cell {
  const isPast = ageIn('contacts.name', source?.asOf, thisYear) === 'past';
  return { value, age: isPast ? 'past' : undefined };
}

/** A role without "program", which every row would repeat: "director". */
export const shortRole = (role: string): string => role.replace('program ', '');

function cards(entries: readonly ContactEntry[], thisYear: number): readonly Block[] {
  const programs = [...new Set(entries.map(({ program }) => program))];
  return programs.map(program => {
    const own = entries.filter(entry => entry.program === program);
    const sections = own.map(entry => ({
      title: capitalize(entry.contact?.role ?? ''),
      entries: contactEntries(entry, thisYear),
    }));
    const place = [textEntry('Address', program.address ?? null), textEntry('Website', websiteOf(program))];
    return {
      type: 'card',
      title: titleOf(program),
      sections: [...sections, { title: 'Program', entries: place }],
    };
  });
}

function contactEntries({ contact, source, note }: ContactEntry, thisYear: number): readonly CardEntry[] {
  if (contact === undefined) return [textEntry('Contact', null)];
  const tracks = contact.tracks?.map(key => trackOf(key).label).join(', ');
  return [
    textEntry('Name', contact.name ?? null),
    textEntry('E-mail', reachCell({ email: contact.email })),
    textEntry('Phone', reachCell({ phone: contact.phone })),
    ...(tracks === undefined ? [] : [textEntry('Answers for', tracks)]),
    ...(note === undefined ? [] : [textEntry('Note', note)]),
    textEntry('Source', source === undefined ? null : markedCell(sourceWords(source), source, thisYear)),
  ];
}

function withoutNote(count: number, asCards: boolean): readonly string[] {
  if (count === 0) return [];
  const hint = asCards ? '' : '; --fields program,website shows where to ask';
  return [`No such contact is recorded of ${plural(count, 'program')}${hint}.`];
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
