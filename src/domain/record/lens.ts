// A record as a question sees it: facts of other tracks and facts past their time are blanks, so that they decide nothing.
import { type TrackKey, trackKeys } from '../../schema/choices.ts';
import type { FieldPath } from '../../schema/labels.ts';
import type { Program } from '../../schema/program.ts';
import { goodForYears, yearOfFact } from './age.ts';
import { factFields } from './facts.ts';
import { blankFields, readField, scopeOf } from './field.ts';

export interface Outlook {
  /** The tracks that are asked about; none asks about the program as a whole. */
  readonly tracks: readonly TrackKey[];
  readonly thisYear: number;
  /** Facts of pages that show a year longer ago than this are blanks, too. */
  readonly maxAge?: number | undefined;
  /** Facts of pages that show no year are blanks, too. */
  readonly onlyDated?: boolean | undefined;
}

/** The record with blanks for what does not answer; the record itself where everything does. */
export type Lens = (program: Program) => Program;

/** Each record is looked at once. Contacts and highlights stay: a contact names its tracks itself. */
export function makeLens(outlook: Outlook): Lens {
  const seen = new WeakMap<Program, Program>();
  return program => {
    const known = seen.get(program);
    if (known !== undefined) return known;
    const narrowed = look(program, outlook);
    seen.set(program, narrowed);
    return narrowed;
  };
}

function look(program: Program, outlook: Outlook): Program {
  const blanks = factFields.filter(
    path => readField(program, path) !== undefined && !answers(program, path, outlook),
  );
  if (blanks.length === 0) return program;
  const fields = blanks.filter(path => !path.endsWith('.offered'));
  const rest = fields.length === 0 ? program : blankFields(program, fields);
  // A track of which a newer page says something exists, whatever the age of the page that names it.
  const gone = trackKeys.filter(key => blanks.includes(`tracks.${key}.offered`) && holdsNothing(rest, key));
  return gone.length === 0
    ? rest
    : blankFields(
        rest,
        gone.map(key => `tracks.${key}` as const),
      );
}

const holdsNothing = ({ tracks }: Program, key: TrackKey): boolean =>
  Object.keys(tracks[key] ?? {}).every(each => each === 'offered');

/** Whether a fact answers a question: said of one of its tracks, and of its time. */
function answers(program: Program, path: FieldPath, outlook: Outlook): boolean {
  const { tracks, thisYear, maxAge = Number.POSITIVE_INFINITY, onlyDated = false } = outlook;
  const scope = scopeOf(program, path);
  if (scope !== undefined && tracks.length > 0 && !scope.some(track => tracks.includes(track))) return false;
  const year = yearOfFact(program, path);
  if (year === undefined) return !onlyDated;
  return thisYear - year <= Math.min(maxAge, goodForYears(path) ?? Number.POSITIVE_INFINITY);
}
