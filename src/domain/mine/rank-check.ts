// What is wrong or doubtful with a rank order list, each with the rule that says so.
import type { Catalog } from '../record/catalog.ts';
import { specialtyNumbers, specialtyOf } from '../record/nrmp-code.ts';
import { isMilitary } from '../record/setting.ts';
import { offersTrack } from '../record/tracks.ts';
import { type Limit, limitOf, ruleOf, type SeasonRule } from '../season/look-up.ts';
import type { Seasons } from '../season/seasons.ts';
import { hasInterview, isEnded } from './due.ts';
import type { MyList } from './list.ts';
import { keyOfTrack, type RankRow, unrankedPrograms } from './rank.ts';

/** `problem` costs something or cannot be; `doubt` may be meant so. */
export type FindingLevel = 'problem' | 'doubt';

export const findingKinds = {
  'unknown-program': 'doubt',
  'not-offered': 'problem',
  'not-recorded': 'doubt',
  'no-interview': 'problem',
  'not-ranked': 'problem',
  ended: 'problem',
  'no-supplemental': 'problem',
  'unknown-clinical-year': 'doubt',
  'several-codes': 'doubt',
  'other-specialty': 'problem',
  reserved: 'doubt',
  'same-code': 'problem',
  'other-match': 'problem',
  'long-primary': 'doubt',
  'long-supplemental': 'doubt',
  'too-long': 'problem',
  military: 'doubt',
  'rated-otherwise': 'doubt',
} as const satisfies Readonly<Record<string, FindingLevel>>;
export type FindingKind = keyof typeof findingKinds;

export interface Finding {
  readonly kind: FindingKind;
  /** The entries, or the program where it has none. */
  readonly entries: readonly string[];
  /** Where two ratings disagree with the order: of the lower and of the higher entry. */
  readonly ratings?: readonly [number, number];
  /** Codes, where the finding is about them. */
  readonly codes?: readonly string[];
  /** How long a list is, where that is the matter. */
  readonly length?: number;
  /** What says so; undefined where it follows from the list or the record alone. */
  readonly rule: Limit | SeasonRule | undefined;
}

/** The rules of a season, or those that stand for it. */
export interface RankRules {
  readonly season: number;
  readonly primary: Limit | undefined;
  readonly supplemental: Limit | undefined;
  readonly maximum: Limit | undefined;
  readonly noPrelim: SeasonRule | undefined;
  readonly interest: SeasonRule | undefined;
  readonly preference: SeasonRule | undefined;
  readonly independent: SeasonRule | undefined;
}

export const rankRules = (seasons: Seasons, season: number): RankRules => ({
  season,
  primary: limitOf(seasons, 'rank.codesBeforeFee.primary', season),
  supplemental: limitOf(seasons, 'rank.codesBeforeFee.supplemental', season),
  maximum: limitOf(seasons, 'rank.maximum', season),
  noPrelim: ruleOf(seasons, 'rank.advanced.noPrelim', season),
  interest: ruleOf(seasons, 'rank.interest', season),
  preference: ruleOf(seasons, 'rank.truePreference', season),
  independent: ruleOf(seasons, 'irIndependent.route', season),
});

/** Everything that is to be looked at before the list is certified, in the order of the list. */
export const checkRank = (
  list: MyList,
  rows: readonly RankRow[],
  rules: RankRules,
  catalog: Pick<Catalog, 'byId'>,
): readonly Finding[] => [
  ...rows.flatMap(row => entryFindings(list, row, rules)),
  ...unrankedPrograms(list, catalog).map(
    (id): Finding => ({ kind: 'not-ranked', entries: [id], rule: undefined }),
  ),
  ...clinicalYears(list, rows, rules),
  ...sameCodes(rows),
  ...lengths(list, rows, rules),
  ...contradictions(rows),
];

