// resprog stats: programs and seats counted by a property.
import { defineCommand } from '../cli/command.ts';
import { UsageError } from '../cli/errors.ts';
import { narrowing, narrowOptions, queryArgument, queryOf, selectPrograms } from '../cli/mine/select.ts';
import { value, withChoices } from '../cli/options.ts';
import { parseField } from '../cli/parse.ts';
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
    { line: 'resprog stats "ir midwest"', meaning: 'either way into IR, in the Midwest' },
    { line: 'resprog stats --by application.visas', meaning: 'any field that holds a choice or a list' },
  ],
  arguments: [queryArgument],
  options: {
    by: value(
      '--by <property>',
      `${groupings.join(', ')}, or a field (default: state)`,
      withChoices(groupings, parseGrouping),
    ),
    ...narrowOptions,
  },
  input: (words, values) => ({ by: values.by ?? 'state', query: queryOf(words), ...narrowing(values) }),
  run: async ({ by, ...wanted }, context) => {
    const { filtered, origin, lens, notes, ...asked } = await selectPrograms(wanted, context);
    const tracks = asked.tracks.length > 0 ? asked.tracks : seatTracks;
    const counted = by === 'track' ? 'the track' : tracks.map(key => trackOf(key).label).join(', ');
    const view = viewStats({
      by,
      groups: countGroups(filtered.programs.map(lens), { by, tracks }),
      filtered,
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
