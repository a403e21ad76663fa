// A program code names its specialty, so a code in the wrong track is a mistake.
import { specialtyNumbers, specialtyOf } from '../../domain/record/nrmp-code.ts';
import type { Rule, RuleRecord } from './rule.ts';

export const codesAgreeWithTrack: Rule = {
  name: 'codes-agree-with-track',
  severity: 'error',
  summary:
    'ACGME and NRMP codes carry the specialty number of their track (420, 416, 415) and appear only once.',
  *check(records) {
    const owners = new Map<string, RuleRecord>();
    for (const record of records) {
      for (const { path, code, number, expected } of codesOf(record)) {
        if (number !== expected) {
          yield {
            record,
            path,
            message: `${code} carries the specialty number ${number}; this track has ${expected}`,
          };
        }
        const owner = owners.get(code);
        if (owner !== undefined)
          yield { record, path, message: `${code} is also a code of ${owner.program.id}` };
        owners.set(code, record);
      }
    }
  },
};

interface PlacedCode {
  readonly path: string;
  readonly code: string;
  readonly number: string;
  readonly expected: string;
}

function* codesOf({ program }: RuleRecord): Iterable<PlacedCode> {
  for (const key of ['dr', 'irIntegrated', 'irIndependent'] as const) {
    const { acgmeCode, nrmpCodes = [] } = program.tracks[key] ?? {};
    const expected = specialtyNumbers[key];
    if (acgmeCode !== undefined) {
      yield { path: `tracks.${key}.acgmeCode`, code: acgmeCode, number: acgmeCode.slice(0, 3), expected };
    }
    for (const [index, code] of nrmpCodes.entries()) {
      yield { path: `tracks.${key}.nrmpCodes.${index}`, code, number: specialtyOf(code), expected };
    }
  }
}
