// What applications cost, with the formula, the season and the page of each fee.
import type { ApplicationCost, CostSum, Costs, OtherCost, TierCost } from '../../domain/season/costs.ts';
import type { SeasonSource } from '../../domain/season/seasons.ts';
import type { Block, CardBlock, TableBlock } from '../blocks.ts';
import { type Report, report } from '../report.ts';
import { type Json, resultOf } from '../result.ts';
import { groupDigits } from '../words.ts';
import { type CitedPages, checkBlocks, citation, citePages, sourceBlocks, sourceJson } from './cited.ts';
import { type CostRow, costColumns, costRows, formulaOf } from './cost-rows.ts';

export function viewCosts(costs: Costs): Report {
  const rows = costRows(costs);
  return report({
    title: titleOf(costs),
    result: resultOf(rows, costColumns, {
      document: entries => {
        const of = (part: CostRow['part']): readonly Json[] =>
          entries.filter((_, at) => rows[at]?.part === part);
        return {
          seasonAsked: costs.season,
          seasonUsed: costs.used,
          items: of('item'),
          alternatives: of('alternative'),
          sums: of('sum'),
          other: of('other'),
          sources: citePages(sourcesOf(costs)).pages.map(sourceJson),
        };
      },
    }),
    blocks: () => blocksOf(costs),
  });
}

const feesIn = (costs: Costs): readonly ApplicationCost[] =>
  costs.together === undefined ? costs.items : [...costs.items, costs.together];

/** The pages behind all figures, those of the applications first. */
const sourcesOf = (costs: Costs): readonly SeasonSource[] => [
  ...feesIn(costs).flatMap(({ priced }) => priced?.tiers.map(({ fee }) => fee.source) ?? []),
  ...(costs.together === undefined || costs.countRule === undefined ? [] : [costs.countRule.source]),
  ...costs.others.map(({ fact }) => fact.source),
];

function blocksOf(costs: Costs): readonly Block[] {
  const cited = citePages(sourcesOf(costs));
  return [
    opening(costs),
    applicationsTable(costs, cited),
    ...(costs.others.length === 0 ? [] : [othersTable(costs.others, cited)]),
    ...remarkBlocks(costs, cited),
    ...checkBlocks(costs.checkAt),
    ...sourceBlocks(cited),
  ];
}

const titleOf = ({ season }: Costs): string => `Costs of applying, season ${season}`;

const opening = (costs: Costs): CardBlock => ({
  type: 'card',
  title: titleOf(costs),
  subtitle: openingWords(costs),
  sections: [],
});

function openingWords({ season, used, items }: Costs): string {
  if (used === season) return `At ${season}'s fees.`;
  if (used !== undefined)
    return `${season}'s fees are not recorded here. What follows is at ${used}'s fees; check the present ones at the pages below.`;
  return items.every(({ priced }) => priced === undefined)
    ? `Fees of season ${season} are not recorded here, nor those of an earlier one.`
    : `Not all fees of season ${season} are recorded here; each row says whose it shows.`;
}

const whatWords: Readonly<Record<ApplicationCost['what'], string>> = {
  dr: 'DR',
  irIntegrated: 'IR integrated',
  irIndependent: 'IR independent (fellowship)',
  oneSpecialty: 'DR and IR integrated as one specialty',
};

const sumWords: Readonly<Record<CostSum['what'], string>> = {
  all: 'Sum',
  twoSpecialties: 'Sum as two specialties',
  oneSpecialty: 'Sum as one specialty',
};

function applicationsTable(costs: Costs, cited: CitedPages): TableBlock {
  const applications = feesIn(costs);
  // One item without anything else is its own sum.
  const sums = costs.sums.filter(({ parts }) => parts.length > 1 || costs.sums.length > 1);
  return {
    type: 'table',
    wrap: true,
    columns: [
      { title: 'What', kind: 'text', flexible: true },
      { title: 'Programs', kind: 'count' },
      { title: 'Fees of', kind: 'year' },
      { title: 'Cost', kind: 'number' },
      { title: 'Source', kind: 'text' },
    ],
    rows: [
      ...applications.map(({ what, programs, priced }) => [
        whatWords[what],
        programs,
        priced?.season ?? '',
        priced === undefined ? 'not recorded' : costWords(formulaOf(priced.tiers, groupDigits), priced.usd),
        pagesOf(priced?.tiers ?? [], cited),
      ]),
      ...sums.map(({ what, parts, usd }) => [
        sumWords[what],
        '',
        '',
        costWords(parts.map(groupDigits).join(' + '), usd),
        '',
      ]),
    ],
  };
}

/** "30 × 11 + 5 × 30 = 480 USD", or "115 USD" where there is nothing to work out. */
const costWords = (formula: string, usd: number): string =>
  formula === groupDigits(usd) ? `${formula} USD` : `${formula} = ${groupDigits(usd)} USD`;

const pagesOf = (tiers: readonly TierCost[], cited: CitedPages): string =>
  [...new Set(tiers.map(({ fee }) => citation(fee.source, cited)))].join(' ');

const othersTable = (others: readonly OtherCost[], cited: CitedPages): TableBlock => ({
  type: 'table',
  title: 'Other costs',
  wrap: true,
  columns: [
    { title: 'What', kind: 'text', flexible: true },
    { title: 'For', kind: 'text', flexible: true },
    { title: 'Fees of', kind: 'year' },
    { title: 'Cost', kind: 'number' },
    { title: 'In sum', kind: 'flag' },
    { title: 'Source', kind: 'text' },
  ],
  rows: others.map(({ fact: { title, scope, season, value, source }, isInSum }) => [
    title,
    scope,
    season ?? '',
    `${groupDigits(value)} USD`,
    isInSum,
    citation(source, cited),
  ]),
});

/** What the sums leave open. */
function remarkBlocks(costs: Costs, cited: CitedPages): readonly Block[] {
  const { season, used = season, together, countRule, others, items } = costs;
  const lines = [
    ...(together === undefined ? [] : [countWords(season, countRule, cited)]),
    ...(others.some(({ isInSum }) => !isInSum)
      ? [`Not in the sum: fees of another season than ${used}, and what not everybody pays.`]
      : []),
    ...(items.some(({ what }) => what === 'irIndependent')
      ? ['What registration and transcripts cost for the independent IR match is not recorded here.']
      : []),
  ];
  return lines.length === 0 ? [] : [{ type: 'text', lines }];
}

function countWords(season: number, rule: Costs['countRule'], cited: CitedPages): string {
  const both = 'so both sums are shown.';
  if (rule === undefined)
    return `Whether DR and IR integrated count as one specialty is not recorded here, ${both}`;
  const when = rule.season === season ? '' : ` (season ${rule.season})`;
  const limit = rule.note === undefined ? '' : `; ${rule.note}`;
  return `${rule.title}: ${rule.value}${when} [${cited.numberOf(rule.source)}]${limit}, ${both}`;
}
