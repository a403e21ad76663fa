// The figures of the application seasons, one by one, each with its page; general rules belong to no one season.
import { keysOf } from '../../schema/keys-of.ts';
import type { MatchRow, SeasonFile, SeasonPage } from '../../schema/season.ts';
import {
  type CheckTopic,
  checkTopics,
  type FigureKey,
  type FigureLabel,
  figureKeys,
  figureLabel,
} from '../../schema/season-labels.ts';

/** A page, whose it is, and how old. */
export interface SeasonSource extends Omit<SeasonPage, 'facts' | 'match'> {
  /** The page is the own one of the body that makes the rule. */
  readonly official: boolean;
  readonly readOn: string;
  readonly copy: SeasonFile['copy'];
}

/** A figure with all that limits it. */
export interface SeasonFact extends Omit<FigureLabel, 'checkAt'> {
  /** The year of the Match; undefined for a rule that belongs to no one season. */
  readonly season: number | undefined;
  readonly key: FigureKey;
  /** A day as YYYY-MM-DD, US dollars, a number or a few words, as `kind` says. */
  readonly value: string | number;
  /** Whom or what it is for. */
  readonly scope: string;
  readonly note: string | undefined;
  readonly source: SeasonSource;
  /** Address at which the present figure is to be checked. */
  readonly checkAt: string | undefined;
}

/** A row of the national table of a Match. */
export interface MatchFigures extends Omit<MatchRow, 'note'> {
  readonly season: number;
  readonly note: string | undefined;
  readonly source: SeasonSource;
}

/** A page that shows the present figures. */
export interface CheckLink {
  readonly topic: CheckTopic;
  readonly url: string;
}

export interface Seasons {
  readonly facts: readonly SeasonFact[];
  readonly matches: readonly MatchFigures[];
  readonly checkAt: readonly CheckLink[];
}

/** The figures of all files, in the order of the files; of one key in a season, official and solid ones first. */
export function createSeasons(files: readonly SeasonFile[]): Seasons {
  const checkAt = keysOf(checkTopics).flatMap(topic =>
    files.flatMap(file => (file.checkAt === undefined ? [] : { topic, url: file.checkAt[topic] })),
  );
  const pages = files.flatMap(file =>
    file.sources.map(page => ({ file, page, source: sourceIn(file, page) })),
  );
  const facts = pages.flatMap(({ file, page, source }) => factsOn(page, source, file.season, checkAt));
  const matches = pages.flatMap(({ file: { season }, page, source }) =>
    (page.match ?? []).flatMap(row =>
      season === undefined ? [] : [{ note: undefined, ...row, season, source }],
    ),
  );
  return { facts: [...facts].sort((a, b) => trustOf(b.source) - trustOf(a.source)), matches, checkAt };
}

function sourceIn({ readOn, copy }: SeasonFile, page: SeasonPage): SeasonSource {
  const { facts: _facts, match: _match, ...rest } = page;
  return { readOn, ...rest, copy, official: page.body !== undefined };
}

const factsOn = (
  page: SeasonPage,
  source: SeasonSource,
  season: number | undefined,
  checkAt: readonly CheckLink[],
): readonly SeasonFact[] =>
  (page.facts ?? []).flatMap(({ scope, note, ...figures }) =>
    figureKeys.flatMap(key => {
      const value = figures[key];
      const { checkAt: topic, ...label } = figureLabel(key);
      if (value === undefined) return [];
      return [
        {
          ...label,
          season,
          key,
          value,
          scope,
          note,
          source,
          checkAt: checkAt.find(each => each.topic === topic)?.url,
        },
      ];
    }),
  );

const trustOf = ({ official, confidence }: SeasonSource): number =>
  (official ? 2 : 0) + (confidence === 'solid' ? 1 : 0);
