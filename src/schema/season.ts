// The one schema of a file of figures of a season: types, validation and the JSON Schema for editors come from here.
import * as v from 'valibot';
import { sourceCopies } from './choices.ts';
import { keysOf, tableOf } from './keys-of.ts';
import { seasonYears } from './names.ts';
import {
  checkTopics,
  type FigureKey,
  type FigureKind,
  figureKeys,
  figureLabel,
  matchPositions,
  nationalTracks,
  officialHosts,
} from './season-labels.ts';
import { type DeepReadonly, day, list, matching, text, webAddress, whole, wordsOfChecks } from './values.ts';

/** How far a source is to be trusted; `usable` is one that repeats what another body says. */
const confidences = ['solid', 'usable'] as const;

const described = <const S extends v.GenericSchema>(schema: S, help: string) =>
  v.pipe(schema, v.description(help));

const values: Readonly<Record<FigureKind, () => v.GenericSchema<string> | v.GenericSchema<number>>> = {
  date: day,
  usd: () => whole(0, 100_000),
  count: () => whole(0, 1_000_000),
  text: () => text(160),
};

function figure(key: FigureKey) {
  const { title, kind } = figureLabel(key);
  const unit = kind === 'usd' ? ' Unit: US dollars.' : '';
  return v.exactOptional(described(values[kind](), `${title}.${unit}`));
}

const note = () => v.exactOptional(described(text(160), 'What limits the figures below, in your own words.'));

/** Figures of one page that are for the same applicants. */
const facts = v.strictObject({
  scope: described(text(80), 'Whom or what the figures are for.'),
  note: note(),
  ...tableOf(figureKeys, figure),
});

const people = (help: string) => v.exactOptional(described(whole(0, 1_000_000), help));

/** A row of the Match's national table. */
const match = v.strictObject({
  track: v.picklist(keysOf(nationalTracks)),
  positions: described(v.picklist(keysOf(matchPositions)), 'The year in which the positions begin, or all.'),
  offered: people('Positions in the Match.'),
  filled: people('Positions that were filled.'),
  applicants: people('Applicants who ranked such a position.'),
  note: note(),
});

const source = v.pipe(
  v.strictObject({
    url: described(webAddress(), 'The address of the page.'),
    body: v.exactOptional(
      described(
        v.picklist(keysOf(officialHosts)),
        'Whose own page it is; leave it out for a secondary source.',
      ),
    ),
    confidence: described(v.picklist(confidences), 'solid; or usable, for what repeats what others say.'),
    pageDate: v.exactOptional(
      described(
        matching(
          /^20\d{2}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/u,
          'a year, month or day in quotes, "2025", "2025-04" or "2025-04-30"',
        ),
        'When the page is from; leave it out where the page does not show it.',
      ),
    ),
    readOn: v.exactOptional(
      described(day(), 'The day on which the page was read, where it is not that of the file.'),
    ),
    note: note(),
    facts: v.exactOptional(list(facts)),
    match: v.exactOptional(list(match)),
  }),
  v.check(
    ({ facts: some, match: rows }) => some !== undefined || rows !== undefined,
    wordsOfChecks.factsOrMatch,
  ),
);

/** The schema of one file; strict, so that a misspelled key is an error. */
export const seasonSchema = v.strictObject({
  season: v.exactOptional(
    described(
      whole(seasonYears.first, seasonYears.last),
      'The year of the Match; no such key for rules that belong to no one season.',
    ),
  ),
  readOn: described(day(), 'The day on which the pages were read, YYYY-MM-DD in quotes.'),
  copy: v.exactOptional(
    described(
      v.picklist(sourceCopies),
      'Stored copies of the pages were read; leave it out for the live pages.',
    ),
  ),
  checkAt: v.exactOptional(
    described(
      v.strictObject(
        tableOf(keysOf(checkTopics), topic => described(webAddress(), `${checkTopics[topic]}.`)),
      ),
      'Where the present figures are to be checked.',
    ),
  ),
  sources: v.pipe(v.array(source), v.minLength(1, 'at least one source')),
});

/** The figures of a season, or of none, page by page. */
export type SeasonFile = DeepReadonly<v.InferOutput<typeof seasonSchema>>;
export type SeasonPage = SeasonFile['sources'][number];
export type MatchRow = NonNullable<SeasonPage['match']>[number];
