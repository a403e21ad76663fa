// A record as a question sees it: facts of other tracks, past their time or of another department are blanks and decide nothing.
import { type TrackKey, trackKeys } from '../../schema/choices.ts';
import { fieldPaths } from '../../schema/labels.ts';
import type { Program, Source } from '../../schema/program.ts';
import { deadlinePath, goodForYears, isOver, yearOf } from './age.ts';
import { factPaths, factPathsUnder, sourceOf } from './facts.ts';
import { scopeOf } from './field.ts';
import { dropFacts } from './prune.ts';

export interface Outlook {
  /** The tracks that are asked about; none asks about the program as a whole. */
  readonly tracks: readonly TrackKey[];
  readonly thisYear: number;
  /** Facts of pages that show a year longer ago than this are blanks, too. */
  readonly maxAge?: number | undefined;
  /** Facts of pages that show no year are blanks, too. */
  readonly onlyDated?: boolean | undefined;
  /** Facts past their time and those of another department stay: for a record that is shown, where they are marked. */
  readonly keepsDoubtful?: boolean;
}

/** The record with blanks for what does not answer; the record itself where everything does. */
export type Lens = (program: Program) => Program;

const originals = new WeakMap<Program, Program>();

/** The record as it was before a lens, with the facts that do not answer. */
export const asRecorded = (program: Program): Program => originals.get(program) ?? program;

/** Each record is looked at once. A contact names its tracks itself, so that only its age counts. */
export function makeLens(outlook: Outlook): Lens {
  if (seesEverything(outlook)) return program => program;
  const seen = new WeakMap<Program, Program>();
  return program => {
    const known = seen.get(program);
    if (known !== undefined) return known;
    const narrowed = look(program, outlook);
    seen.set(program, narrowed);
    if (narrowed !== program) originals.set(narrowed, program);
    return narrowed;
  };
}

const seesEverything = ({ tracks, maxAge, onlyDated, keepsDoubtful }: Outlook): boolean =>
  keepsDoubtful === true && tracks.length === 0 && maxAge === undefined && onlyDated !== true;

function look(program: Program, outlook: Outlook): Program {
  const blanks = blanksOf(program, outlook);
  if (blanks.length === 0) return program;
  const rest = dropFacts(
    program,
    blanks.filter(path => !path.endsWith('.offered')),
  );
  // A track of which a newer page says something exists, whatever the age of the page that names it.
  const gone = trackKeys.filter(key => blanks.includes(`tracks.${key}.offered`) && holdsNothing(rest, key));
  return dropFacts(
    rest,
    gone.map(key => `tracks.${key}`),
  );
}

const holdsNothing = ({ tracks }: Program, key: TrackKey): boolean =>
  Object.keys(tracks[key] ?? {}).every(each => each === 'offered');

/** The facts that do not answer. Most records have no narrow scope, and no source of which any fact could be a blank. */
function blanksOf(program: Program, outlook: Outlook): readonly string[] {
  const { scopes = {}, sources } = program;
  const isBlank = (path: string): boolean => !answers(program, path, outlook);
  if (outlook.onlyDated === true) return factPaths(program).filter(isBlank);
  const narrow = outlook.tracks.length === 0 ? [] : Object.keys(scopes);
  const doubtful = sources.flatMap(source => (mayAnswer(source, shortestLife, outlook) ? [] : source.facts));
  const over = isOver(program, deadlinePath, outlook.thisYear) ? [deadlinePath] : [];
  const paths = [...narrow, ...doubtful, ...over].flatMap(path => factPathsUnder(program, path));
  return [...new Set(paths)].filter(isBlank);
}

/** Whether a fact answers a question: said of one of its tracks, by the department itself, and of its time. */
function answers(program: Program, path: string, outlook: Outlook): boolean {
  const { tracks, thisYear, keepsDoubtful } = outlook;
  if (keepsDoubtful !== true && isOver(program, path, thisYear)) return false;
  const scope = scopeOf(program, path);
  if (scope !== undefined && tracks.length > 0 && !scope.some(track => tracks.includes(track))) return false;
  return mayAnswer(sourceOf(program, path)?.source, goodForYears(path), outlook);
}

/** Whether a source is one for a fact that is good for so many years. */
function mayAnswer(source: Source | undefined, good: number | undefined, outlook: Outlook): boolean {
  const { thisYear, maxAge = Number.POSITIVE_INFINITY, onlyDated, keepsDoubtful } = outlook;
  if (source?.department === 'other' && keepsDoubtful !== true) return false;
  const year = yearOf(source?.asOf);
  if (year === undefined) return onlyDated !== true;
  const limit = keepsDoubtful === true ? undefined : good;
  return thisYear - year <= Math.min(maxAge, limit ?? Number.POSITIVE_INFINITY);
}

/** The years for which the kind of fact is good that is out of date first. */
const shortestLife = Math.min(...fieldPaths.map(path => goodForYears(path) ?? Number.POSITIVE_INFINITY));
