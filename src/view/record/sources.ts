// Each fact with its source and age.
import { type Fact, sourceOf, yearOf } from '../../domain/record/facts.ts';
import type { FieldValue } from '../../domain/record/field.ts';
import type { Program, Source } from '../../schema/program.ts';
import { keyTable } from '../key-table.ts';
import {
  type Block,
  type Cell,
  type Json,
  pickKeys,
  plural,
  type RawValue,
  type Report,
  report,
  sheetOf,
} from '../report.ts';
import { rawValue } from './cells.ts';

/** Keys of a fact in JSON, CSV and TSV, in order. */
export const sourceKeys = [
  'program',
  'field',
  'value',
  'qualifier',
  'note',
  'url',
  'title',
  'asOf',
  'readOn',
] as const;
export type SourceKey = (typeof sourceKeys)[number];

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
  readonly keys: readonly SourceKey[];
  readonly notes: readonly string[];
}

export function viewSources({ facts, keys, notes }: SourcesParts): Report {
  const items = pickKeys(facts.map(factJson), keys);
  const undated = facts.filter(({ source }) => yearOf(source?.asOf) === undefined).length;
  return report({
    data: items,
    sheet: () => ({
      ...sheetOf(keys, items),
      rows: facts.map(fact =>
        keys.map(key => (key === 'value' ? valueText(fact.fact) : plainJson(factJson(fact)[key]))),
      ),
    }),
    blocks: [keys.length < sourceKeys.length ? keyTable(keys, items) : table(facts)],
    notes: [...notes, `${plural(facts.length, 'fact')}, ${undated} of them from pages that show no year.`],
  });
}

const factJson = ({
  program,
  fact,
  source,
}: CitedFact): { readonly [key in SourceKey]?: Json | undefined } => ({
  program: program.id,
  field: fact.path,
  value: fact.value as Json,
  qualifier: fact.qualifier,
  note: fact.note,
  url: source?.url,
  title: source?.title,
  asOf: source?.asOf,
  readOn: source?.readOn,
});

const plainJson = (value: Json | undefined): RawValue | null =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;

/** A contact or a highlight in one cell: its published parts. */
export function valueText({ value }: Fact): RawValue | null {
  if (typeof value !== 'object' || Array.isArray(value)) return rawValue(value as FieldValue);
  return Object.values(value).map(each => (Array.isArray(each) ? each.join('/') : String(each)));
}

function table(facts: readonly CitedFact[]): Block {
  return {
    type: 'table',
    columns: [
      { title: 'Program', kind: 'text' },
      { title: 'Field', kind: 'text' },
      { title: 'Value', kind: 'text', flexible: true },
      { title: 'As of', kind: 'text' },
      { title: 'Read on', kind: 'date', dropOrder: 2 },
      { title: 'Source', kind: 'url', flexible: true, dropOrder: 1 },
    ],
    rows: facts.map(({ program, fact, source }): readonly Cell[] => [
      program.id,
      fact.path,
      valueCell(fact),
      source?.asOf ?? null,
      source?.readOn ?? null,
      source?.url ?? source?.title ?? null,
    ]),
  };
}

function valueCell(fact: Fact): Cell {
  const value = valueText(fact);
  return value === null ? null : { value, qualifier: fact.qualifier, note: fact.note };
}
