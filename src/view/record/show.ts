// Everything known about one program as a card, with numbered sources at the end.
import { factFields, listFacts, sourceOf, yearOf } from '../../domain/record/facts.ts';
import { noteOf } from '../../domain/record/field.ts';
import { trackOf } from '../../domain/record/tracks.ts';
import type { KindOutlook } from '../../domain/routes/facts.ts';
import { type SectionKey, sections } from '../../schema/field-label.ts';
import { type FieldPath, fieldPaths, labelOf } from '../../schema/labels.ts';
import type { Contact, Program, Source } from '../../schema/program.ts';
import { placeOf } from '../query/list.ts';
import { type CardBlock, type CardEntry, plural, type Report, report } from '../report.ts';
import { routeEntries } from '../routes/rows.ts';
import { cellKindOf, citedCell } from './cells.ts';
import { recordJson, recordSheet } from './records.ts';

export interface ShowParts {
  readonly program: Program;
  readonly fields: readonly FieldPath[] | undefined;
  readonly thisYear: number;
  /** Where training at the program can lead; absent for no such section. */
  readonly routes?: readonly KindOutlook[];
}

export function viewShow({ program, fields, thisYear, routes = [] }: ShowParts): Report {
  return report({
    data: recordJson(program, fields),
    sheet: () => recordSheet([program], fields),
    blocks: [fields === undefined ? card(program, thisYear, routes) : pickedCard(program, fields, thisYear)],
  });
}

/** The line under a program's name: institution and place. */
const subtitleOf = (program: Program): string =>
  [program.institution, placeOf(program)].filter(part => part !== undefined).join(' · ');

const pickedCard = (program: Program, fields: readonly FieldPath[], thisYear: number): CardBlock => ({
  type: 'card',
  title: titleOf(program),
  sections: [{ title: '', entries: fields.map(path => fieldEntry(program, path, thisYear)) }],
});

export const titleOf = ({ name, id }: Program): string => `${name} (${id})`;

function card(program: Program, thisYear: number, routes: readonly KindOutlook[]): CardBlock {
  const typed = (Object.keys(sections) as SectionKey[])
    .filter(key => key !== 'contacts' && key !== 'highlights' && key !== 'record')
    .map(key => ({ title: sections[key].title, entries: sectionEntries(program, key, thisYear) }));
  return {
    type: 'card',
    title: titleOf(program),
    subtitle: subtitleOf(program),
    sections: [
      ...typed,
      { title: 'Routes', entries: routeEntries(routes) },
      { title: sections.highlights.title, entries: highlightEntries(program) },
      { title: sections.contacts.title, entries: contactEntries(program) },
      { title: sourcesTitle(program), entries: program.sources.map(sourceEntry) },
    ].filter(({ entries }) => entries.length > 0),
  };
}

const extraIdentity: readonly FieldPath[] = ['aliases', 'website'];

function sectionEntries(program: Program, key: SectionKey, thisYear: number): readonly CardEntry[] {
  return fieldPaths
    .filter(
      path => labelOf(path).section === key && (factFields.includes(path) || extraIdentity.includes(path)),
    )
    .map(path => fieldEntry(program, path, thisYear))
    .filter(({ cell }) => cell !== null);
}

function fieldEntry(program: Program, path: FieldPath, thisYear: number): CardEntry {
  const { title, unit } = labelOf(path);
  return { label: title, cell: citedCell(program, path, thisYear), kind: cellKindOf(path), unit };
}

const highlightEntries = (program: Program): readonly CardEntry[] =>
  (program.highlights ?? []).map(({ topic, text }, index) => ({
    label: topic,
    cell: cited(program, `highlights.${index}`, text),
    kind: 'text',
  }));

const contactEntries = (program: Program): readonly CardEntry[] =>
  (program.contacts ?? []).map((contact, index) => ({
    label: contact.role,
    cell: cited(program, `contacts.${index}`, contactWords(contact)),
    kind: 'text',
  }));

function contactWords({ name, email, phone, tracks }: Contact): string {
  const parts = [name, email, phone].filter(part => part !== undefined);
  const answersFor = tracks === undefined ? '' : ` (${tracks.map(key => trackOf(key).label).join(', ')})`;
  return `${parts.length === 0 ? 'no name published' : parts.join(', ')}${answersFor}`;
}

const cited = (program: Program, path: string, value: string) => ({
  value,
  note: noteOf(program, path),
  source: sourceOf(program, path)?.number,
});

const sourcesTitle = (program: Program): string => {
  const years = program.sources.flatMap(({ asOf }) => yearOf(asOf) ?? []).sort((a, b) => a - b);
  const facts = plural(listFacts(program).length, 'fact');
  if (years.length === 0) return `Sources of ${facts}`;
  const [oldest, newest] = [years[0], years.at(-1)];
  return `Sources of ${facts} (dated pages: ${oldest === newest ? oldest : `${oldest} to ${newest}`})`;
};

const sourceEntry = (source: Source, index: number): CardEntry => ({
  label: `[${index + 1}]`,
  cell: sourceWords(source),
  kind: 'text',
});

/** Title, age and address of a source in a line. */
export function sourceWords({ title, url, readOn, asOf }: Source): string {
  const age = `${asOf === undefined ? 'page shows no year' : `as of ${asOf}`}, read ${readOn}`;
  return [title, age, url].filter(part => part !== undefined).join(' · ');
}

/** The address of the program's page, to print and to open. */
export function viewPage(program: Program): Report {
  const { id, website } = program;
  return report({
    data: { program: id, website },
    sheet: () => ({ columns: ['program', 'website'], rows: [[id, website ?? null]] }),
    blocks: website === undefined ? [] : [{ type: 'text', lines: [website] }],
    notes: website === undefined ? [`${titleOf(program)} has no website on record.`] : [],
    ...(website === undefined ? {} : { page: website }),
  });
}
