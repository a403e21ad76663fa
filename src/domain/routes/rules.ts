// The routes to a radiology certificate as data: years, phases, matches and requirements, each rule with its source.
import type { FieldPath } from '../../schema/labels.ts';
import type { PhaseSpan } from '../record/tracks.ts';

export const routeKinds = ['integrated', 'esir', 'independent', 'dr'] as const;
export type RouteKind = (typeof routeKinds)[number];

export const goals = ['ir', 'dr'] as const;
/** The field in which a person wants to be certified. */
export type Goal = (typeof goals)[number];

/** What stands behind a rule: an official body, a paper, programs' own pages, or our conclusion from these. */
export type Standing = 'official' | 'paper' | 'secondary' | 'inference';

export interface Rule {
  readonly says: string;
  readonly standing: Standing;
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
  readonly standing: Standing;
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
  /** What must be published as a yes, at which place; together they are the answer. */
  readonly needs: readonly Need[];
  /** What an applicant asks besides; a blank is reported and changes no answer. */
  readonly details: readonly Need[];
  readonly matches: readonly MatchRule[];
  readonly rules: readonly Rule[];
}

const certificateRule: Rule = {
  says: 'IR integrated and IR independent end with one IR/DR certificate that covers both fields',
  standing: 'official',
  source: 'American Board of Radiology, theabr.org',
};

const drYears: Rule = {
  says: 'DR is a clinical year and four years of diagnostic radiology',
  standing: 'official',
  source: 'ACGME program requirements, diagnostic radiology',
};

const integratedYears: Rule = {
  says: 'IR integrated is a clinical year, three years mostly of DR and two mostly of IR',
  standing: 'official',
  source: 'https://www.sirweb.org/learning-center/ir-residency/integrated/',
};

const independentYears: Rule = {
  says: 'IR independent is two years after a complete DR residency',
  standing: 'official',
  source: 'American Board of Radiology, independent IR residency',
};

export const esirCredit: Rule = {
  says: 'ESIR usually counts for the first independent year; the director of the independent program decides',
  standing: 'official',
  source: 'American Board of Radiology, independent IR residency',
};

export const elsewhere: Rule = {
  says: 'the independent residency may be at another institution',
  standing: 'secondary',
  source: 'pages of several programs',
};

export const weakEvidence: Rule = {
  says: 'silence about ESIR is weak evidence: only 65 % of the approved programs say so on their site (2020)',
  standing: 'paper',
  source: 'https://doi.org/10.1016/j.acra.2021.03.030',
};

export const closeTiming: Rule = {
  says: 'ESIR is chosen in PGY-4, the year in which one applies for the independent match: little slack',
  standing: 'inference',
  source: 'concluded from the timing of the independent IR match',
};

export const reservedSeats: Rule = {
  says: 'every published NRMP code is of type R: reserved for physicians with earlier training',
  standing: 'official',
  source: 'https://www.nrmp.org, program codes and types',
};

/** From this year on, a selection for ESIR leaves little time before the independent match. */
export const closeSelectionYear = 4;

const mainMatch: MatchRule = {
  name: 'Main Match',
  timing: 'last year of medical school, result in March',
  standing: 'official',
  source: 'https://www.nrmp.org',
};

/** Its timing is the program's own where it is published. */
export const esirSelection: MatchRule = {
  name: 'internal ESIR selection',
  timing: 'not published here; elsewhere between spring of PGY-3 and the middle of PGY-4; no Match entry',
  standing: 'secondary',
  source: 'pages of several programs; ACGME ESIR application guidelines',
};

const independentMatch: MatchRule = {
  name: 'independent IR match',
  timing: 'application in November or December of PGY-4, result in June at its end',
  standing: 'inference',
  source: 'concluded from the Match Day of 18 June 2025 for a start in July 2026, sirweb.org',
};

const need = (stage: Stage, ...fields: readonly FieldPath[]): readonly Need[] =>
  fields.map(field => ({ stage, field }));

/** The routes, shortest first. */
export const routeRules: readonly RouteRule[] = [
  {
    kind: 'integrated',
    goal: 'ir',
    label: 'IR integrated',
    short: 'IR integrated',
    years: 6,
    certificate: 'IR/DR',
    entry: 'irIntegrated',
    phases: [
      { phase: 'clinical', from: 1, to: 1, stage: 'from' },
      { phase: 'DR', from: 2, to: 4, stage: 'from' },
      { phase: 'IR', from: 5, to: 6, stage: 'from' },
    ],
    needs: need('from', 'tracks.irIntegrated.offered'),
    details: need('from', 'tracks.irIntegrated.positionsPerYear', 'tracks.irIntegrated.clinicalYear'),
    matches: [mainMatch],
    rules: [integratedYears, certificateRule],
  },
  {
    kind: 'esir',
    goal: 'ir',
    label: 'DR with ESIR, then IR independent',
    short: 'ESIR, then IR',
    years: 6,
    certificate: 'IR/DR',
    entry: 'dr',
    phases: [
      { phase: 'clinical', from: 1, to: 1, stage: 'from' },
      { phase: 'ESIR', from: 2, to: 5, stage: 'from' },
      { phase: 'IR', from: 6, to: 6, stage: 'to' },
    ],
    needs: [
      ...need('from', 'tracks.dr.offered', 'tracks.esir.offered'),
      ...need('to', 'tracks.irIndependent.offered', 'tracks.irIndependent.acceptsEsir'),
    ],
    details: [
      ...need('from', 'tracks.dr.positionsPerYear', 'tracks.dr.clinicalYear', 'tracks.esir.positionsPerYear'),
      ...need('to', 'tracks.irIndependent.positionsPerYear'),
    ],
    matches: [mainMatch, esirSelection, independentMatch],
    rules: [drYears, independentYears, esirCredit, certificateRule],
  },
  {
    kind: 'independent',
    goal: 'ir',
    label: 'DR, then IR independent',
    short: 'DR, then IR',
    years: 7,
    certificate: 'IR/DR',
    entry: 'dr',
    phases: [
      { phase: 'clinical', from: 1, to: 1, stage: 'from' },
      { phase: 'DR', from: 2, to: 5, stage: 'from' },
      { phase: 'IR', from: 6, to: 7, stage: 'to' },
    ],
    needs: [
      ...need('from', 'tracks.dr.offered'),
      ...need('to', 'tracks.irIndependent.offered', 'tracks.irIndependent.acceptsNonEsir'),
    ],
    details: [
      ...need('from', 'tracks.dr.positionsPerYear', 'tracks.dr.clinicalYear'),
      ...need('to', 'tracks.irIndependent.positionsPerYear'),
    ],
    matches: [mainMatch, independentMatch],
    rules: [drYears, independentYears, certificateRule],
  },
  {
    kind: 'dr',
    goal: 'dr',
    label: 'DR',
    short: 'DR',
    years: 5,
    certificate: 'DR',
    entry: 'dr',
    phases: [
      { phase: 'clinical', from: 1, to: 1, stage: 'from' },
      { phase: 'DR', from: 2, to: 5, stage: 'from' },
    ],
    needs: need('from', 'tracks.dr.offered'),
    details: need('from', 'tracks.dr.positionsPerYear', 'tracks.dr.clinicalYear'),
    matches: [mainMatch],
    rules: [drYears, { ...certificateRule, says: 'DR ends with the DR certificate' }],
  },
];

/** A route of this kind is done in one place; the others may end elsewhere. */
export const isOnePlace = ({ phases }: RouteRule): boolean => phases.every(({ stage }) => stage === 'from');
