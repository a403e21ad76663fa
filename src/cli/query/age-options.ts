// The options for the age of facts, and the lenses that they make: what answers a filter, and what is shown.
import { type Lens, makeLens } from '../../domain/record/lens.ts';
import type { TrackKey } from '../../schema/choices.ts';
import { type Context, yearOfRun } from '../context.ts';
import { flag, type Values, value } from '../options.ts';
import { wholeFrom } from '../parse.ts';

export const ageOptions = {
  maxAge: value(
    '--max-age <years>',
    'facts whose page shows a year longer ago count as not recorded',
    wholeFrom(0),
  ),
  onlyDated: flag('--dated', 'facts whose page shows no year count as not recorded, too'),
};

/** How old a fact may be, as it was asked for. */
export type AgeLimits = Values<typeof ageOptions>;

/** Only the limits, of all that a command was given. */
export const ageLimits = ({ maxAge, onlyDated }: AgeLimits): AgeLimits => ({ maxAge, onlyDated });

/** Whether they take any fact out. */
export const isLimited = ({ maxAge, onlyDated }: AgeLimits): boolean => maxAge !== undefined || onlyDated;

/** A lens remembers what it has seen, so that a run makes each of them once. */
const lenses = new WeakMap<Context, Map<string, Lens>>();

/** What answers: of the tracks asked about, of its time, and within the limits. */
export function answeringLens(
  tracks: readonly TrackKey[],
  context: Context,
  limits: Partial<AgeLimits> = {},
): Lens {
  const outlook = { tracks, thisYear: yearOfRun(context), ...limits };
  const made = lenses.get(context) ?? new Map<string, Lens>();
  lenses.set(context, made);
  const key = JSON.stringify(outlook);
  const lens = made.get(key) ?? makeLens(outlook);
  made.set(key, lens);
  return lens;
}

/** What is shown: everything within the limits, marked where it is past its time. */
export const showingLens = (
  context: Context,
  { tracks = [], ...limits }: Partial<AgeLimits> & { readonly tracks?: readonly TrackKey[] },
): Lens => makeLens({ tracks, thisYear: yearOfRun(context), keepsDoubtful: true, ...limits });