function entryFindings(list: MyList, row: RankRow, rules: RankRules): readonly Finding[] {
  const { entry, program, track, codes, kind } = row;
  const mark = list.programs.get(row.id) ?? {};
  const found = (
    kindOfFinding: FindingKind,
    rule?: Finding['rule'],
    rest: Partial<Finding> = {},
  ): Finding => ({
    kind: kindOfFinding,
    entries: [entry],
    rule,
    ...rest,
  });
  const offered = program === undefined ? undefined : offersTrack(program, keyOfTrack(track));
  return [
    ...(offered === undefined ? [found('unknown-program')] : []),
    ...(offered === 'no' ? [found('not-offered')] : []),
    ...(offered === 'unknown' ? [found('not-recorded')] : []),
    ...(program !== undefined && isMilitary(program) ? [found('military')] : []),
    ...(isEnded(mark) ? [found('ended')] : []),
    ...(isEnded(mark) || hasInterview(mark) ? [] : [found('no-interview', rules.interest)]),
    ...(track === 'ir-independent' ? [found('other-match', rules.independent)] : []),
    ...(codes.length > 1 ? [found('several-codes', undefined, { codes })] : []),
    ...(codes.every(code => specialtyOf(code) === specialtyNumbers[keyOfTrack(track)])
      ? []
      : [found('other-specialty', undefined, { codes })]),
    ...(kind === 'reserved' ? [found('reserved', undefined, { codes })] : []),
    ...(kind === undefined && codes.length < 2 && track !== 'ir-independent' && program !== undefined
      ? [found('unknown-clinical-year')]
      : []),
  ];
}

function clinicalYears(
  { supplemental }: MyList,
  rows: readonly RankRow[],
  { noPrelim }: RankRules,
): readonly Finding[] {
  const advanced = rows.filter(({ kind }) => kind === 'advanced').map(({ entry }) => entry);
  if (advanced.length === 0 || supplemental.length > 0) return [];
  return [{ kind: 'no-supplemental', entries: advanced, rule: noPrelim }];
}

/** The code of an entry where one is known, else program and track: what the Match counts once. */
const identityOf = ({ codes, id, track }: RankRow): string =>
  codes.length === 1 ? (codes[0] ?? '') : `${id}/${track}`;

/** Entries behind which one code stands. */
function sameCodes(rows: readonly RankRow[]): readonly Finding[] {
  const byCode = new Map<string, string[]>();
  for (const row of rows) {
    const key = identityOf(row);
    byCode.set(key, [...(byCode.get(key) ?? []), row.entry]);
  }
  return [...byCode]
    .filter(([, entries]) => entries.length > 1)
    .map(([code, entries]) => ({
      kind: 'same-code',
      entries: [...new Set(entries)],
      ...(code.includes('/') ? {} : { codes: [code] }),
      rule: undefined,
    }));
}

function lengths({ supplemental }: MyList, rows: readonly RankRow[], rules: RankRules): readonly Finding[] {
  const codes = new Set(rows.map(identityOf));
  const over = (kind: FindingKind, length: number, rule: Limit | undefined): readonly Finding[] =>
    rule !== undefined && length > rule.value ? [{ kind, entries: [], length, rule }] : [];
  return [
    ...over('too-long', rows.length, rules.maximum),
    ...over('long-primary', codes.size, rules.primary),
    ...over('long-supplemental', new Set(supplemental).size, rules.supplemental),
  ];
}

/** Each entry with the nearest one above it that is rated lower. */
function contradictions(rows: readonly RankRow[]): readonly Finding[] {
  return rows.flatMap((row, index): readonly Finding[] => {
    const { rating, entry } = row;
    if (rating === undefined) return [];
    const above = rows.slice(0, index).findLast(each => each.rating !== undefined && each.rating < rating);
    if (above?.rating === undefined) return [];
    return [
      {
        kind: 'rated-otherwise',
        entries: [above.entry, entry],
        ratings: [above.rating, rating],
        rule: undefined,
      },
    ];
  });
}
