// How likely a track is about which nothing is recorded.
import type { TrackKey } from '../../schema/choices.ts';
import type { Program } from '../../schema/program.ts';
import { offersTrack } from '../record/tracks.ts';
import { share } from './criterion.ts';

/** Programs with each track in 2020, of about 190 with DR. */
const nationalShare: Readonly<Record<TrackKey, number>> = {
  dr: 1,
  irIntegrated: 89 / 190,
  irIndependent: 91 / 190,
  esir: 166 / 190,
};
/** Of the programs approved for ESIR, 65 % said so on their site; the other tracks are taken to be told as often. */
const toldShare = 0.65;

/**
 * How likely a track is about which a program is silent, by Bayes: of the share p of all programs that have it, the
 * part 1 − q does not say so, and of the others nobody does: p(1 − q) / (p(1 − q) + (1 − p)).
 * IR integrated: p = 89/190 = 0.468, q = 0.65: 0.164 / (0.164 + 0.532) = 0.24 instead of 0.47; ESIR: 0.71 instead of 0.87.
 * Both figures are from doi.org/10.1016/j.acra.2021.03.030.
 */
export function likelyIfSilent(track: TrackKey): number {
  const has = nationalShare[track];
  const hasAndSilent = has * (1 - toldShare);
  return share(hasAndSilent / (hasAndSilent + 1 - has));
}

/** 1 or 0 where it is recorded. */
export function likelihoodOf(program: Program, track: TrackKey): number {
  const offered = offersTrack(program, track);
  return offered === 'unknown' ? likelyIfSilent(track) : Number(offered === 'yes');
}
