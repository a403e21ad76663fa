// How well a program leads to an interventional career, judged by the tracks that it publishes.
import type { Program } from '../schema/program.ts';
import { offersTrack } from './tracks.ts';

/** What a program is worth whose site names no route: from every DR residency one may apply to an independent one. */
export const silentInterventionalFit = 0.4;

/** The shares of `interventionalFit`, in words. */
export const interventionalScale =
  'integrated 100 %; ESIR with an independent residency 85 %; ESIR 70 %; independent only 55 %; all denied 0 %';

/** 0 to 1, or undefined where no way into IR is published; a route that a site does not name is not denied. */
export function interventionalFit(program: Program): number | undefined {
  const [integrated, independent, esir] = (['irIntegrated', 'irIndependent', 'esir'] as const).map(key =>
    offersTrack(program, key),
  );
  if (integrated === 'yes') return 1;
  if (esir === 'yes') return independent === 'yes' ? 0.85 : 0.7;
  if (independent === 'yes') return 0.55;
  return integrated === 'no' && independent === 'no' && esir === 'no' ? 0 : undefined;
}
