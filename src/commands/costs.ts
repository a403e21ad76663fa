// resprog costs: what applications cost by the fees of a season.
import { defineCommand } from '../cli/command.ts';
import type { Context } from '../cli/context.ts';
import { UsageError } from '../cli/errors.ts';
import { requireList } from '../cli/mine/my-list.ts';
import { seasonFor } from '../cli/mine/season.ts';
import { flag, value } from '../cli/options.ts';
import { wholeBetween } from '../cli/parse.ts';
import { parseSeason } from '../cli/season/options.ts';
import { applicationsOf } from '../domain/mine/applications.ts';
import { costsOf } from '../domain/season/costs.ts';
import { seasonOf } from '../domain/season/look-up.ts';
import { applicationNotes } from '../view/mine/applications.ts';
import type { Report } from '../view/report.ts';
import { viewCosts } from '../view/season/costs.ts';

const programs = wholeBetween(0, 2000);

export const costs = defineCommand({
  examples: [
    { line: 'resprog costs --programs 35', meaning: 'DR at 35 programs' },
    { line: 'resprog costs --programs 35 --ir 10', meaning: 'DR, and IR integrated at 10' },
    { line: 'resprog costs --independent 12 --season 2026', meaning: 'IR independent, in 2026' },
    { line: 'resprog costs --mine', meaning: 'the programs of your list' },
  ],
  options: {
    dr: value('--programs <count>', 'applications to DR, 0 to 2000', programs),
    irIntegrated: value('--ir <count>', 'applications to IR integrated', programs),
    irIndependent: value('--independent <count>', 'applications to IR independent', programs),
    mine: flag('--mine', 'count the programs of your list, by the tracks that you apply to'),
    season: value(
      '--season <year>',
      'year of the Match (default: of your list, or in progress)',
      parseSeason,
    ),
  },
  input: (_, { dr, irIntegrated, irIndependent, mine, season }) => {
    const isCounted = [dr, irIntegrated, irIndependent].some(count => count !== undefined);
    if (mine && isCounted)
      throw new UsageError('--mine counts by itself; leave --programs, --ir and --independent out.');
    if (!mine && !isCounted)
      throw new UsageError(
        'Say to how many programs you apply: --programs 30 (DR), --ir 10 (IR integrated), --independent 5 (IR independent), or --mine.',
      );
    return { applications: { dr, irIntegrated, irIndependent }, mine, season };
  },
  run: async ({ applications, mine, season }, context) =>
    mine
      ? costsOfList(season, context)
      : viewCosts(costsOf(applications, await context.seasons(), season ?? seasonOf(context.today))),
});

async function costsOfList(season: number | undefined, context: Context): Promise<Report> {
  const list = await requireList(context);
  const counted = applicationsOf(list, await context.catalog());
  const year = season ?? seasonFor(list, context);
  const view = viewCosts(costsOf(counted.counts, await context.seasons(), year));
  return { ...view, notes: [...applicationNotes(counted), ...view.notes] };
}
