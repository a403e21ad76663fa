// What applications cost by the tiers of a season, specialty by specialty, and what comes on top.
import type { KeyOfKind } from '../../schema/season-labels.ts';
import { factsFor, isLimit, type Limit, limitOf } from './look-up.ts';
import type { SeasonFact, Seasons } from './seasons.ts';

type Fee = KeyOfKind<'usd'>;

/** Numbers of programs applied to, from 0; undefined for what was not asked about. */
export interface Applications {
  readonly dr?: number | undefined;
  readonly irIntegrated?: number | undefined;
  readonly irIndependent?: number | undefined;
}

const specialties = ['dr', 'irIntegrated', 'irIndependent'] as const;
type Specialty = (typeof specialties)[number];

/** A fee for the programs up to the `upTo`th: for each of them, or for all of them together. */
interface Tier {
  readonly key: Fee;
  readonly upTo: number;
  readonly isFlat?: true;
}

const residencyTiers: readonly Tier[] = [
  { key: 'eras.fee.first30', upTo: 30 },
  { key: 'eras.fee.from31', upTo: Number.POSITIVE_INFINITY },
];

/** IR independent is a fellowship to ERAS. */
const fellowshipTiers: readonly Tier[] = [
  { key: 'eras.fellowshipFee.upTo10', upTo: 10, isFlat: true },
  { key: 'eras.fellowshipFee.each11to20', upTo: 20 },
  { key: 'eras.fellowshipFee.each21to30', upTo: 30 },
  { key: 'eras.fellowshipFee.eachFrom31', upTo: Number.POSITIVE_INFINITY },
];

/** The programs of one tier and their fee. */
export interface TierCost {
  readonly programs: number;
  /** US dollars for each program, or for all of the tier where it is flat. */
  readonly fee: Limit;
  readonly isFlat: boolean;
  readonly usd: number;
}

/** The applications to one specialty. */
export interface ApplicationCost {
  /** `oneSpecialty` takes DR and IR integrated for one. */
  readonly what: Specialty | 'oneSpecialty';
  readonly programs: number;
  /** Undefined where neither the season asked for nor an earlier one has the fees. */
  readonly priced:
    | { readonly season: number; readonly tiers: readonly TierCost[]; readonly usd: number }
    | undefined;
}

/** A cost beside the applications. */
export interface OtherCost {
  readonly fact: Limit;
  readonly isInSum: boolean;
}

/** What all of it costs, if DR and IR integrated are two specialties, or one; `all` where that makes no difference. */
export interface CostSum {
  readonly what: 'all' | 'twoSpecialties' | 'oneSpecialty';
  readonly parts: readonly number[];
  readonly usd: number;
}

export interface Costs {
  readonly season: number;
  /** The season whose fees all applications have; undefined where they differ or are not recorded. */
  readonly used: number | undefined;
  readonly items: readonly ApplicationCost[];
  /** DR and IR integrated as one specialty, where that costs something else. */
  readonly together: ApplicationCost | undefined;
  /** Empty where a fee is missing. */
  readonly sums: readonly CostSum[];
  readonly others: readonly OtherCost[];
  /** What the page says of counting by specialty. */
  readonly countRule: SeasonFact | undefined;
  readonly checkAt: Seasons['checkAt'];
}

/** What the applications cost by the fees of a season, or of the latest earlier one that has all of them, as such. */
export function costsOf(applications: Applications, seasons: Seasons, season: number): Costs {
  const { dr, irIntegrated } = applications;
  const priced = (what: ApplicationCost['what'], programs: number): ApplicationCost => ({
    what,
    programs,
    priced: priceOf(what === 'irIndependent' ? fellowshipTiers : residencyTiers, programs, seasons, season),
  });
  const items = specialties.flatMap(what => {
    const programs = applications[what];
    return programs === undefined ? [] : [priced(what, programs)];
  });
  const asOne = priced('oneSpecialty', (dr ?? 0) + (irIntegrated ?? 0));
  const residencies = items.filter(({ what }) => what !== 'irIndependent');
  const together = usdOf([asOne]) === usdOf(residencies) ? undefined : asOne;
  const others = otherCosts(seasons, season, asOne.programs);
  const years = new Set(items.map(item => item.priced?.season));
  return {
    season,
    used: years.size === 1 ? [...years][0] : undefined,
    items,
    together,
    sums: sumsOf(items, together, others),
    others,
    checkAt: seasons.checkAt.filter(({ topic }) => topic === 'eras.fees' || topic === 'nrmp.fees'),
    countRule: factsFor(seasons, 'eras.fee.perSpecialtyReset', season)[0],
  };
}

/** The price at the fees of the latest season, up to the one asked for, that has all tiers; never one tier of another. */
function priceOf(
  tiers: readonly Tier[],
  programs: number,
  seasons: Seasons,
  asked: number,
): ApplicationCost['priced'] {
  const feeIn = (season: number, key: Fee): Limit | undefined =>
    seasons.facts.filter(isLimit).find(fact => fact.key === key && fact.season === season);
  const years = seasons.facts.flatMap(({ season }) =>
    season !== undefined && season <= asked ? season : [],
  );
  for (const season of [...new Set(years)].sort((a, b) => b - a)) {
    const fees = tiers.flatMap(({ key }) => feeIn(season, key) ?? []);
    if (fees.length < tiers.length) continue;
    const costs = tierCosts(tiers, fees, programs);
    return { season, tiers: costs, usd: costs.reduce((sum, { usd }) => sum + usd, 0) };
  }
  return undefined;
}

function tierCosts(tiers: readonly Tier[], fees: readonly Limit[], programs: number): readonly TierCost[] {
  return tiers.flatMap(({ upTo, isFlat = false }, index) => {
    const fee = fees[index];
    const below = tiers[index - 1]?.upTo ?? 0;
    const count = Math.min(programs, upTo) - below;
    if (fee === undefined || count <= 0) return [];
    return [{ programs: count, fee, isFlat, usd: isFlat ? fee.value : count * fee.value }];
  });
}

/** Fees that whoever applies to residencies meets; only the registration is everybody's. */
function otherCosts(seasons: Seasons, season: number, residencies: number): readonly OtherCost[] {
  if (residencies === 0) return [];
  const keys = [
    'nrmp.fee.registration',
    'nrmp.fee.late',
    'eras.fee.usmleTranscript',
    'eras.fee.comlexTranscript',
  ] as const;
  return keys.flatMap(key => {
    const fact = limitOf(seasons, key, season);
    return fact === undefined
      ? []
      : [{ fact, isInSum: key === 'nrmp.fee.registration' && fact.season === season }];
  });
}

function sumsOf(
  items: readonly ApplicationCost[],
  together: ApplicationCost | undefined,
  others: readonly OtherCost[],
): readonly CostSum[] {
  const extra = others.flatMap(({ fact, isInSum }) => (isInSum ? fact.value : []));
  const sum = (what: CostSum['what'], costs: readonly ApplicationCost[]): CostSum => {
    const parts = [...costs.flatMap(({ priced }) => priced?.usd ?? []), ...extra];
    return { what, parts, usd: parts.reduce((total, each) => total + each, 0) };
  };
  if (items.some(({ priced }) => priced === undefined)) return [];
  if (together === undefined) return [sum('all', items)];
  const independent = items.filter(({ what }) => what === 'irIndependent');
  return [sum('twoSpecialties', items), sum('oneSpecialty', [together, ...independent])];
}

const usdOf = (costs: readonly ApplicationCost[]): number =>
  costs.reduce((sum, { priced }) => sum + (priced?.usd ?? 0), 0);
