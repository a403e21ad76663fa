// resprog stats: programs and seats counted by a property.
import { defineCommand } from '../cli/command.ts';
import { UsageError } from '../cli/errors.ts';
import { mineOptions, mineValues, programsFor } from '../cli/mine/filter.ts';
import { value, withChoices } from '../cli/options.ts';
import { parseField } from '../cli/parse.ts';
import { ageLimits, ageOptions, answeringLens } from '../cli/query/age-options.ts';
import { filterOptions, parseFilters } from '../cli/query/filter-options.ts';
import { findOrigin, parsePlaces, placeConditions, placeOptions } from '../cli/query/place-options.ts';
import { filterPrograms } from '../domain/query/filter.ts';
import { countGroups, type Grouping, groupings, isGrouping } from '../domain/query/statistics.ts';
import { trackOf } from '../domain/record/tracks.ts';
import type { TrackKey } from '../schema/choices.ts';
import { viewStats } from '../view/query/statistics.ts';

/** ESIR seats lie inside DR classes, so that they are counted only when they are asked for. */
const seatTracks: readonly TrackKey[] = ['dr', 'irIntegrated', 'irIndependent'];

export const stats = defineCommand({
  examples: [
    { line: 'resprog stats --by region', meaning: 'programs and recorded seats by Census region' },
    { line: 'resprog stats --by clinical-year --track dr', meaning: 'advanced and categorical DR' },
    { line: 'resprog stats --by application.visas', meaning: 'any field that holds a choice or a list' },
  ],
  options: {
    by: value(
      '--by <property>',
      `${groupings.join(', ')}, or a field (default: state)`,
      withChoices(groupings, parseGrouping),
    ),
    ...filterOptions,
    ...placeOptions,
    ...ageOptions,
    ...mineOptions,
  },
  input: (_, values) => ({
    by: values.by ?? 'state',
    filters: parseFilters(values),
    places: parsePlaces(values),
    limits: ageLimits(values),
    mine: mineValues(values),
  }),
  run: async ({ by, filters, places, limits, mine }, context) => {
    const { programs, notes } = await programsFor([], mine, context);
    const origin = await findOrigin(places, context);
    const lens = answeringLens(filters.tracks, context, limits);
    const result = filterPrograms(programs, [...filters.conditions, ...placeConditions(places, origin)], {
      mode: filters.unknown,
      lens,
    });
    const tracks = filters.tracks.length > 0 ? filters.tracks : seatTracks;
    const counted = by === 'track' ? 'the track' : tracks.map(key => trackOf(key).label).join(', ');
    const view = viewStats({
      by,
      groups: countGroups(result.programs.map(lens), { by, tracks }),
      filtered: result,
      origin,
      counted,
    });
    return { ...view, notes: [...view.notes, ...notes] };
  },
});

function parseGrouping(word: string): Grouping {
  const named = groupings.find(each => each === word.trim().toLowerCase());
  if (named !== undefined) return named;
  const field = parseField(word);
  if (!isGrouping(field))
    throw new UsageError(`${field} has too many values to count by. Try ${groupings.join(', ')}.`);
  return field;
}
