// A total that no class size explains usually counts another track, or is a typing error.
import type { Program } from '../../schema/program.ts';
import type { Rule, RuleRecord } from './rule.ts';

const tracks = ['dr', 'irIntegrated', 'irIndependent'] as const;
type CountedTrack = (typeof tracks)[number];

export const totalFitsClassSize: Rule = {
  name: 'total-fits-class-size',
  severity: 'warning',
  summary:
    'Residents in all are about the positions a year times the years, one year more where the clinical year is included.',
  *check(records) {
    for (const record of records) {
      for (const track of tracks) {
        const numbers = exactNumbers(record, track);
        if (numbers === undefined) continue;
        const { positions, years, longest, total } = numbers;
        const nearest = Math.min(Math.max(total, positions * years), positions * longest);
        if (!isFarOff(total, nearest)) continue;
        const span = years === longest ? `${years}` : `${years} to ${longest}`;
        const message = `${total} residents in all do not fit ${positions} a year over ${span} years; look for another track in the count`;
        yield { record, path: `tracks.${track}.totalResidents`, message };
      }
    }
  },
};

/** Classes shrink and grow, and a resident may leave: only a difference of a quarter and more than two counts. */
const isFarOff = (total: number, expected: number): boolean => {
  const difference = Math.abs(total - expected);
  return difference > 2 && difference > expected * 0.25;
};

interface ExactNumbers {
  readonly positions: number;
  readonly years: number;
  /** Years with the clinical year, where residents may spend it inside the program. */
  readonly longest: number;
  readonly total: number;
}

/** The three numbers of a track, where all are recorded and exact. */
function exactNumbers({ program }: RuleRecord, track: CountedTrack): ExactNumbers | undefined {
  const {
    positionsPerYear: positions,
    lengthYears: years,
    totalResidents: total,
    clinicalYear,
  }: NonNullable<Program['tracks']['dr']> = program.tracks[track] ?? {};
  if (positions === undefined || years === undefined || total === undefined) return undefined;
  const isQualified = ['positionsPerYear', 'lengthYears', 'totalResidents'].some(
    field => program.qualifiers?.[`tracks.${track}.${field}`] !== undefined,
  );
  if (isQualified) return undefined;
  const longest = clinicalYear === 'included' || clinicalYear === 'both' ? years + 1 : years;
  return { positions, years, longest, total };
}
