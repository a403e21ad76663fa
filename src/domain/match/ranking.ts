// Ranks programs by how well their recorded facts fit what an applicant wants; pure, and the same on every machine.
import type { CriterionId } from '../../schema/criterion-ids.ts';
import type { Program } from '../../schema/program.ts';
import { compareText } from '../record/text.ts';
import type { Wishes } from './answers.ts';
import { type Weighed, weigh } from './criteria.ts';
import { meetsMust } from './criterion.ts';
import { type Fitted, fillings, fitOf, judge, partsOf } from './fit.ts';
import { byDistance, byName, groupPrograms } from './groups.ts';

export interface Ranked extends Fitted {
  /** From 1, in the order in which the programs are shown. */
  readonly rank: number;
  /** From 1; what is recorded cannot tell the programs of a group from its best one. */
  readonly group: number;
  /** In the same group as the program before it. */
  readonly tied: boolean;
}

/** A program that is known to fail a must. */
export interface Excluded {
  readonly program: Program;
  readonly because: readonly CriterionId[];
}

export interface MatchResult {
  /** Empty when no criterion has weight. */
  readonly ranked: readonly Ranked[];
  /** Programs of which too little is recorded to rank them: the nearest first, else those that could fit best. */
  readonly tooLittle: readonly Fitted[];
  readonly excluded: readonly Excluded[];
  readonly weighed: readonly Weighed[];
}

/** A program is ranked when at least this share of the applicant's weight is known of it. */
const leastKnown = 1 / 3;

const everyone = (_: Program): boolean => true;

/**
 * Ranks the programs by groups of expected fit; see `fit.ts` for the fit and `groups.ts` for the groups. Where only some
 * of them are wanted, the others still tell what is expected where nothing is recorded.
 */
export function matchPrograms(
  programs: readonly Program[],
  wishes: Wishes,
  isWanted: (program: Program) => boolean = everyone,
): MatchResult {
  const weighed = weigh(wishes);
  const excluded: Excluded[] = [];
  const fitted: Fitted[] = [];
  const judged = programs.map(program => judge(program, weighed, wishes));
  const filled = fillings(judged, weighed);
  for (const each of judged) {
    const { program, seen } = each;
    if (!isWanted(program)) continue;
    const musts = weighed
      .filter(({ must }) => must)
      .map(({ criterion }) => ({ id: criterion.id, met: meetsMust(criterion, seen, wishes) }));
    const because = musts.filter(({ met }) => met === 'no').map(({ id }) => id);
    if (because.length > 0) excluded.push({ program, because });
    else {
      const parts = partsOf(each, weighed, { wishes, filled });
      const mustAsk = musts.filter(({ met }) => met === 'unknown').map(({ id }) => id);
      fitted.push({ program, seen, parts, mustAsk, ...fitOf(parts) });
    }
  }
  const hasWeight = weighed.some(({ weight }) => weight > 0);
  return {
    ...(hasWeight ? order(fitted, wishes) : { ranked: [], tooLittle: [] }),
    excluded: excluded.sort((a, b) => compareText(a.program.id, b.program.id)),
    weighed,
  };
}

function order(fitted: readonly Fitted[], { origin }: Wishes): Pick<MatchResult, 'ranked' | 'tooLittle'> {
  const groups = groupPrograms(
    fitted.filter(({ known }) => known >= leastKnown),
    origin,
  );
  const ranked: Ranked[] = [];
  for (const [index, group] of groups.entries()) {
    for (const [place, each] of group.entries())
      ranked.push({ ...each, rank: ranked.length + 1, group: index + 1, tied: place > 0 });
  }
  const byReach = (a: Fitted, b: Fitted): number => b.high - a.high || byName(a, b);
  return {
    ranked,
    tooLittle: fitted
      .filter(({ known }) => known < leastKnown)
      .sort(origin === undefined ? byReach : byDistance(origin, byReach)),
  };
}
