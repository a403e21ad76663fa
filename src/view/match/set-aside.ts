// Why something that is recorded does not count in a match: other tracks, another department, past its time, or no year.
import { type Wishes, wished } from '../../domain/match/answers.ts';
import type { Criterion } from '../../domain/match/criterion.ts';
import type { Fitted } from '../../domain/match/fit.ts';
import { sourceOf } from '../../domain/record/facts.ts';
import { readField, scopeOf, trackOfField } from '../../domain/record/field.ts';
import { trackOf } from '../../domain/record/tracks.ts';
import type { FieldPath } from '../../schema/labels.ts';
import type { Program } from '../../schema/program.ts';

/** "recorded for 2018-2019: too old to compare"; undefined where nothing is recorded that does not count. */
export function setAside(
  { program, seen }: Pick<Fitted, 'program' | 'seen'>,
  criterion: Criterion,
  wishes: Wishes,
): string | undefined {
  if (seen === program) return undefined;
  const field = criterion.fields.find(
    path =>
      readField(program, path) !== undefined &&
      readField(seen, path) === undefined &&
      isAskedFor(path, criterion, wishes),
  );
  return field === undefined ? undefined : why(program, field, wishes);
}

/** Of the fields of tracks only those count that are wanted, where the criterion is about one's own tracks. */
function isAskedFor(path: FieldPath, { id }: Criterion, { tracks }: Wishes): boolean {
  const track = trackOfField(path);
  if (track === undefined || (id !== 'tracks' && id !== 'clinicalYear')) return true;
  return wished(tracks).length === 0 || wished(tracks).includes(track);
}

/** The field is known not to count; age is what is left when it is neither the tracks nor the department. */
function why(program: Program, field: FieldPath, wishes: Wishes): string {
  const scope = scopeOf(program, field);
  const tracks = wished(wishes.tracks);
  if (scope !== undefined && tracks.length > 0 && !scope.some(track => tracks.includes(track)))
    return `recorded for ${scope.map(track => trackOf(track).label).join(' and ')} only`;
  const source = sourceOf(program, field)?.source;
  if (source?.department === 'other') return 'recorded from a page of another department';
  return source?.asOf === undefined
    ? 'recorded from a page that shows no year'
    : `recorded for ${source.asOf}: too old to compare`;
}
