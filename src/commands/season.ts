// resprog season: dates, fees, limits and national figures of an application season.
import { defineCommand } from '../cli/command.ts';
import { list } from '../cli/options.ts';
import { oneOf } from '../cli/parse.ts';
import { parseSeason } from '../cli/season/options.ts';
import { pictureOf, seasonOf } from '../domain/season/look-up.ts';
import { keysOf } from '../schema/keys-of.ts';
import { figureGroups } from '../schema/season-labels.ts';
import { viewSeason } from '../view/season/season.ts';

const groups = keysOf(figureGroups);

export const season = defineCommand({
  examples: [
    { line: 'resprog season', meaning: 'the season in progress, and what is known of it' },
    { line: 'resprog season 2026', meaning: 'the season of the Match of 2026' },
    { line: 'resprog season --about fees,signals', meaning: 'only what is about these' },
    { line: 'resprog season 2026 --format csv', meaning: 'a row a figure, with its page' },
  ],
  arguments: [
    { name: '[year]', help: "year of the Match; from June on the season in progress is next year's" },
  ],
  options: {
    about: list('--about <group>', `only figures about ${groups.join(', ')}`, oneOf('group', groups)),
  },
  input: ([word], { about }) => ({
    asked: word === undefined ? undefined : parseSeason(word),
    about: about.length === 0 ? undefined : about,
  }),
  run: async ({ asked, about }, context) =>
    viewSeason(pictureOf(await context.seasons(), asked ?? seasonOf(context.today), about)),
});
