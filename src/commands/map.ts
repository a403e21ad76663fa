// resprog map: programs on a map of the states, as a picture for a file and a coarse one for a terminal.
import { defineCommand } from '../cli/command.ts';
import { locate } from '../cli/map/locate.ts';
import { requireOneWay } from '../cli/mine/filter.ts';
import { idsOrQuery, narrowing, narrowOptions, selectPrograms } from '../cli/mine/select.ts';
import { viewMap } from '../view/map/map.ts';

export const map = defineCommand({
  examples: [
    { line: 'resprog map -o map.svg', meaning: 'all programs, as a picture for a browser' },
    { line: 'resprog map --track esir', meaning: 'a coarse picture, and the programs of each state' },
    {
      line: 'resprog map --near "Boise, ID" -o home.svg',
      meaning: 'with rings at 100, 300 and 500 miles',
    },
    { line: 'resprog map slu mir --format csv', meaning: 'where they lie, for a map of your own' },
  ],
  arguments: [
    {
      name: '[id...]',
      help: 'programs: id, name or alias; or one query, as list takes it; all unless given',
    },
  ],
  options: narrowOptions,
  input: (words, values) => {
    const { ids, query } = idsOrQuery(words);
    requireOneWay(ids, values);
    return { ids, query, ...narrowing(values) };
  },
  run: async (wanted, context) => {
    const { filtered, origin, lens, notes } = await selectPrograms(wanted, context);
    const { located, placedByCity } = await locate(filtered.programs, context);
    return viewMap({
      located: located.map(({ program, place }) => ({ program: lens(program), place })),
      placedByCity,
      outlines: await context.outlines(),
      filtered,
      origin,
      dataDate: (await context.catalog()).dataDate,
      notes,
    });
  },
});
