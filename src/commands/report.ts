// resprog report: programs as one HTML file to look at, print and hand on.
import { defineCommand } from '../cli/command.ts';
import type { CommonValues } from '../cli/common-options.ts';
import { type Context, yearOfRun } from '../cli/context.ts';
import { UsageError } from '../cli/errors.ts';
import { locate } from '../cli/map/locate.ts';
import { findWishes, givenAnswers } from '../cli/match/wishes.ts';
import { requireOneWay } from '../cli/mine/filter.ts';
import { answersFor } from '../cli/mine/fits.ts';
import { narrowing, narrowOptions, selectPrograms } from '../cli/mine/select.ts';
import { asTyped, flag, value } from '../cli/options.ts';
import { parseOutput } from '../cli/output.ts';
import { answeringLens, isLimited, showingLens } from '../cli/query/age-options.ts';
import { filterWords } from '../cli/query/filter-words.ts';
import { matchPrograms } from '../domain/match/ranking.ts';
import type { MyList } from '../domain/mine/list.ts';
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
    ...narrowOptions,
    mine: flag('--mine', 'only programs on your list, with what you say of them and how they fit'),
  },
  ownFields: true,
  input: (ids, { title, open, answers, ...values }) => {
    requirePage(values, open);
    requireOneWay(ids, values);
    return { title, open, answers, asked: filterWords(values), wanted: { ids, ...narrowing(values) } };
  },
  run: async ({ title, open, answers: file, asked, wanted }, context) => {
    const { limits, mine } = wanted;
    const catalog = await context.catalog();
    const { filtered, origin, lens, notes, ...selected } = await selectPrograms(wanted, context);
    const list = mine.mine ? selected.list : undefined;
    const answers = await answersOf(file, list, context);
    const { programs } = filtered;
    const shown = new Set(programs);
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
      isLimited: isLimited(limits),
      wishes,
      matched: answers && matchPrograms(catalog.programs, wishes, program => shown.has(program)),
      list,
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
  list: MyList | undefined,
  context: Context,
): Promise<Answers | undefined> => {
  if (file !== undefined) return givenAnswers(file, {}, context);
  return list && answersFor(list, context);
};
