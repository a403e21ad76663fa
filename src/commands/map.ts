// resprog map: programs on a map of the states, as a picture for a file and a coarse one for a terminal.
import { defineCommand } from '../cli/command.ts';
import { locate } from '../cli/map/locate.ts';
import { mineOptions, mineValues, programsFor, requireOneWay } from '../cli/mine/filter.ts';
import { ageLimits, ageOptions, answeringLens } from '../cli/query/age-options.ts';
import { filterOptions, parseFilters } from '../cli/query/filter-options.ts';
import { findOrigin, parsePlaces, placeConditions, placeOptions } from '../cli/query/place-options.ts';
import { filterPrograms } from '../domain/query/filter.ts';
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
  arguments: [{ name: '[id...]', help: 'programs: id, name or alias; all unless named' }],
  options: { ...filterOptions, ...placeOptions, ...ageOptions, ...mineOptions },
  input: (ids, values) => {
    const mine = mineValues(values);
    requireOneWay(ids, mine);
    return {
      ids,
      mine,
      filters: parseFilters(values),
      places: parsePlaces(values),
      limits: ageLimits(values),
    };
  },
  run: async ({ ids, mine, filters, places, limits }, context) => {
    const { programs, notes } = await programsFor(ids, mine, context);
    const origin = await findOrigin(places, context);
    const lens = answeringLens(filters.tracks, context, limits);
    const conditions = [...filters.conditions, ...placeConditions(places, origin)];
    const filtered = filterPrograms(programs, conditions, { mode: filters.unknown, lens });
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
