// Everything known about one program as a card, with numbered sources at the end.
import { factFields, listFacts, sourceOf } from '../../domain/record/facts.ts';
import { findField, noteOf } from '../../domain/record/field.ts';
import { trackOf } from '../../domain/record/tracks.ts';
import type { KindOutlook } from '../../domain/routes/facts.ts';
import { type SectionKey, sections } from '../../schema/field-label.ts';
import { keysOf } from '../../schema/keys-of.ts';
import { type FieldPath, fieldPaths, labelOf } from '../../schema/labels.ts';
import type { Contact, Program, Source } from '../../schema/program.ts';
import type { CardBlock, CardEntry } from '../blocks.ts';
import { type Report, report } from '../report.ts';
import { first, type ResultColumn, resultOf } from '../result.ts';
import { routeEntries } from '../routes/rows.ts';
import { plural } from '../words.ts';
import { cellKindOf, citedCell } from './cells.ts';
import { placeOf, titleOf } from './names.ts';
import { datedYears, sourceWords } from './source-words.ts';
import { recordsResult } from './whole.ts';

export interface ShowParts {
  readonly program: Program;
  readonly thisYear: number;
  /** Where training at the program can lead; absent for no such section. */
  readonly routes?: readonly KindOutlook[];
}

export const viewShow = ({ program, thisYear, routes = [] }: ShowParts): Report =>
  report({
    result: recordsResult({ programs: [program], thisYear, single: true }),
    blocks: () => [card(program, thisYear, routes)],
    pickedBlocks: keys => [pickedCard(program, keys, thisYear)],
  });

/** The line under a program's name: institution and place. */
const subtitleOf = (program: Program): string =>
  [program.institution, placeOf(program)].filter(part => part !== undefined).join(' · ');

const pickedCard = (program: Program, keys: readonly string[], thisYear: number): CardBlock => ({
  type: 'card',
  title: titleOf(program),
  sections: [
    {
      title: '',
      entries: keys.flatMap(key => findField(key) ?? []).map(path => fieldEntry(program, path, thisYear)),
    },
  ],
});

function card(program: Program, thisYear: number, routes: readonly KindOutlook[]): CardBlock {
  const typed = keysOf(sections)
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

function sourcesTitle(program: Program): string {
  const facts = plural(listFacts(program).length, 'fact');
  const years = datedYears(program);
  return years === undefined ? `Sources of ${facts}` : `Sources of ${facts} (dated pages: ${years})`;
}

const sourceEntry = (source: Source, index: number): CardEntry => ({
  label: `[${index + 1}]`,
  cell: sourceWords(source),
  kind: 'text',
});

/** The address of the program's page, to print and to open. */
export function viewPage(program: Program): Report {
  const { website } = program;
  return report({
    result: resultOf([program], pageColumns, { document: first }),
    blocks: () => (website === undefined ? [] : [{ type: 'text', lines: [website] }]),
    notes: website === undefined ? [`${titleOf(program)} has no website on record.`] : [],
    ...(website === undefined ? {} : { page: website }),
  });
}

const pageColumns: readonly ResultColumn<Program>[] = [
  { key: 'program', json: ({ id }) => id },
  { key: 'website', json: ({ website }) => website },
];
