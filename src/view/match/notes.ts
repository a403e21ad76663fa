// What stderr says beside a ranking: how to read it, what it leaves out, and how to repeat it.
import { type Wishes, wished } from '../../domain/match/answers.ts';
import { criterionOf } from '../../domain/match/criteria.ts';
import { meetsMust } from '../../domain/match/criterion.ts';
import type { Fitted } from '../../domain/match/fit.ts';
import { demandOf } from '../../domain/match/question.ts';
import type { MatchResult, Ranked } from '../../domain/match/ranking.ts';
import { isMilitary } from '../../domain/record/setting.ts';
import { trackNames } from '../../domain/record/tracks.ts';
import type { Program } from '../../schema/program.ts';
import { commandLine } from '../command-line.ts';
import { plural } from '../words.ts';

interface NoteParts {
  readonly matched: MatchResult;
  readonly wishes: Wishes;
  readonly limit?: number | undefined;
  readonly unanswered: readonly string[];
  readonly repeat: readonly string[];
}

/** `shown` programs stand in the table; none where single programs are explained. The notes hold in every format. */
export function matchNotes(
  { matched, wishes, limit, unanswered, repeat }: NoteParts,
  shown: number,
): readonly string[] {
  const { ranked, excluded } = matched;
  return [
    `${counted(shown, ranked.length, limit)}${leftOut(excluded.length)}.`,
    ...fewInPlace({ matched, wishes }, shown),
    ...rankingMeaning({ matched, wishes }, shown),
    ...assumedTracks(wishes).map(taken => `${taken} (--track names others, --prefer tracks=any takes none).`),
    ...(unanswered.length === 0 ? [] : [`Taken as "no preference": ${unanswered.join(', ')}.`]),
    ...mustMeaning({ matched, wishes }, shown),
    'The same again, without questions:',
    `  ${commandLine(['resprog', 'match', ...repeat])}`,
  ];
}

/** Which of the programs that are shown are on record as military. */
export function militaryNotes(shown: readonly Program[]): readonly string[] {
  const ids = shown.filter(isMilitary).map(({ id }) => id);
  if (ids.length === 0) return [];
  return [
    `On record as military: ${ids.join(', ')}. Ask first whether someone who is not in the military may apply.`,
  ];
}

/** The tracks that nobody named, in words without a full stop. */
export const assumedTracks = ({ tracks, assumesTracks }: Wishes): readonly string[] =>
  assumesTracks === true ? [`Taken from your goal: the track ${trackNames(wished(tracks))}`] : [];

/** How a table of the first `shown` programs, and one of those of which too little is recorded, are to be read. */
export function rankingMeaning(
  { matched: { ranked, tooLittle }, wishes }: Pick<NoteParts, 'matched' | 'wishes'>,
  shown: number,
): readonly string[] {
  return [
    ...(ranked.length === 0 ? [] : [meaning]),
    ...(ranked.slice(0, shown).some(({ tied }) => tied) ? [groupMeaning(ranked, wishes)] : []),
    ...(tooLittle.length === 0 ? [] : [unrankedMeaning(tooLittle.length, wishes)]),
  ];
}

/** What musts do to a table of the first `shown` programs. */
export function mustMeaning(
  { matched, wishes }: Pick<NoteParts, 'matched' | 'wishes'>,
  shown: number,
): readonly string[] {
  const { ranked, weighed } = matched;
  const asks = ranked.slice(0, shown).some(({ mustAsk }) => mustAsk.length > 0);
  const column = asks ? '; "ask" counts such musts' : '';
  return [
    ...(weighed.some(({ must }) => must) ? [`${silentMusts}${column}.`] : []),
    ...idleMusts(matched, wishes),
  ];
}

function counted(shown: number, all: number, limit: number | undefined): string {
  const whole = plural(all, 'ranked program');
  if (shown === 0) return whole;
  if (limit !== undefined || shown === all) return `${shown} of ${whole} shown`;
  return `${whole}; a table shows the first ${shown} (--limit), JSON and CSV hold all`;
}

/** A must such as a place means nothing while no place is named. */
function idleMusts({ weighed }: MatchResult, { must = [] }: Wishes): readonly string[] {
  const idle = must.filter(id => !weighed.some(each => each.must && each.criterion.id === id));
  if (idle.length === 0) return [];
  const labels = idle.map(id => criterionOf(id).label).join(', ');
  return [`Without effect, because no answer says what you want there: ${labels}.`];
}

const leftOut = (count: number): string =>
  count === 0 ? '' : `; ${plural(count, 'program')} left out by your musts (--show-excluded)`;

const meaning =
  'Fit is the share of your own weights that a program meets. What is not recorded is filled in from the programs that ' +
  'state it (--explain shows with how much); its range goes from "all of that is bad" to "all of it is good". It is not a ' +
  'chance of matching, and no judgment of quality.';

/** Other wishes may outweigh a place: says so where fewer of the ranked programs are there than a table shows. */
function fewInPlace(
  { matched: { ranked, tooLittle, weighed }, wishes }: Pick<NoteParts, 'matched' | 'wishes'>,
  shown: number,
): readonly string[] {
  const place = weighed.find(({ criterion, must }) => criterion.id === 'location' && !must)?.criterion;
  if (place === undefined) return [];
  const countThere = (rows: readonly Fitted[]): number =>
    rows.filter(({ seen }) => meetsMust(place, seen, wishes) === 'yes').length;
  const [there, silent] = [countThere(ranked), countThere(tooLittle)];
  if (there >= shown) return [];
  const advice =
    there + silent === 0
      ? 'Nor is any of the others.'
      : `${silent === 0 ? '' : `Not ranked, because too little is recorded: ${silent} more. `}Add "--must location" to see only such programs.`;
  return [`Ranked programs that ${demandOf('location', wishes)}: ${there} of ${ranked.length}. ${advice}`];
}

const silentMusts = 'Programs of which nothing is recorded about a must stay in';

function groupMeaning(ranked: readonly Ranked[], { origin }: Wishes): string {
  const asks = ranked.some(({ mustAsk }) => mustAsk.length > 0);
  const first = asks ? 'those with the fewest musts to ask about come first, then ' : '';
  const next = origin === undefined ? 'those with the most recorded' : 'the nearest';
  return `What is recorded cannot tell the programs of a group from its best one; inside it ${first}${next}${asks ? '' : ' come first'}.`;
}

const unrankedMeaning = (count: number, { origin }: Wishes): string =>
  `${plural(count, 'program')} not ranked, because less than a third of your weights is recorded; ${
    origin === undefined ? 'those that could fit best' : 'the nearest'
  } come first.`;
