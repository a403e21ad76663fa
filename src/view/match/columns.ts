// The ranking for scripts: a row a program, and in JSON the answers, the criteria and what was left out beside it.

import type { Wishes } from '../../domain/match/answers.ts';
import type { Fitted, Part } from '../../domain/match/fit.ts';
import type { Excluded, MatchResult, Ranked } from '../../domain/match/ranking.ts';
import type { Stability } from '../../domain/match/sensitivity.ts';
import { offeredTracks } from '../../domain/record/tracks.ts';
import { commandLine } from '../command-line.ts';
import { idColumn, type Json, type JsonObject, type Result, type ResultColumn, resultOf } from '../result.ts';
import { roundTo } from '../words.ts';
import { contributionsOf, plainValue, reasonsOf, sourceOfPart } from './parts.ts';
import { setAside } from './set-aside.ts';

export interface RankingParts {
  readonly matched: MatchResult;
  readonly wishes: Wishes;
  /** Programs to show of each list; all of them in the formats for machines when none is asked for. */
  readonly limit: number | undefined;
  readonly stability: { readonly top: number; readonly rows: readonly Stability[] } | undefined;
  /** The words after `resprog match` that give the same ranking again. */
  readonly repeat: readonly string[];
}

export function rankingResult(parts: RankingParts): Result {
  const { matched, wishes, limit, stability, repeat } = parts;
  const shown = matched.ranked.slice(0, limit);
  const tooLittle = matched.tooLittle.slice(0, limit);
  const { origin: _origin, routes: _routes, lens: _lens, assumesTracks: _, ...answers } = wishes;
  return resultOf<Row>([...shown, ...tooLittle], [...rowColumns, criteriaColumn(wishes)], {
    document: rows => ({
      answers,
      command: commandLine(['resprog', 'match', ...repeat]),
      ranked: rows.slice(0, shown.length),
      tooLittle: rows.slice(shown.length),
      excluded: matched.excluded.map(excludedJson),
      ...(stability === undefined ? {} : { stability: stabilityJson(stability, shown.length) }),
    }),
  });
}

/** A program of the ranking, or one of which too little is recorded: that has no place and no expected fit. */
type Row = Ranked | Fitted;

const ifRanked = <V>(row: Row, read: (ranked: Ranked) => V): V | undefined =>
  'rank' in row ? read(row) : undefined;

const rowColumns: readonly ResultColumn<Row>[] = [
  { key: 'rank', kind: 'number', json: row => ifRanked(row, ({ rank }) => rank) },
  { key: 'program', json: ({ program }) => program.id },
  { key: 'name', json: ({ program }) => program.name },
  { key: 'city', json: ({ program }) => program.city },
  { key: 'state', json: ({ program }) => program.state },
  {
    key: 'tracks',
    json: ({ program }) => offeredTracks(program).map(({ key }) => key),
  },
  { key: 'low', kind: 'number', json: ({ low }) => rounded(low) },
  { key: 'expected', kind: 'number', json: row => ifRanked(row, ({ expected }) => rounded(expected)) },
  { key: 'high', kind: 'number', json: ({ high }) => rounded(high) },
  { key: 'known', kind: 'number', json: ({ known }) => rounded(known) },
  { key: 'tied', json: row => ifRanked(row, ({ tied }) => tied) },
  { key: 'mustAsk', json: ({ mustAsk }) => mustAsk },
  { key: 'for', json: ({ parts }) => ids(reasonsOf(parts, 'for')) },
  { key: 'against', json: ({ parts }) => ids(reasonsOf(parts, 'against')) },
  { key: 'open', json: ({ parts }) => ids(reasonsOf(parts, 'open')) },
  { key: 'group', kind: 'number', json: row => ifRanked(row, ({ group }) => group) },
  idColumn(({ program }) => program.id),
];

/** The names that --fields may pick, known before anything is ranked. */
export const rankingKeys: readonly string[] = rowColumns.map(({ key }) => key);

const ids = (parts: readonly Part[]): readonly string[] => parts.map(({ criterion }) => criterion.id);

const rounded = (share: number): number => roundTo(share, 10_000);

const criteriaColumn = (wishes: Wishes): ResultColumn<Row> => ({
  key: 'criteria',
  jsonOnly: true,
  json: row => {
    const contributions = contributionsOf(row.parts);
    return row.parts.map((part, index) => {
      const context = { wishes, contribution: rounded(contributions[index] ?? 0) };
      return part.satisfaction === undefined
        ? unrecordedJson(part, row, context)
        : recordedJson(part, row, context);
    });
  },
});

interface PartContext {
  readonly wishes: Wishes;
  /** How much of the whole fit it brings. */
  readonly contribution: number;
}

function recordedJson(part: Part, { seen }: Row, { wishes, contribution }: PartContext): JsonObject {
  const { criterion, weight, must, low, expected, high } = part;
  const source = sourceOfPart(seen, criterion, wishes);
  return {
    criterion: criterion.id,
    weight,
    must,
    value: plainValue(seen, criterion, wishes) ?? undefined,
    satisfaction: expected,
    expected,
    contribution,
    asOf: source?.asOf,
    readOn: source?.readOn,
    url: source?.url,
    low,
    high,
  };
}

/** What is expected of a criterion of which nothing is recorded, and why something recorded does not count. */
function unrecordedJson(part: Part, row: Row, { wishes, contribution }: PartContext): JsonObject {
  const { criterion, weight, must, low, expected, high } = part;
  const aside = setAside(row, criterion, wishes);
  return { criterion: criterion.id, weight, must, expected, contribution, low, high, setAside: aside };
}

const excludedJson = ({ program, because }: Excluded): Json => ({
  program: program.id,
  name: program.name,
  because,
});

const stabilityJson = ({ top, rows }: NonNullable<RankingParts['stability']>, shown: number): Json => ({
  top,
  programs: rows.slice(0, shown).map(({ id, inTop, swap }) => ({
    program: id,
    inTop,
    swap: swap === undefined ? undefined : { ...swap },
  })),
});
