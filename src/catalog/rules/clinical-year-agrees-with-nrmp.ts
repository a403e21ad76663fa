// The letter of an NRMP code shows where the first year is done; a page that disagrees is usually older.
import { kindOfCode } from '../../domain/record/nrmp-code.ts';
import type { Rule } from './rule.ts';

/** What a code says of the clinical year; R and the rest say nothing about it. */
function meaningOf(code: string): 'included' | 'separate' | undefined {
  const kind = kindOfCode(code);
  if (kind === 'categorical') return 'included';
  return kind === 'advanced' ? 'separate' : undefined;
}

export const clinicalYearAgreesWithNrmp: Rule = {
  name: 'clinical-year-agrees-with-nrmp',
  severity: 'warning',
  summary:
    'Where the clinical year is recorded, it fits the NRMP letters: C is included, A is separate, and both kinds are "both".',
  *check(records) {
    for (const record of records) {
      for (const track of ['dr', 'irIntegrated'] as const) {
        const { clinicalYear, nrmpCodes } = record.program.tracks[track] ?? {};
        if (clinicalYear === undefined || clinicalYear === 'both') continue;
        const contrary = nrmpCodes?.find(code => {
          const meaning = meaningOf(code);
          return meaning !== undefined && meaning !== clinicalYear;
        });
        if (contrary === undefined) continue;
        const message = `the code ${contrary} says that the clinical year is ${meaningOf(contrary)}, the record says ${clinicalYear}`;
        yield { record, path: `tracks.${track}.clinicalYear`, message };
      }
    }
  },
};
