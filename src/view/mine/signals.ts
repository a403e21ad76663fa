// The signals on the list in words.
import type { SignalCount, SignalProblem, SignalSummary } from '../../domain/mine/signals.ts';

/** How many signals are used, of how many, and what speaks against some of them; a line each. */
export function signalNotes(summary: SignalSummary | undefined): readonly string[] {
  if (summary === undefined) return [];
  const { season, counts, problems } = summary;
  return [
    `Signals: ${counts.map(({ signal, used }) => `${used} ${signal}`).join(', ')}.${limitWords(counts, season)}`,
    ...counts.flatMap(count => overNote(count, season)),
    ...problems.map(({ kind, ids }) => wordings[kind](ids, summary)),
  ];
}

function limitWords(counts: readonly SignalCount[], season: number): string {
  const [first] = counts.flatMap(({ limit }) => limit ?? []);
  if (first === undefined) return ` How many season ${season} allows is not recorded here.`;
  const limits = counts
    .map(({ signal, limit }) => `${limit?.value ?? 'an unknown number of'} ${signal}`)
    .join(' and ');
  const whose = first.source.body ?? 'secondary source';
  if (first.season === season) return ` Season ${season} allows ${limits} (${whose}, ${first.source.url}).`;
  const now = first.checkAt ?? first.source.url;
  return ` Season ${first.season} allowed ${limits} (${whose}); the limit of ${season} is not recorded here, look at ${now}`;
}

/** Only the season's own limit can be broken. */
function overNote({ signal, used, limit }: SignalCount, season: number): readonly string[] {
  if (limit === undefined || used <= limit.value) return [];
  return limit.season === season
    ? [`That is ${used - limit.value} ${signal} more than season ${season} allows.`]
    : [`That is more ${signal} than season ${limit.season} allowed.`];
}

const wordings: Readonly<
  Record<SignalProblem['kind'], (ids: readonly string[], summary: SignalSummary) => string>
> = {
  'same-institution': (ids, { level }) =>
    `${ids.join(' and ')} are of one institution, to which a signal goes${level === undefined ? '' : ` (${level.source.url})`}.`,
  ended: ids => `${ids.join(', ')} has a signal, and your list says that the application has ended.`,
  'unknown-program': ids => `${ids.join(', ')} has a signal, and is in no record here.`,
};
