// The routes to a radiology certificate as data: years, phases, matches and requirements, each rule with its source.
import type { FieldPath } from '../../schema/labels.ts';
import { type PhaseSpan, span } from '../record/tracks.ts';

export const routeKinds = ['integrated', 'esir', 'independent', 'dr'] as const;
export type RouteKind = (typeof routeKinds)[number];
export type IrKind = Exclude<RouteKind, 'dr'>;

export const goals = ['ir', 'dr'] as const;
/** The field in which a person wants to be certified. */
export type Goal = (typeof goals)[number];

/** What stands behind a rule: an official body, a paper, programs' own pages, or our conclusion from these. */
export type Authority = 'official' | 'paper' | 'secondary' | 'inference';

export interface Rule {
  readonly text: string;
  readonly authority: Authority;
  readonly source: string;
}

/** Where on a route something stands: the place of DR (or of IR integrated), or the place of the independent part. */
type Stage = 'from' | 'to';

export interface Need {
  readonly stage: Stage;
  readonly field: FieldPath;
}

interface RoutePhase extends PhaseSpan {
  readonly stage: Stage;
}

/** A match or selection on the way, and when it comes. */
export interface MatchRule {
  readonly name: string;
  readonly timing: string;
  readonly authority: Authority;
  readonly source: string;
}

export interface RouteRule {
  readonly kind: RouteKind;
  readonly goal: Goal;
  readonly label: string;
  /** For a table's column. */
  readonly short: string;
  /** After medical school, the clinical year included. */
  readonly years: number;
  readonly certificate: 'DR' | 'IR/DR';
  /** The track in which PGY-2 begins; its seats are advanced or categorical. */
  readonly entry: 'dr' | 'irIntegrated';
  readonly phases: readonly RoutePhase[];
  /** What must be recorded as a yes, at which place; together they are the answer. */
  readonly needs: readonly Need[];
  /** What an applicant asks besides; a blank is reported and changes no answer. */
  readonly details: readonly Need[];
  readonly matches: readonly MatchRule[];
  readonly rules: readonly Rule[];
}

const abr = 'American Board of Radiology, theabr.org';
const abrIndependent = 'American Board of Radiology, independent IR residency';

/** What official bodies state. */
const official = (text: string, source: string): Rule => ({ text, authority: 'official', source });

const drYears = official(
  'DR is a clinical year and four years of diagnostic radiology',
  'ACGME program requirements, diagnostic radiology',
);
const drCertificate = official('DR ends with the DR certificate', abr);
const irCertificate = official(
  'IR integrated and IR independent end with one IR/DR certificate that covers both fields',
  abr,
);
const integratedYears = official(
  'IR integrated is a clinical year, three years mostly of DR and two mostly of IR',
  'https://www.sirweb.org/learning-center/ir-residency/integrated/',
);
const independentYears = official(
  'IR independent is two years after a complete DR residency',
  abrIndependent,
);
export const esirCredit = official(
  'ESIR usually counts for the first independent year; the director of the independent program decides',
  abrIndependent,
);
export const reservedSeats = official(
  'every recorded NRMP code is of type R: reserved for physicians with earlier training',
  'https://www.nrmp.org, program codes and types',
);

export const elsewhere: Rule = {
  text: 'the independent residency may be at another institution',
  authority: 'secondary',
  source: 'pages of several programs',
};
export const weakEvidence: Rule = {
  text: 'silence about ESIR is weak evidence: only 65 % of the approved programs say so on their site (2020)',
  authority: 'paper',
  source: 'https://doi.org/10.1016/j.acra.2021.03.030',
};
export const closeTiming: Rule = {
  text: 'ESIR is chosen in PGY-4, the year in which one applies for the independent match: little slack',
  authority: 'inference',
  source: 'concluded from the timing of the independent IR match',
};

/** From this year on, a selection for ESIR leaves little time before the independent match. */
export const closeSelectionYear = 4;

