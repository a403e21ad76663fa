// A future year is a typing error, and would make an old fact look fresh.
import { latestDay } from '../latest-day.ts';
import type { Rule } from './rule.ts';

export const sourceIsNotFromTheFuture: Rule = {
  name: 'source-is-not-from-the-future',
  severity: 'error',
  summary:
    'No source is read after today or shows a later year; an academic year counts by the year in which it begins.',
  *check(records, today) {
    const latest = latestDay(today);
    for (const record of records) {
      for (const [index, { readOn, asOf }] of record.program.sources.entries()) {
        if (readOn > latest) {
          yield { record, path: `sources.${index}.readOn`, message: `${readOn} is in the future` };
        }
        if (asOf !== undefined && asOf.slice(0, 4) > today.slice(0, 4)) {
          yield { record, path: `sources.${index}.asOf`, message: `${asOf} begins after this year` };
        }
      }
    }
  },
};
