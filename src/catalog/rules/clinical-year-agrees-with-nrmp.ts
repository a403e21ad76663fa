// The letter of an NRMP code shows where the first year is done; a page that disagrees is usually older.
import type { Rule } from './rule.ts';

/** What a letter means for the first postgraduate year; R and the rest say nothing about it. */
const meanings: Readonly<Record<string, 'included' | 'separate'>> = { C: 'included', A: 'separate' };

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
          const meaning = meanings[code.charAt(7)];
          return meaning !== undefined && meaning !== clinicalYear;
        });
        if (contrary === undefined) continue;
        const message = `the code ${contrary} says that the clinical year is ${meanings[contrary.charAt(7)]}, the record says ${clinicalYear}`;
        yield { record, path: `tracks.${track}.clinicalYear`, message };
      }
    }
  },
};
