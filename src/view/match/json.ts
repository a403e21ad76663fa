// The ranking for scripts: one object with everything, and flat rows for CSV and TSV.
import type { Wishes } from '../../domain/match/answers.ts';
import type { Excluded, MatchResult, Part, Ranked } from '../../domain/match/ranking.ts';
import type { Stability } from '../../domain/match/sensitivity.ts';
import { offersTrack, tracks } from '../../domain/record/tracks.ts';
import { rawValue } from '../record/cells.ts';
import { type Cell, type Json, pickKeys } from '../report.ts';
import { contributionOf, publishedValue, reasonsOf, sourceOfPart } from './parts.ts';

/** Keys of a row in CSV and TSV, in order; --fields picks among them. */
export const matchKeys = [
  'rank',
  'program',
  'name',
  'city',
  'state',
  'tracks',
  'low',
  'expected',
  'high',
  'known',
  'tied',
  'mustAsk',
  'for',
  'against',
  'open',
] as const;
export type MatchKey = (typeof matchKeys)[number];

interface JsonParts {
  readonly result: MatchResult;
  readonly wishes: Wishes;
  readonly keys: readonly MatchKey[];
  readonly stability: { readonly top: number; readonly rows: readonly Stability[] } | undefined;
  readonly repeat: readonly string[];
}

export function matchJson(parts: JsonParts, shown: readonly Ranked[]): Json {
  const { result, wishes, keys, stability, repeat } = parts;
  const { origin: _origin, routes: _routes, ...answers } = wishes;
  const items = shown.map(each => ({ ...matchRow(each), criteria: each.parts.map(partJson(each, wishes)) }));
  return {
    answers: answers as unknown as Json,
    command: ['resprog match', ...repeat].join(' '),
    ranked: keys.length < matchKeys.length ? pickKeys(items, keys) : items,
    excluded: result.excluded.map(excludedJson),
    ...(stability === undefined ? {} : { stability: stabilityJson(stability, shown.length) }),
  };
}

export function matchRow(ranked: Ranked): { readonly [key in MatchKey]: Json } {
  const { program, rank, tied, mustAsk, low, expected, high, known, parts } = ranked;
  const reasons = reasonsOf(parts);
  return {
    rank,
    program: program.id,
    name: program.name,
    city: program.city,
    state: program.state,
    tracks: tracks.filter(({ key }) => offersTrack(program, key) === 'yes').map(({ key }) => key),
    low: rounded(low),
    expected: rounded(expected),
    high: rounded(high),
    known: rounded(known),
    tied,
    mustAsk,
    for: ids(reasons.for),
    against: ids(reasons.against),
    open: ids(reasons.open),
  };
}

const ids = (parts: readonly Part[]): readonly string[] => parts.map(({ criterion }) => criterion.id);

const rounded = (share: number): number => Math.round(share * 10_000) / 10_000;

const partJson =
  (ranked: Ranked, wishes: Wishes) =>
  (part: Part): { readonly [key: string]: Json | undefined } => {
    const { criterion, weight, must, satisfaction, expected } = part;
    const isKnown = satisfaction !== undefined;
    const source = isKnown ? sourceOfPart(ranked.program, criterion, wishes) : undefined;
    return {
      criterion: criterion.id,
      weight,
      must,
      value: isKnown ? plainCell(publishedValue(ranked.program, criterion, wishes).cell) : undefined,
      satisfaction,
      expected,
      contribution: rounded(contributionOf(part, ranked)),
      asOf: source?.asOf,
      readOn: source?.readOn,
      url: source?.url,
    };
  };

function plainCell(cell: Cell): Json | undefined {
  if (cell === null) return undefined;
  if (typeof cell !== 'object' || Array.isArray(cell)) return rawValue(cell);
  return 'value' in cell ? cell.value : undefined;
}

const excludedJson = ({ program, because }: Excluded): Json => ({
  program: program.id,
  name: program.name,
  because,
});

const stabilityJson = (
  { top, rows }: { readonly top: number; readonly rows: readonly Stability[] },
  shown: number,
): Json => ({
  top,
  programs: rows.slice(0, shown).map(({ id, inTop, swap }) => ({
    program: id,
    inTop,
    swap: swap === undefined ? undefined : { ...swap },
  })),
});
