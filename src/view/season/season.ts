// A season: its figures, those of earlier seasons where it has none, the rules of all seasons, and where to check them.
import type { SeasonPicture } from '../../domain/season/look-up.ts';
import type { MatchFigures, SeasonFact, SeasonSource } from '../../domain/season/seasons.ts';
import { keysOf } from '../../schema/keys-of.ts';
import { matchPositions, nationalTracks } from '../../schema/season-labels.ts';
import type { Block, CardBlock, TableBlock } from '../blocks.ts';
import { type Report, report } from '../report.ts';
import { type ResultColumn, resultOf } from '../result.ts';
import { capitalize, plural } from '../words.ts';
import { type CitedPages, checkBlocks, citation, citePages, notesOf, sourceBlocks } from './cited.ts';
import { factBlocks } from './fact-blocks.ts';

/** A line of machine output: a fact, or one number of a Match's table. */
interface Row extends Omit<SeasonFact, 'key' | 'group'> {
  readonly key: string;
  /** The season that was asked for. */
  readonly asked: number;
}

const columns: readonly ResultColumn<Row>[] = [
  { key: 'season', kind: 'year', json: ({ season }) => season },
  { key: 'key', json: ({ key }) => key },
  { key: 'title', json: ({ title }) => title },
  { key: 'value', json: ({ value }) => value },
  { key: 'kind', json: ({ kind }) => kind },
  { key: 'scope', json: ({ scope }) => scope },
  { key: 'official', kind: 'flag', json: ({ source }) => source.official },
  { key: 'confidence', json: ({ source }) => source.confidence },
  { key: 'pageDate', json: ({ source }) => source.pageDate },
  { key: 'readOn', json: ({ source }) => source.readOn },
  { key: 'url', kind: 'url', json: ({ source }) => source.url },
  { key: 'note', json: ({ note, source }) => notesOf(note, source) },
  { key: 'checkAt', kind: 'url', json: ({ checkAt }) => checkAt },
  { key: 'body', json: ({ source }) => source.body },
  { key: 'copy', json: ({ source }) => source.copy },
  { key: 'asked', kind: 'year', json: ({ asked }) => asked },
];

export function viewSeason(picture: SeasonPicture): Report {
  const { own, earlier, general, season } = picture;
  const rows = [...own, ...earlier, ...general].map(fact => ({ ...fact, asked: season }));
  return report({
    title: seasonTitle(picture),
    result: resultOf([...rows, ...matchRows(picture)], columns),
    blocks: () => blocksOf(picture),
  });
}

const matchColumns = {
  offered: 'Positions offered',
  filled: 'Positions filled',
  applicants: 'Applicants',
} as const;

/** Each number of the Match's table as a row of its own. */
function matchRows({ matches, season: asked }: SeasonPicture): readonly Row[] {
  return matches.flatMap(({ season, track, positions, note, source, ...numbers }) =>
    keysOf(matchColumns).flatMap(column => {
      const value = numbers[column];
      if (value === undefined) return [];
      const scope = `${nationalTracks[track]}, ${positions === 'all' ? 'all positions' : `${matchPositions[positions]} positions`}`;
      const title = matchColumns[column];
      return [
        {
          season,
          key: `match.${column}`,
          title,
          value,
          kind: 'count',
          scope,
          note,
          source,
          checkAt: undefined,
          asked,
        },
      ];
    }),
  );
}

function blocksOf(picture: SeasonPicture): readonly Block[] {
  const { own, earlier, general, matches, checkAt } = picture;
  const cited = citePages(
    [...own, ...earlier, ...matches, ...general].map(({ source }): SeasonSource => source),
  );
  return [
    opening(picture),
    ...factBlocks({ facts: own, cited }),
    ...factBlocks({ facts: earlier, cited, which: 'of earlier seasons', withSeason: true }),
    ...matchTables(matches, cited),
    ...factBlocks({ facts: general, cited, which: 'without a season' }),
    ...checkBlocks(checkAt),
    ...sourceBlocks(cited),
  ];
}

/** The national table; the year stands in its title, because it may be an earlier one. */
function matchTables(matches: readonly MatchFigures[], cited: CitedPages): readonly TableBlock[] {
  const [first] = matches;
  if (first === undefined) return [];
  return [
    {
      type: 'table',
      title: `The Match of ${first.season}, nation-wide`,
      wrap: true,
      columns: [
        { title: 'Track', kind: 'text' },
        { title: 'Positions', kind: 'text', flexible: true },
        ...keysOf(matchColumns).map(title => ({ title: capitalize(title), kind: 'count' as const })),
        { title: 'Source', kind: 'text' },
      ],
      rows: matches.map(({ track, positions, note, source, ...numbers }) => [
        nationalTracks[track],
        { value: matchPositions[positions], note },
        ...keysOf(matchColumns).map(column => numbers[column] ?? null),
        citation(source, cited),
      ]),
    },
  ];
}

const seasonTitle = ({ season }: SeasonPicture): string => `Season ${season}`;

/** What is known of the season, before anything else. */
const opening = (picture: SeasonPicture): CardBlock => ({
  type: 'card',
  title: seasonTitle(picture),
  subtitle: openingWords(picture),
  sections: [],
});

function openingWords({ season, about, own, earlier, general }: SeasonPicture): string {
  const what = about === undefined ? '' : ` about ${about.join(', ')}`;
  if (own.length === 0)
    return earlier.length === 0
      ? `Nothing of season ${season}${what} is recorded here, nor of an earlier one.${general.length === 0 ? '' : ' Below stand rules without a season.'}`
      : `Nothing of season ${season}${what} is recorded here. Below stand the latest figures of earlier seasons, each with its own season, and the pages at which the present ones are to be checked.`;
  const official = own.filter(({ source }) => source.official).length;
  return `${plural(own.length, 'figure')} of the season of the Match of ${season}${what}, ${official} of them from official pages.`;
}
