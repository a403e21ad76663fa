// resprog costs: what applications cost by the fees of a season.
import { defineCommand } from '../cli/command.ts';
import { UsageError } from '../cli/errors.ts';
import { value } from '../cli/options.ts';
import { wholeBetween } from '../cli/parse.ts';
import { parseSeason } from '../cli/season/options.ts';
import { costsOf } from '../domain/season/costs.ts';
import { seasonOf } from '../domain/season/look-up.ts';
import { viewCosts } from '../view/season/costs.ts';

const programs = wholeBetween(0, 2000);

export const costs = defineCommand({
  name: 'costs',
  summary: 'Work out what applications cost by the fees of a season',
  examples: [
    { line: 'resprog costs --programs 35', meaning: 'DR at 35 programs' },
    { line: 'resprog costs --programs 35 --ir 10', meaning: 'DR, and IR integrated at 10' },
    { line: 'resprog costs --independent 12 --season 2026', meaning: 'IR independent, in 2026' },
  ],
  options: {
    dr: value('--programs <count>', 'applications to DR, 0 to 2000', programs),
    irIntegrated: value('--ir <count>', 'applications to IR integrated', programs),
    irIndependent: value('--independent <count>', 'applications to IR independent', programs),
    season: value('--season <year>', 'year of the Match (default: the season in progress)', parseSeason),
  },
  input: (_, { dr, irIntegrated, irIndependent, season }) => {
    if (dr === undefined && irIntegrated === undefined && irIndependent === undefined)
      throw new UsageError(
        'Say to how many programs you apply: --programs 30 (DR), --ir 10 (IR integrated) or --independent 5 (IR independent).',
      );
    return { applications: { dr, irIntegrated, irIndependent }, season };
  },
  run: async ({ applications, season }, context) =>
    viewCosts(costsOf(applications, await context.seasons(), season ?? seasonOf(context.today))),
});
