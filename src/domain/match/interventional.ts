// How well a program leads to an interventional career: its best route across the catalog.
import type { Program } from '../../schema/program.ts';
import { offersTrack } from '../record/tracks.ts';
import { bestWay } from '../routes/best.ts';
import type { RouteIndex } from '../routes/route-index.ts';
import type { IrKind } from '../routes/rules.ts';
import { between, type Satisfaction, share } from './criterion.ts';
import { likelihoodOf } from './silence.ts';

/** Shares by route, one move fewer and one match fewer being better; our own values, documented in the scale. */
const shares: Readonly<Record<IrKind, { readonly here: number; readonly elsewhere: number }>> = {
  integrated: { here: 1, elsewhere: 1 },
  esir: { here: 0.85, elsewhere: 0.75 },
  independent: { here: 0.6, elsewhere: 0.5 },
};

/** The shares of `interventionalFit`, in words. */
export const interventionalScale =
  'your best way: IR integrated 100 %; ESIR, then IR 85 % here, 75 % elsewhere; DR, then IR 60 % here, 50 % elsewhere; all denied 0 %';

/** A blank for IR integrated or ESIR leaves open whether the long way, which every DR residency has, is the best. */
const mayHaveShorterWay = (program: Program): boolean =>
  offersTrack(program, 'irIntegrated') === 'unknown' || offersTrack(program, 'esir') === 'unknown';

/**
 * Undefined where no way is recorded as possible; a route that nobody names is not denied.
 * Where nothing is recorded of IR integrated, the best way that is recorded is the least.
 */
export function interventionalFit(
  program: Program,
  routes: RouteIndex | undefined,
): Satisfaction | undefined {
  const way = bestWay(program, routes);
  if (way === undefined) return 0;
  const { answer, rule, isHere } = way;
  if (answer !== 'yes') return undefined;
  if (rule.kind === 'independent' && mayHaveShorterWay(program)) return undefined;
  const known = shares[rule.kind][isHere ? 'here' : 'elsewhere'];
  return between(known, offersTrack(program, 'irIntegrated') === 'unknown' ? shares.integrated.here : known);
}

/**
 * What the ways into IR are likely worth where a blank leaves the best one open: IR integrated as likely as among the
 * silent, else ESIR as likely as among them, else the long way. All blank: 0.24·1 + 0.76·(0.71·0.75 + 0.29·0.5) = 0.75.
 */
export function likelyInterventionalFit(program: Program): number {
  const end = offersTrack(program, 'irIndependent') === 'yes' ? 'here' : 'elsewhere';
  const integrated = likelihoodOf(program, 'irIntegrated');
  const esir = likelihoodOf(program, 'esir');
  const without = esir * shares.esir[end] + (1 - esir) * shares.independent[end];
  return share(integrated * shares.integrated.here + (1 - integrated) * without);
}
