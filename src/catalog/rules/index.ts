// The registry of data rules, in the order in which `check --rules` lists them.
import { clinicalYearAgreesWithNrmp } from './clinical-year-agrees-with-nrmp.ts';
import { codesAgreeWithTrack } from './codes-agree-with-track.ts';
import { coordinatesInState } from './coordinates-in-state.ts';
import { emailDomainKnown } from './email-domain-known.ts';
import { factHasOneSource } from './fact-has-one-source.ts';
import { idMatchesFile } from './id-matches-file.ts';
import { phoneIsPossible } from './phone-is-possible.ts';
import { qualifiesAFact } from './qualifies-a-fact.ts';
import type { Rule } from './rule.ts';
import { salaryRises } from './salary-rises.ts';
import { sourceHasAddress } from './source-has-address.ts';
import { sourceIsNotFromTheFuture } from './source-is-not-from-the-future.ts';
import { sourceSupportsFact } from './source-supports-fact.ts';
import { totalFitsClassSize } from './total-fits-class-size.ts';
import { trackIsConsistent } from './track-is-consistent.ts';
import { uniqueNames } from './unique-names.ts';

export const rules: readonly Rule[] = [
  idMatchesFile,
  uniqueNames,
  coordinatesInState,
  factHasOneSource,
  sourceSupportsFact,
  sourceHasAddress,
  sourceIsNotFromTheFuture,
  qualifiesAFact,
  trackIsConsistent,
  codesAgreeWithTrack,
  clinicalYearAgreesWithNrmp,
  totalFitsClassSize,
  salaryRises,
  emailDomainKnown,
  phoneIsPossible,
];
