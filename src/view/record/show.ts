// Everything known about one program as a card, with numbered sources at the end.
import { ageOf } from '../../domain/record/age.ts';
import type { Amendments } from '../../domain/record/amendments.ts';
import { factFields, listFacts, sourceOf } from '../../domain/record/facts.ts';
import { findField, noteOf, scopeOf } from '../../domain/record/field.ts';
import { trackNames } from '../../domain/record/tracks.ts';
import type { KindOutlook } from '../../domain/routes/facts.ts';
import { type SectionKey, sections } from '../../schema/field-label.ts';
import { keysOf } from '../../schema/keys-of.ts';
import { type FieldPath, fieldPaths, fullTitle, labelOf } from '../../schema/labels.ts';
import type { Contact, Program } from '../../schema/program.ts';
import {
  type CardBlock,
  type CardEntry,
  type CardSection,
  type Cell,
  type FactCell,
  isFactCell,
  textEntry,
} from '../blocks.ts';
import { type Report, report } from '../report.ts';
import type { ResultColumn } from '../result.ts';
import { routeEntries } from '../routes/rows.ts';
import { capitalize, plural } from '../words.ts';
import { amendedNotes, markedCell } from './amended.ts';
import { cellKindOf, citedCell } from './cells.ts';
import { placeOf, titleOf, websiteOf } from './names.ts';
import { reachOf } from './reach.ts';
import { datedYears, sourceEntry, storedCopyBlocks } from './source-words.ts';
import { type AddedColumns, coverageColumn, recordsResult } from './whole.ts';

export interface ShowParts {
  readonly program: Program;
  readonly thisYear: number;
  /** Where training at the program can lead, asked only for people; absent for no such section. */
  readonly routes?: () => readonly KindOutlook[];
  /** Sections that stand above those of the record, for people alone. */
  readonly above?: readonly CardSection[];
  readonly added?: AddedColumns | undefined;
  /** What patches changed in the program. */
  readonly amendments?: Amendments | undefined;
}

export const viewShow = (parts: ShowParts): Report => {
  const { program, thisYear, added, amendments } = parts;
  return report({
    title: titleOf(program),
    result: recordsResult({ programs: [program], thisYear, single: true, added }),
    blocks: () => [card(parts), ...storedCopyBlocks(program.sources)],
    pickedBlocks: keys => [pickedCard(parts, keys)],
    notes: amendedNotes(program.id, amendments),
  });
};

/** The line under a program's name: institution and place. */
const subtitleOf = (program: Program): string =>
  [program.institution, placeOf(program)].filter(part => part !== undefined).join(' · ');

const pickedCard = (parts: ShowParts, keys: readonly string[]): CardBlock => ({
  type: 'card',
  title: titleOf(parts.program),
  sections: [
    {
      title: '',
      entries: keys.flatMap((key): readonly CardEntry[] => {
        const path = findField(key);
        const column = [coverageColumn, ...(parts.added?.columns ?? [])].find(each => each.key === key);
        if (path !== undefined) return [fieldEntry(parts, path)];
        return column === undefined ? [] : [columnEntry(parts.program, column)];
      }),
    },
  ],
});

const columnEntry = (
  program: Program,
  { key, title = key, kind = 'text', cell }: ResultColumn<Program>,
): CardEntry => ({ label: title, cell: cell?.(program) ?? null, kind });

const card = (parts: ShowParts): CardBlock => {
  const { program } = parts;
  const sources = { title: sourcesTitle(program), entries: program.sources.map(sourceEntry) };
  const facts = factsCard(parts);
  return {
    ...facts,
    sections: [...facts.sections, ...[sources].filter(({ entries }) => entries.length > 0)],
  };
};

