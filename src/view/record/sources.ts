// Each fact with its source and age.
import { yearOf } from '../../domain/record/age.ts';
import { type Fact, sourceOf } from '../../domain/record/facts.ts';
import type { Program, Source } from '../../schema/program.ts';
import type { Block, Cell } from '../blocks.ts';
import { type Report, report } from '../report.ts';
import { idColumn, type ResultColumn, resultOf } from '../result.ts';
import { groupDigits, plural } from '../words.ts';
import { flatFact, statementCell } from './cells.ts';
import { SourceNumbers } from './source-numbers.ts';

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
  { key: 'value', json: ({ fact }) => fact.value, flat: ({ fact }) => flatFact(fact) },
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

/** The facts, each with the number of its source, and below them the sources in full, each once. */
function blocksOf(facts: readonly CitedFact[]): readonly Block[] {
  const numbers = new SourceNumbers(facts.flatMap(({ source }) => source ?? []));
  return [table(facts, numbers), ...numbers.blocks()];
}

function table(facts: readonly CitedFact[], numbers: SourceNumbers): Block {
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
      statementCell(fact),
      source?.asOf ?? null,
      source === undefined ? null : `[${numbers.numberOf(source)}]`,
    ]),
  };
}
