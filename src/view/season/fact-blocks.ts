// The figures of a season for people: days, fees and limits in tables, all else on a card.

import { compareText } from '../../domain/record/text.ts';
import type { SeasonFact } from '../../domain/season/seasons.ts';
import { keysOf } from '../../schema/keys-of.ts';
import { type FigureGroup, figureGroups } from '../../schema/season-labels.ts';
import { type Block, type Cell, type Column, type FactCell, type TableBlock, textEntry } from '../blocks.ts';
import { capitalize, groupDigits } from '../words.ts';
import { type CitedPages, citation } from './cited.ts';

export interface FactBlocksParts {
  readonly facts: readonly SeasonFact[];
  readonly cited: CitedPages;
  /** Stands behind the titles: "of earlier seasons". */
  readonly which?: string;
  /** Each figure with its season, where these differ. */
  readonly withSeason?: boolean;
}

/** What the figures come to, block by block; nothing where there are none. */
export function factBlocks(parts: FactBlocksParts): readonly Block[] {
  const { facts } = parts;
  const dates = facts.filter(({ kind, group }) => kind === 'date' && group === 'dates');
  const figures = facts.filter(({ kind, group }) => kind !== 'text' && tabled.has(group));
  const rules = facts.filter(fact => !dates.includes(fact) && !figures.includes(fact));
  return [
    ...(dates.length === 0 ? [] : [datesTable({ ...parts, facts: dates })]),
    ...(figures.length === 0 ? [] : [figuresTable({ ...parts, facts: figures })]),
    ...(rules.length === 0 ? [] : [rulesCard({ ...parts, facts: rules })]),
  ];
}

/** Groups whose numbers are looked up like prices; elsewhere each number needs its words. */
const tabled: ReadonlySet<FigureGroup> = new Set(['fees', 'signals', 'rank']);

const titled = (title: string, { which }: FactBlocksParts): string =>
  which === undefined ? title : `${title} ${which}`;

const titleCell = ({ title, note }: SeasonFact): FactCell => ({ value: title, note });

/** Figures that stand below one heading. */
interface Group {
  readonly heading: string;
  readonly facts: readonly SeasonFact[];
}

interface GroupedTable {
  readonly title: string;
  readonly groups: readonly Group[];
  readonly columns: readonly Column[];
  readonly row: (fact: SeasonFact) => readonly Cell[];
}

function groupedTable(parts: FactBlocksParts, { title, groups, columns, row }: GroupedTable): TableBlock {
  const { withSeason = false } = parts;
  const headings = new Map<number, string>();
  const rows: (readonly Cell[])[] = [];
  for (const { heading, facts } of groups) {
    if (facts.length > 0) headings.set(rows.length, heading);
    rows.push(...facts.map(fact => [...(withSeason ? [fact.season ?? null] : []), ...row(fact)]));
  }
  return {
    type: 'table',
    title: titled(title, parts),
    wrap: true,
    headings,
    columns: [...(withSeason ? [{ title: 'Season', kind: 'year' as const }] : []), ...columns],
    rows,
  };
}

/** The days, first of those applicants for whom there are most. */
function datesTable(parts: FactBlocksParts): TableBlock {
  const { facts, cited } = parts;
  const scopes = [...new Set(facts.map(({ scope }) => scope))];
  const groups = scopes.map(scope => ({
    heading: capitalize(scope),
    facts: facts
      .filter(fact => fact.scope === scope)
      .sort((a, b) => compareText(String(a.value), String(b.value))),
  }));
  return groupedTable(parts, {
    title: 'Dates',
    groups: groups.sort((a, b) => b.facts.length - a.facts.length),
    columns: [
      { title: 'Date', kind: 'date' },
      { title: 'What', kind: 'text', role: 'name', flexible: true },
      { title: 'Source', kind: 'text' },
    ],
    row: fact => [fact.value, titleCell(fact), citation(fact.source, cited)],
  });
}

/** The figures by what they are about; some groups are empty. */
const byGroup = (facts: readonly SeasonFact[]): readonly Group[] =>
  keysOf(figureGroups).map(group => ({
    heading: figureGroups[group],
    facts: facts.filter(fact => fact.group === group),
  }));

const figuresTable = (parts: FactBlocksParts): TableBlock =>
  groupedTable(parts, {
    title: 'Fees and limits',
    groups: byGroup(parts.facts),
    columns: [
      { title: 'What', kind: 'text', role: 'name', flexible: true },
      { title: 'Figure', kind: 'number' },
      { title: 'For', kind: 'text', flexible: true },
      { title: 'Source', kind: 'text' },
    ],
    row: fact => [titleCell(fact), figureWords(fact), fact.scope, citation(fact.source, parts.cited)],
  });

/** "11 USD", "300", a day or a few words. */
function figureWords({ kind, value }: SeasonFact): string {
  if (typeof value === 'string') return value;
  return kind === 'usd' ? `${groupDigits(value)} USD` : groupDigits(value);
}

const rulesCard = (parts: FactBlocksParts): Block => ({
  type: 'card',
  title: titled('Rules', parts),
  sections: byGroup(parts.facts).map(({ heading, facts }) => ({
    title: heading,
    entries: facts.map(fact => textEntry(fact.title, ruleCell(fact, parts))),
  })),
});

function ruleCell(fact: SeasonFact, parts: FactBlocksParts): FactCell {
  const { season, scope, note, source } = fact;
  const limits = [
    parts.withSeason === true && season !== undefined ? `season ${season}` : undefined,
    scope,
    note,
    source.official ? undefined : 'secondary source',
  ].filter(each => each !== undefined);
  return { value: figureWords(fact), note: limits.join('; '), source: parts.cited.numberOf(source) };
}
