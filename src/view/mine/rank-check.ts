// What to look at before a rank order list is certified, in words, each with its rule.

import type { RankRow } from '../../domain/mine/rank.ts';
import {
  type Finding,
  type FindingKind,
  type FindingLevel,
  findingKinds,
  type RankRules,
} from '../../domain/mine/rank-check.ts';
import { type Block, type CardEntry, textEntry } from '../blocks.ts';
import { type Report, report } from '../report.ts';
import { type JsonObject, type ResultColumn, resultOf } from '../result.ts';
import { type CitedPages, citation, citePages, sourceBlocks } from '../season/cited.ts';
import { plural, roundTo } from '../words.ts';

export interface RankCheckParts {
  readonly findings: readonly Finding[];
  readonly rules: RankRules;
  readonly rows: readonly RankRow[];
  /** A problem makes the exit code 1. */
  readonly isStrict: boolean;
}

type Rule = NonNullable<Finding['rule']>;

export function viewRankCheck({ findings, rules, rows, isStrict }: RankCheckParts): Report {
  const problems = findings.filter(({ kind }) => findingKinds[kind] === 'problem').length;
  return report({
    title: 'Rank order list, checked',
    result: resultOf(findings, columns),
    blocks: () => blocksOf(findings, rules, rows.length),
    notes: [
      `${plural(rows.length, 'rank')}: ${plural(problems, 'problem')}, ${findings.length - problems} to think about.`,
    ],
    outcome: isStrict && problems > 0 ? 'problems' : 'done',
  });
}

const columns: readonly ResultColumn<Finding>[] = [
  { key: 'kind', json: ({ kind }) => kind },
  { key: 'level', json: ({ kind }) => findingKinds[kind] },
  { key: 'entries', kind: 'list', json: ({ entries }) => (entries.length === 0 ? undefined : entries) },
  { key: 'message', json: finding => wordFinding(finding) },
  { key: 'rule', json: ({ rule }) => rule && ruleJson(rule), flat: ({ rule }) => rule?.source.url ?? null },
  { key: 'ruleSeason', kind: 'year', json: () => undefined, flat: ({ rule }) => rule?.season ?? null },
];

const ruleJson = ({ key, value, season, source }: Rule): JsonObject => ({
  key,
  value,
  season,
  official: source.official,
  url: source.url,
});

const wordings: Readonly<Record<FindingKind, (finding: Finding) => string>> = {
  'unknown-program': () => 'is in no record here; --data adds records of your own.',
  'not-offered': () => 'a source says that this track is not offered there.',
  'not-recorded': () => 'it is not recorded here that this track is offered; ask.',
  'no-interview': () => 'no interview there is on your list.',
  'not-ranked': () => 'you interview there, and it is not ranked.',
  military: () => 'on record as military; ask whether somebody who is not in the military may train there.',
  ended: () => 'your list says that this application has ended.',
  'no-supplemental': () =>
    'advanced: the clinical year is found apart, and your list has no supplemental: lines; its file takes them so: supplemental: ["TY at Mercy"].',
  'unknown-clinical-year': () => 'it is not recorded here whether the clinical year is included; ask.',
  'several-codes': ({ codes = [] }) =>
    `has several codes: ${codes.join(', ')}; write the one you mean as ID/TRACK/CODE.`,
  'other-specialty': ({ codes = [] }) => `the code ${codes.join(', ')} is of another track.`,
  reserved: ({ codes = [] }) => `the code ${codes.join(', ')} is reserved for physicians (letter R).`,
  'same-code': ({ codes = [] }) =>
    `stand for the same position${codes.length === 0 ? '' : `, ${codes.join(', ')}`}; one of them counts.`,
  'other-match': () => 'IR independent is ranked in a Match of its own, not in this list.',
  'long-primary': ({ length = 0, rule }) =>
    `${length} positions; more than ${rule?.value} cost an extra fee.`,
  'long-supplemental': ({ length = 0, rule }) =>
    `${length} on supplemental lists; more than ${rule?.value} cost an extra fee.`,
  'too-long': ({ length = 0, rule }) => `${length} ranks; a list takes ${rule?.value} at most.`,
  'rated-otherwise': ({ entries: [above = '', below = ''], ratings: [low, high] = [0, 0] }) =>
    `you rate ${below} ${roundTo(high, 100)} and rank it below ${above}, ${roundTo(low, 100)}.`,
};

/** What a finding says, without its entries. */
export const wordFinding = (finding: Finding): string => wordings[finding.kind](finding);

function blocksOf(findings: readonly Finding[], rules: RankRules, count: number): readonly Block[] {
  const cited = rulesBehind(findings, rules);
  const pages = citePages(cited.map(({ source }) => source));
  const entriesOf = (level: FindingLevel): readonly CardEntry[] =>
    findings
      .filter(({ kind }) => findingKinds[kind] === level)
      .map(finding => textEntry(labelOf(finding), worded(finding, pages)));
  const sections = [
    { title: 'Problems', entries: entriesOf('problem') },
    { title: 'To think about', entries: entriesOf('doubt') },
    { title: 'The rules', entries: cited.map(rule => ruleEntry(rule, rules.season, pages)) },
  ];
  return [
    {
      type: 'card',
      title: `Rank order list, ${plural(count, 'rank')}`,
      subtitle:
        findings.length === 0 ? 'Nothing was found. Look at it once more before you certify it.' : undefined,
      sections: sections.filter(({ entries }) => entries.length > 0),
    },
    ...sourceBlocks(pages),
  ];
}

/** The rules of the findings, and the advice that holds for every list, each once. */
const rulesBehind = (findings: readonly Finding[], { preference }: RankRules): readonly Rule[] => [
  ...new Set([
    ...(preference === undefined ? [] : [preference]),
    ...findings.flatMap(({ rule }) => rule ?? []),
  ]),
];

const labelOf = ({ kind, entries }: Finding): string => {
  if (kind === 'rated-otherwise') return 'order';
  const [first, ...more] = entries;
  if (first === undefined) return 'list';
  return more.length === 0 ? first : `${first} and ${more.length} more`;
};

/** What a finding says, with the page of its rule. */
function worded(finding: Finding, pages: CitedPages): string {
  const others =
    finding.kind !== 'rated-otherwise' && finding.entries.length > 1
      ? ` (${finding.entries.join(', ')})`
      : '';
  const page = finding.rule === undefined ? '' : ` ${citation(finding.rule.source, pages)}`;
  return `${wordFinding(finding)}${others}${page}`;
}

/** A rule in words, with its season where that is not the one asked about. */
function ruleEntry({ title, value, season, source }: Rule, asked: number, pages: CitedPages): CardEntry {
  const note = season === undefined || season === asked ? undefined : `of season ${season}`;
  return textEntry(title, { value: `${value} ${citation(source, pages)}`, note });
}
