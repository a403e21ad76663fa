// What stands for a season: its own figures, general rules, or the latest earlier figures, never taken for its own.
import {
  type FigureGroup,
  type FigureKey,
  figureKeys,
  figureLabel,
  type KeyOfKind,
  replacedFigures,
} from '../../schema/season-labels.ts';
import { compareText } from '../record/text.ts';
import type { MatchFigures, SeasonFact, Seasons } from './seasons.ts';

/** A fact whose value is a number. */
export type Limit = SeasonFact & { readonly value: number };

/** A fact whose value is a few words. */
export type SeasonRule = SeasonFact & { readonly value: string };

/** The season of a day, YYYY-MM-DD: the year of the Match for which one applies; from June on it is next year's. */
export const seasonOf = (day: string): number => Number(day.slice(0, 4)) + (day.slice(5, 7) >= '06' ? 1 : 0);

/**
 * The facts of a key that stand for a season: its own; else general rules; else those of the latest earlier season,
 * whose `season` says so. Empty where none of them is recorded.
 */
export function factsFor({ facts }: Seasons, key: FigureKey, season: number): readonly SeasonFact[] {
  const named = facts.filter(fact => fact.key === key);
  const own = named.filter(fact => fact.season === season);
  if (own.length > 0 || replacedFigures.has(key)) return own;
  const general = named.filter(fact => fact.season === undefined);
  if (general.length > 0) return general;
  const earlier = named.flatMap(fact =>
    fact.season !== undefined && fact.season < season ? fact.season : [],
  );
  const latest = Math.max(...earlier);
  return named.filter(fact => fact.season === latest);
}

/** The best sourced number that stands for a season, such as 6 gold signals; look at its `season` before you use it. */
export const limitOf = (
  seasons: Seasons,
  key: KeyOfKind<'count' | 'usd'>,
  season: number,
): Limit | undefined => factsFor(seasons, key, season).find(isLimit);

/** The best sourced rule in words that stands for a season, such as the order of a rank list. */
export const ruleOf = (seasons: Seasons, key: KeyOfKind<'text'>, season: number): SeasonRule | undefined =>
  factsFor(seasons, key, season).find(isRule);

/** Whether the value of a fact is a number. */
export const isLimit = (fact: SeasonFact): fact is Limit => typeof fact.value === 'number';
const isRule = (fact: SeasonFact): fact is SeasonRule => typeof fact.value === 'string';

/** The days of a season, and of no other one, the earliest first: for a calendar. */
export const datedEntries = ({ facts }: Seasons, season: number): readonly SeasonFact[] =>
  facts.filter(fact => fact.season === season && fact.kind === 'date').sort(byDay);

const byDay = (a: SeasonFact, b: SeasonFact): number => compareText(String(a.value), String(b.value));

/** All that is to be said of a season. */
export interface SeasonPicture {
  readonly season: number;
  /** The groups of figures that are looked at; undefined for all. */
  readonly about: readonly FigureGroup[] | undefined;
  readonly own: readonly SeasonFact[];
  /** Where the season has no figure of its own. */
  readonly earlier: readonly SeasonFact[];
  readonly general: readonly SeasonFact[];
  /** The national table of the season's Match, or of the latest earlier one. */
  readonly matches: readonly MatchFigures[];
  readonly checkAt: Seasons['checkAt'];
}

/**
 * The season as a whole, or only what is about some groups; each fact with its season, in the order of the table of
 * figures.
 */
export function pictureOf(seasons: Seasons, season: number, about?: readonly FigureGroup[]): SeasonPicture {
  const isAsked = (group: FigureGroup): boolean => about === undefined || about.includes(group);
  const keys = figureKeys.filter(key => isAsked(figureLabel(key).group));
  const topics = keys.map(key => figureLabel(key).checkAt);
  const facts = keys.flatMap(key => factsFor(seasons, key, season));
  const years = seasons.matches.map(each => each.season).filter(year => year <= season);
  const latest = Math.max(...years);
  return {
    season,
    about,
    own: facts.filter(fact => fact.season === season),
    earlier: facts.filter(fact => fact.season !== undefined && fact.season < season),
    general: keys.flatMap(key => seasons.facts.filter(fact => fact.key === key && fact.season === undefined)),
    matches: isAsked('national') ? seasons.matches.filter(each => each.season === latest) : [],
    checkAt: seasons.checkAt.filter(({ topic }) => topics.includes(topic)),
  };
}
