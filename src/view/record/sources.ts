// Each fact with its source and age.
import { yearOf } from '../../domain/record/age.ts';
import { type Fact, sourceOf } from '../../domain/record/facts.ts';
import { trackNames } from '../../domain/record/tracks.ts';
import type { Contact, Highlight, Program, Source } from '../../schema/program.ts';
import type { Block, Cell, RawValue } from '../blocks.ts';
import { type Report, report } from '../report.ts';
import { idColumn, type ResultColumn, resultOf } from '../result.ts';
import { groupDigits, plural } from '../words.ts';
import { rawValue } from './cells.ts';
import { sourceEntry, sourceWords, storedCopyBlocks } from './source-words.ts';

export interface CitedFact {
  readonly program: Program;
  readonly fact: Fact;
  readonly source: Source | undefined;
}

/** The facts of a program with their sources. */
export const citeFacts = (program: Program, facts: readonly Fact[]): readonly CitedFact[] =>
  facts.map(fact => ({ program, fact, source: sourceOf(program, fact.path)?.source }));

export interface SourcesParts {
  readonly facts: readonly CitedFact[];
  readonly notes: readonly string[];
}

export function viewSources({ facts, notes }: SourcesParts): Report {
  const undated = facts.filter(({ source }) => yearOf(source?.asOf) === undefined).length;
  return report({
    title: 'Facts and their sources',
    result: resultOf(facts, columns),
    blocks: () => blocksOf(facts),
    notes: [
      ...notes,
      `${plural(facts.length, 'fact')}, ${groupDigits(undated)} of them from pages that show no year.`,
    ],
  });
}

const columns: readonly ResultColumn<CitedFact>[] = [
  { key: 'program', json: ({ program }) => program.id },
  { key: 'field', json: ({ fact }) => fact.path },
  { key: 'value', json: ({ fact }) => fact.value, flat: ({ fact }) => valueText(fact) },
  { key: 'qualifier', json: ({ fact }) => fact.qualifier },
  { key: 'note', json: ({ fact }) => fact.note },
  { key: 'url', json: ({ source }) => source?.url },
  { key: 'title', json: ({ source }) => source?.title },
  { key: 'asOf', json: ({ source }) => source?.asOf },
  { key: 'readOn', json: ({ source }) => source?.readOn },
  { key: 'scope', json: ({ fact }) => fact.scope },
  { key: 'copy', json: ({ source }) => source?.copy },
  { key: 'department', json: ({ source }) => source?.department },
  idColumn(({ program }) => program.id),
];

/** A contact or a highlight in one cell: its recorded parts. */
export function valueText({ value }: Fact): RawValue | null {
  if (!isEntry(value)) return rawValue(value);
  return Object.values(value).map(each => (Array.isArray(each) ? each.join('/') : String(each)));
}

const isEntry = (value: Fact['value']): value is Contact | Highlight =>
  typeof value === 'object' && !Array.isArray(value);

/** The facts, each with the number of its source, and below them the sources in full, each once. */
function blocksOf(facts: readonly CitedFact[]): readonly Block[] {
  const cited = facts.flatMap(({ source }) => source ?? []);
  const sources = [...new Map(cited.map(source => [sourceWords(source), source])).values()];
  const numbers = new Map(sources.map((source, index) => [sourceWords(source), index + 1]));
  return [
    table(facts, numbers),
    ...(sources.length === 0
      ? []
      : [
          {
            type: 'card' as const,
            title: 'Sources',
            sections: [{ title: '', entries: sources.map(sourceEntry) }],
          },
        ]),
    ...storedCopyBlocks(sources),
  ];
}

function table(facts: readonly CitedFact[], numbers: ReadonlyMap<string, number>): Block {
  return {
    type: 'table',
    columns: [
      { title: 'Program', kind: 'text', role: 'name' },
      { title: 'Field', kind: 'text', role: 'name' },
      { title: 'Value', kind: 'text', flexible: true },
      { title: 'As of', spoken: 'Year', kind: 'text' },
      { title: 'Source', kind: 'text' },
    ],
    rows: facts.map(({ program, fact, source }): readonly Cell[] => [
      program.id,
      fact.path,
      valueCell(fact),
      source?.asOf ?? null,
      source === undefined ? null : `[${numbers.get(sourceWords(source))}]`,
    ]),
  };
}

function valueCell(fact: Fact): Cell {
  const value = valueText(fact);
  return value === null
    ? null
    : { value, qualifier: fact.qualifier, scope: trackNames(fact.scope), note: fact.note };
}
