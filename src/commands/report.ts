// resprog report: programs as one HTML file to look at, print and hand on.
import { defineCommand } from '../cli/command.ts';
import type { CommonValues } from '../cli/common-options.ts';
import { type Context, yearOfRun } from '../cli/context.ts';
import { UsageError } from '../cli/errors.ts';
import { locate } from '../cli/map/locate.ts';
import { findWishes, givenAnswers } from '../cli/match/wishes.ts';
import {
  type MyPrograms,
  mineOptions,
  mineValues,
  myPrograms,
  programsFor,
  requireOneWay,
} from '../cli/mine/filter.ts';
import { answersFor } from '../cli/mine/fits.ts';
import { asTyped, flag, value } from '../cli/options.ts';
import { parseOutput } from '../cli/output.ts';
import { ageLimits, ageOptions, answeringLens, showingLens } from '../cli/query/age-options.ts';
import { filterOptions, parseFilters } from '../cli/query/filter-options.ts';
import { filterWords } from '../cli/query/filter-words.ts';
import { findOrigin, parsePlaces, placeConditions, placeOptions } from '../cli/query/place-options.ts';
import { matchPrograms } from '../domain/match/ranking.ts';
import { filterPrograms } from '../domain/query/filter.ts';
import { indexRoutes } from '../domain/routes/route-index.ts';
import type { Answers } from '../schema/answers.ts';
import { viewReport } from '../view/report/report.ts';

export const report = defineCommand({
  examples: [
    { line: 'resprog report -o report.html', meaning: 'the whole catalog as one page' },
    { line: 'resprog report slu mir rush -o three.html --open', meaning: 'side by side, and look at it' },
    {
      line: 'resprog report --track esir --near "Boise, ID" -o esir.html',
      meaning: 'some, with rings around a place',
    },
    { line: 'resprog report --mine --answers mine.yaml -o mine.html', meaning: 'your list, and how it fits' },
  ],
  arguments: [{ name: '[id...]', help: 'programs: id, name or alias; all unless named' }],
  options: {
    title: value('--title <title>', 'heading of the page', asTyped),
    open: flag('--open', 'show the file in your browser once it is written'),
    answers: value('--answers <file>', 'how they fit your answers, as match --save writes them', asTyped),
    ...filterOptions,
    ...placeOptions,
    ...ageOptions,
    ...mineOptions,
    mine: flag('--mine', 'only programs on your list, with what you say of them and how they fit'),
  },
  ownFields: true,
  input: (ids, { title, open, answers, ...values }) => {
    const mine = mineValues(values);
    requirePage(values, open);
    requireOneWay(ids, mine);
    const places = parsePlaces(values);
    const limits = ageLimits(values);
    return {
      ids,
      title,
      open,
      answers,
      mine,
      places,
      limits,
      filters: parseFilters(values),
      asked: filterWords(values),
    };
  },
  run: async ({ ids, title, open, answers: file, mine, places, limits, filters, asked }, context) => {
    const catalog = await context.catalog();
    const own = await myPrograms(mine, context);
    const { programs: chosen, notes } = own ?? (await programsFor(ids, mine, context));
    const answers = await answersOf(file, mine.mine ? own : undefined, context);
    const origin = await findOrigin(places, context);
    const lens = answeringLens(filters.tracks, context, limits);
    const conditions = [...filters.conditions, ...placeConditions(places, origin)];
    const filtered = filterPrograms(chosen, conditions, { mode: filters.unknown, lens });
    const programs = filtered.programs;
    const { located, placedByCity } = await locate(programs, context);
    const ofAllTracks = answeringLens([], context, limits);
    const wishes = await findWishes(answers ?? {}, context, limits);
    const view = viewReport({
      title,
      programs: programs.map(showingLens(context, limits)),
      asked,
      filtered,
      located: located.map(({ program, place }) => ({ program: lens(program), place })),
      placedByCity,
      outlines: await context.outlines(),
      origin,
      dataDate: catalog.dataDate,
      thisYear: yearOfRun(context),
      index: indexRoutes(catalog.programs, ofAllTracks),
      lens: ofAllTracks,
      isLimited: limits.maxAge !== undefined || limits.onlyDated,
      wishes,
      matched: answers && matchPrograms(catalog.programs, wishes, program => programs.includes(program)),
      list: mine.mine ? own?.list : undefined,
      notes,
    });
    return open ? { ...view, opensFile: true } : view;
  },
});

/** Says how to get a page, and how to get what other formats hold. Throws UsageError. */
function requirePage(values: CommonValues, open: boolean): void {
  const { format, file } = parseOutput(values, 'report');
  if (format !== 'html')
    throw new UsageError(
      'report makes a page for a browser: name a file, as in resprog report -o report.html, or add --format html. ' +
        'The same programs for scripts: resprog list --json.',
    );
  if (values.fields !== undefined)
    throw new UsageError('report shows every field; list, show and compare take --fields.');
  if (open && file === undefined) throw new UsageError('--open needs a file to open: -o FILE.');
}

/** Those of the file, else those that the list names. */
const answersOf = async (
  file: string | undefined,
  own: MyPrograms | undefined,
  context: Context,
): Promise<Answers | undefined> => {
  if (file !== undefined) return givenAnswers(file, {}, context);
  return own && answersFor(own.list, context);
};
