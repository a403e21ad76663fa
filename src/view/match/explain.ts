// The breakdown of single programs: each criterion with its value, satisfaction, weight, contribution and age.
import type { Wishes } from '../../domain/match/answers.ts';
import { criterionOf } from '../../domain/match/criteria.ts';
import type { Fitted, Part } from '../../domain/match/fit.ts';
import type { MatchResult, Ranked } from '../../domain/match/ranking.ts';
import type { Block, Cell } from '../blocks.ts';
import { titleOf } from '../record/names.ts';
import { roundTo } from '../words.ts';
import { contributionsOf, sourceOfPart, valueWords } from './parts.ts';
import { setAside } from './set-aside.ts';

export interface ExplainParts {
  readonly matched: MatchResult;
  readonly wishes: Wishes;
  readonly ids: readonly string[];
}

export const nothingWeighed = 'Nothing that you answered has any weight, so there is nothing to rank by.';

/** One table a program, or a sentence for one that is left out. */
export const explainBlocks = ({ matched, wishes, ids }: ExplainParts): readonly Block[] =>
  ids.map((id): Block => {
    const isIt = ({ program }: Pick<Fitted, 'program'>): boolean => program.id === id;
    const ranked = matched.ranked.find(isIt);
    if (ranked !== undefined) return breakdown(ranked, placeWords(ranked, matched), wishes);
    const unranked = matched.tooLittle.find(isIt);
    if (unranked !== undefined) return breakdown(unranked, 'too little recorded to rank', wishes);
    const because = (matched.excluded.find(isIt)?.because ?? []).map(each => criterionOf(each).label);
    if (because.length === 0) return { type: 'text', lines: [nothingWeighed] };
    return { type: 'text', lines: [`${id} is left out: it is known to fail ${because.join(', ')}.`] };
  });

const placeWords = ({ rank, group }: Ranked, { ranked }: MatchResult): string =>
  `${rank} of ${ranked.length}, in group ${group}`;

function breakdown(fitted: Fitted, place: string, wishes: Wishes): Block {
  const { program, low, expected, high, known, parts } = fitted;
  const added = tenthsThatAddUp(contributionsOf(parts).map(each => each * 100));
  return {
    type: 'table',
    title:
      `${titleOf(program)}: ${place}; fit ${tenths(expected * 100)} ` +
      `(${formatShare(low)} to ${formatShare(high)}), ${formatShare(known)} % known`,
    columns: [
      { title: 'Criterion', kind: 'text' },
      { title: 'Recorded', spoken: 'Value', kind: 'text', flexible: true },
      { title: 'Counts as', kind: 'text' },
      { title: 'Weight', kind: 'number' },
      { title: 'Adds', kind: 'number' },
      { title: 'As of', spoken: 'Year', kind: 'text', dropOrder: 1 },
    ],
    rows: [
      ...parts.map((part, index) => partRow(part, { fitted, wishes, adds: added[index] ?? 0 })),
      ['Fit', '', '', parts.reduce((sum, { weight }) => sum + weight, 0), roundTo(expected * 100, 10), ''],
    ],
    wrap: true,
  };
}

interface RowParts {
  readonly fitted: Fitted;
  readonly wishes: Wishes;
  readonly adds: number;
}

function partRow(part: Part, { fitted, wishes, adds }: RowParts): readonly Cell[] {
  const { criterion, satisfaction, weight, must } = part;
  const { seen } = fitted;
  const isKnown = satisfaction !== undefined;
  return [
    `${criterion.label}${must ? ' (must)' : ''}`,
    isKnown ? valueWords(seen, criterion, wishes) : (setAside(fitted, criterion, wishes) ?? null),
    countsAs(part),
    weight,
    adds,
    isKnown ? (sourceOfPart(seen, criterion, wishes)?.asOf ?? null) : null,
  ];
}

/** "85 %", or with its bounds where the fact leaves it open: "62 % (0 to 100)". */
const countsAs = ({ low, expected, high }: Part): string =>
  `${formatShare(expected)} %${low === high ? '' : ` (${formatShare(low)} to ${formatShare(high)})`}`;

const formatShare = (share: number): string => String(Math.round(share * 100));

const tenths = (value: number): string => String(roundTo(value, 10));

/** The values in tenths, those with the largest rests rounded up, so that they add up to the rounded sum. */
export function tenthsThatAddUp(values: readonly number[]): readonly number[] {
  const whole = values.map(value => Math.floor(value * 10));
  const sum = Math.round(values.reduce((total, value) => total + value, 0) * 10);
  const missing = sum - whole.reduce((total, value) => total + value, 0);
  const byRest = values
    .map((value, index) => ({ index, rest: value * 10 - (whole[index] ?? 0) }))
    .sort((a, b) => b.rest - a.rest || a.index - b.index);
  const raised = new Set(byRest.slice(0, missing).map(({ index }) => index));
  return whole.map((value, index) => (value + Number(raised.has(index))) / 10);
}
