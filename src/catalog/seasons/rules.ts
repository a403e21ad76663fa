// What must be true of the figures of the seasons beyond their shape.

import { keysOf } from '../../schema/keys-of.ts';
import type { SeasonFile } from '../../schema/season.ts';
import { figureKeys, figureLabel, nationalTracks, officialHosts } from '../../schema/season-labels.ts';
import { lastPart } from '../find-files.ts';
import { latestDay } from '../latest-day.ts';

interface Finding {
  /** Dotted path of the key to point at. */
  readonly path: string;
  /** What is wrong and what to do, in a sentence without a full stop. */
  readonly message: string;
}

interface SeasonText {
  readonly file: string;
  readonly content: SeasonFile;
}

interface SeasonRule {
  readonly name: string;
  /** Findings in one file; `today` is YYYY-MM-DD. */
  readonly check: (season: SeasonText, today: string) => Iterable<Finding>;
}

/** The figures of a file one by one, each with its page and its path. */
function* figuresIn({ sources }: SeasonFile) {
  for (const [at, page] of sources.entries()) {
    for (const [index, group] of (page.facts ?? []).entries()) {
      for (const key of figureKeys) {
        const path = `sources.${at}.facts.${index}.${key}`;
        if (group[key] !== undefined) yield { page, group, key, value: group[key], path };
      }
    }
  }
}

/** The rows of the Match's table in a file, each with its page and its path. */
function* rowsIn({ sources }: SeasonFile) {
  for (const [at, page] of sources.entries()) {
    for (const [index, row] of (page.match ?? []).entries())
      yield { page, row, path: `sources.${at}.match.${index}` };
  }
}

const nameIsSeason: SeasonRule = {
  name: 'name-is-season',
  *check({ file, content: { season } }) {
    const name = season === undefined ? 'general.yaml' : `${season}.yaml`;
    if (lastPart(file) !== name) yield { path: 'season', message: `a file of this season is named ${name}` };
  },
};

const generalHasLinks: SeasonRule = {
  name: 'general-has-links',
  *check({ content }) {
    const { season, checkAt } = content;
    if (season === undefined && checkAt === undefined)
      yield { path: '', message: 'checkAt is missing: where the present figures are to be checked' };
    if (season === undefined)
      for (const { path } of rowsIn(content))
        yield { path, message: 'the rows of a Match belong into the file of its year' };
    else if (checkAt !== undefined) yield { path: 'checkAt', message: 'checkAt belongs into general.yaml' };
  },
};

const dateInSeason: SeasonRule = {
  name: 'date-in-season',
  *check({ content }) {
    const { season } = content;
    if (season === undefined) return;
    // Programs register before applicants do, and the independent IR match is in June.
    const [from, to] = [`${season - 1}-05-01`, `${season}-06-30`];
    for (const { key, value, path } of figuresIn(content)) {
      if (figureLabel(key).kind !== 'date' || (value >= from && value <= to)) continue;
      yield { path, message: `${value} lies outside the season ${season}, ${from} to ${to}` };
    }
  },
};

const inferenceIsNoDate: SeasonRule = {
  name: 'inference-is-no-date',
  *check({ content }) {
    for (const { key, group, path } of figuresIn(content)) {
      if (figureLabel(key).kind === 'date' && /\binfer/iu.test(group.note ?? ''))
        yield { path, message: 'a day that no page names is not written as a date; say it in a text' };
    }
  },
};

const officialHostIsOwn: SeasonRule = {
  name: 'official-host-is-own',
  *check({ content: { sources } }) {
    for (const [at, { body, url }] of sources.entries()) {
      if (body === undefined) continue;
      const { hostname } = new URL(url);
      const hosts: readonly string[] = officialHosts[body];
      if (hosts.some(host => hostname === host || hostname.endsWith(`.${host}`))) continue;
      const message = `${hostname} is not a host of the ${body} (${hosts.join(', ')}); a secondary source has no body`;
      yield { path: `sources.${at}.body`, message };
    }
  },
};

const factOncePerPage: SeasonRule = {
  name: 'fact-once-per-page',
  *check({ content }) {
    const named = [
      ...[...figuresIn(content)].map(({ page: { url }, group: { scope }, key, path }) => ({
        name: [url, key, scope].join('\n'),
        path,
      })),
      ...[...rowsIn(content)].map(({ page: { url }, row: { track, positions }, path }) => ({
        name: [url, track, positions].join('\n'),
        path,
      })),
    ];
    const seen = new Set<string>();
    for (const { name, path } of named) {
      if (seen.has(name)) yield { path, message: 'the same page says this above, of the same applicants' };
      seen.add(name);
    }
  },
};

const notFromTheFuture: SeasonRule = {
  name: 'not-from-the-future',
  *check({ content: { readOn, sources } }, today) {
    const latest = latestDay(today);
    const days = [
      { path: 'readOn', day: readOn },
      ...sources.flatMap((source, at) => [
        { path: `sources.${at}.readOn`, day: source.readOn },
        { path: `sources.${at}.pageDate`, day: source.pageDate },
      ]),
    ];
    for (const { path, day } of days)
      if (day !== undefined && day > latest.slice(0, day.length))
        yield { path, message: `${day} is in the future` };
  },
};

const matchAddsUp: SeasonRule = {
  name: 'match-adds-up',
  *check({ content }) {
    const rows = [...rowsIn(content)];
    for (const { row, path } of rows) {
      const { offered, filled } = row;
      if (offered !== undefined && filled !== undefined && filled > offered)
        yield { path: `${path}.filled`, message: `${filled} filled of ${offered} offered` };
    }
    for (const track of keysOf(nationalTracks)) {
      const own = rows.filter(({ row }) => row.track === track);
      const parts = own.filter(({ row }) => row.positions !== 'all');
      // Two pages may name one part; then nothing can be added up.
      if (parts.length !== 3 || new Set(parts.map(({ row }) => row.positions)).size !== 3) continue;
      for (const { row, path } of own.filter(each => each.row.positions === 'all')) {
        for (const column of ['offered', 'filled'] as const) {
          const sum = parts.reduce((total, { row: part }) => total + (part[column] ?? Number.NaN), 0);
          if (row[column] !== undefined && Number.isFinite(sum) && row[column] !== sum)
            yield { path: `${path}.${column}`, message: `${row[column]}, but its parts add up to ${sum}` };
        }
      }
    }
  },
};

export const seasonRules: readonly SeasonRule[] = [
  nameIsSeason,
  generalHasLinks,
  dateInSeason,
  inferenceIsNoDate,
  officialHostIsOwn,
  factOncePerPage,
  notFromTheFuture,
  matchAddsUp,
];