const mainMatch: MatchRule = {
  name: 'Main Match',
  timing: 'last year of medical school, result in March',
  authority: 'official',
  source: 'https://www.nrmp.org',
};
/** Its timing is the program's own where it is recorded. */
export const esirSelection: MatchRule = {
  name: 'internal ESIR selection',
  timing: 'not recorded here; elsewhere between spring of PGY-3 and the middle of PGY-4; no Match entry',
  authority: 'secondary',
  source: 'pages of several programs; ACGME ESIR application guidelines',
};
const independentMatch: MatchRule = {
  name: 'independent IR match',
  timing: 'application in November or December of PGY-4, result in June at its end',
  authority: 'inference',
  source: 'concluded from the Match Day of 18 June 2025 for a start in July 2026, sirweb.org',
};

const train = (stage: Stage, ...spans: readonly PhaseSpan[]): readonly RoutePhase[] =>
  spans.map(each => ({ ...each, stage }));

const need = (stage: Stage, ...fields: readonly FieldPath[]): readonly Need[] =>
  fields.map(field => ({ stage, field }));

const irGoal = { goal: 'ir', certificate: 'IR/DR' } as const;
const drSeats = need('from', 'tracks.dr.positionsPerYear', 'tracks.dr.clinicalYear');
const independentSeats = need('to', 'tracks.irIndependent.positionsPerYear');

/** The routes, shortest first. */
export const routeRules: readonly RouteRule[] = [
  {
    ...irGoal,
    kind: 'integrated',
    label: 'IR integrated',
    short: 'IR integrated',
    years: 6,
    entry: 'irIntegrated',
    phases: train('from', span('clinical', 1), span('DR', 2, 4), span('IR', 5, 6)),
    needs: need('from', 'tracks.irIntegrated.offered'),
    details: need('from', 'tracks.irIntegrated.positionsPerYear', 'tracks.irIntegrated.clinicalYear'),
    matches: [mainMatch],
    rules: [integratedYears, irCertificate],
  },
  {
    ...irGoal,
    kind: 'esir',
    label: 'DR with ESIR, then IR independent',
    short: 'ESIR, then IR',
    years: 6,
    entry: 'dr',
    phases: [...train('from', span('clinical', 1), span('ESIR', 2, 5)), ...train('to', span('IR', 6))],
    needs: [
      ...need('from', 'tracks.dr.offered', 'tracks.esir.offered'),
      ...need('to', 'tracks.irIndependent.offered', 'tracks.irIndependent.acceptsEsir'),
    ],
    details: [...drSeats, ...need('from', 'tracks.esir.positionsPerYear'), ...independentSeats],
    matches: [mainMatch, esirSelection, independentMatch],
    rules: [drYears, independentYears, esirCredit, irCertificate],
  },
  {
    ...irGoal,
    kind: 'independent',
    label: 'DR, then IR independent',
    short: 'DR, then IR',
    years: 7,
    entry: 'dr',
    phases: [...train('from', span('clinical', 1), span('DR', 2, 5)), ...train('to', span('IR', 6, 7))],
    needs: [
      ...need('from', 'tracks.dr.offered'),
      ...need('to', 'tracks.irIndependent.offered', 'tracks.irIndependent.acceptsNonEsir'),
    ],
    details: [...drSeats, ...independentSeats],
    matches: [mainMatch, independentMatch],
    rules: [drYears, independentYears, irCertificate],
  },
  {
    kind: 'dr',
    goal: 'dr',
    label: 'DR',
    short: 'DR',
    years: 5,
    certificate: 'DR',
    entry: 'dr',
    phases: train('from', span('clinical', 1), span('DR', 2, 5)),
    needs: need('from', 'tracks.dr.offered'),
    details: drSeats,
    matches: [mainMatch],
    rules: [drYears, drCertificate],
  },
];

/** A route of this kind is done in one place; the others may end elsewhere. */
export const isOnePlace = ({ phases }: RouteRule): boolean => phases.every(({ stage }) => stage === 'from');
