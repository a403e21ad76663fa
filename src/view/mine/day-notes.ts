// What may be a slip in days that were said: another season's, and a time that went with the old day.
import type { ListChange } from '../../domain/mine/changes.ts';
import { seasonOf } from '../../domain/season/look-up.ts';
import { parseWhen, type When } from '../../schema/when.ts';

/** A line for each; `season` is that of the list, the year of the Match. */
export const dayNotes = (changes: readonly ListChange[], season: number): readonly string[] =>
  changes.flatMap(change => {
    if (change.kind !== 'said' || (change.key !== 'interview' && change.key !== 'deadline')) return [];
    const { id, key, before, after } = change;
    const [old, now] = [whenOf(before), whenOf(after)];
    if (now === undefined) return [];
    return [
      ...(seasonOf(now.day) === season
        ? []
        : [
            `${id}: the ${key} ${now.day} lies outside season ${season} (June ${season - 1} to May ${season}); is the year right?`,
          ]),
      ...(old?.time === undefined || now.time !== undefined ? [] : [`${id}: ${timeGone(old, now)}`]),
    ];
  });

const timeGone = (old: When, now: When): string =>
  old.day === now.day
    ? `the time ${old.time} is taken off.`
    : `the time ${old.time} is gone with the old day; write the new one behind the day.`;

function whenOf(statement: unknown): When | undefined {
  const when = typeof statement === 'string' ? parseWhen(statement) : undefined;
  return when !== undefined && 'day' in when ? when : undefined;
}