/** Everything known about a program without its sources, whose numbers the facts carry. */
export function factsCard(parts: ShowParts): CardBlock {
  const { program, routes = () => [], above = [] } = parts;
  const typed = keysOf(sections)
    .filter(key => key !== 'contacts' && key !== 'highlights' && key !== 'record')
    .map(key => ({ title: sections[key].title, statements: fieldStatements(parts, key) }));
  const highlights = highlightStatements(parts);
  const contacts = contactStatements(parts);
  const all = [...typed.flatMap(({ statements }) => statements), ...highlights, ...contacts];
  return {
    type: 'card',
    title: titleOf(program),
    subtitle: subtitleOf(program),
    sections: [
      ...above,
      ...typed.map(({ title, statements }) => ({ title, entries: presentEntries(statements) })),
      { title: 'Routes', entries: routeEntries(routes()) },
      { title: sections.highlights.title, entries: presentEntries(highlights) },
      { title: sections.contacts.title, entries: presentEntries(contacts) },
      { title: 'Past their time', entries: pastEntries(all) },
    ].filter(({ entries }) => entries.length > 0),
  };
}

/** An entry of a section, with the label that it has where its section is not shown. */
interface Statement {
  readonly entry: CardEntry;
  readonly fullLabel: string;
}

const isPast = ({ entry: { cell } }: Statement): boolean =>
  cell !== null && isFactCell(cell) && cell.age === 'past';

const presentEntries = (statements: readonly Statement[]): readonly CardEntry[] =>
  statements.filter(statement => !isPast(statement)).map(({ entry }) => entry);

/** What is past its time, with its year in words instead of a sign. */
const pastEntries = (statements: readonly Statement[]): readonly CardEntry[] =>
  statements.filter(isPast).map(({ entry, fullLabel }) => ({
    ...entry,
    label: fullLabel,
    cell: entry.cell !== null && isFactCell(entry.cell) ? agedCell(entry.cell) : entry.cell,
  }));

const agedCell = ({ asOf, age: _, note, ...cell }: FactCell): FactCell => ({
  ...cell,
  note: [asOf, note].filter(part => part !== undefined).join('; '),
});

const extraIdentity: readonly FieldPath[] = ['aliases', 'website'];

function fieldStatements(parts: ShowParts, key: SectionKey): readonly Statement[] {
  return fieldPaths
    .filter(
      path => labelOf(path).section === key && (factFields.includes(path) || extraIdentity.includes(path)),
    )
    .map(path => ({ entry: fieldEntry(parts, path), fullLabel: fullTitle(path) }))
    .filter(({ entry }) => entry.cell !== null);
}

/** Where to look comes first when something is missing, so that a missing address is said. */
function fieldEntry({ program, thisYear, amendments }: ShowParts, path: FieldPath): CardEntry {
  const { title, unit } = labelOf(path);
  const cited = path === 'website' ? websiteOf(program) : citedCell(program, path, thisYear);
  const cell = markedCell(cited, path, amendments);
  return { label: title, cell, kind: cellKindOf(path), unit };
}

const highlightStatements = (parts: ShowParts): readonly Statement[] =>
  (parts.program.highlights ?? []).map(({ topic, text }, index) => ({
    entry: textEntry(topic, entryCell(parts, `highlights.${index}`, { value: text })),
    fullLabel: capitalize(topic),
  }));

const contactStatements = (parts: ShowParts): readonly Statement[] =>
  (parts.program.contacts ?? []).map((contact, index) => {
    const words = {
      value: contactWords(contact),
      scope: trackNames(contact.tracks),
      links: reachOf(contact),
    };
    return {
      entry: textEntry(contact.role, entryCell(parts, `contacts.${index}`, words)),
      fullLabel: capitalize(contact.role),
    };
  });

function contactWords({ name, email, phone }: Contact): string {
  const parts = [name, email, phone].filter(part => part !== undefined);
  return parts.length === 0 ? 'no name recorded' : parts.join(', ');
}

/** A contact or a highlight as a cell with the number of its source. */
function entryCell({ program, thisYear, amendments }: ShowParts, path: string, words: FactCell): Cell {
  const found = sourceOf(program, path);
  const cell: FactCell = {
    scope: trackNames(scopeOf(program, path)),
    note: noteOf(program, path),
    age: ageOf(program, path, thisYear),
    asOf: found?.source.asOf,
    source: found?.number,
    ...words,
  };
  return markedCell(cell, path, amendments);
}

function sourcesTitle(program: Program): string {
  const facts = plural(listFacts(program).length, 'fact');
  const years = datedYears(program);
  return years === undefined ? `Sources of ${facts}` : `Sources of ${facts} (dated pages: ${years})`;
}
