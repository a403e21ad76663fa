// The registry of data rules, in the order in which `check --rules` lists them.
import { codesAgreeWithTrack } from './codes-agree-with-track.ts';
import { factHasOneSource } from './fact-has-one-source.ts';
import { idMatchesFile } from './id-matches-file.ts';
import { qualifiesAFact } from './qualifies-a-fact.ts';
import type { Rule } from './rule.ts';
import { sourceSupportsFact } from './source-supports-fact.ts';
import { trackIsConsistent } from './track-is-consistent.ts';
import { uniqueNames } from './unique-names.ts';

export const rules: readonly Rule[] = [
  idMatchesFile,
  uniqueNames,
  factHasOneSource,
  sourceSupportsFact,
  qualifiesAFact,
  trackIsConsistent,
  codesAgreeWithTrack,
];
