// A proposed order of the rank order list beside the one that is there.
import { isEnded } from '../../domain/mine/due.ts';
import { type MyList, programOf } from '../../domain/mine/list.ts';
import { entriesToRank, type RankRow, unrankedPrograms } from '../../domain/mine/rank.ts';
import type { Catalog } from '../../domain/record/catalog.ts';
import { type Report, report } from '../report.ts';
import { type ResultColumn, resultOf } from '../result.ts';
import { andList, plural, roundTo } from '../words.ts';
import { percent } from './numbers.ts';

export interface Suggested {
  /** The list as it is. */
  readonly before: MyList;
  /** The list in the proposed order. */
  readonly after: MyList;
  readonly catalog: Catalog;
}

export interface SuggestionParts extends Suggested {
  /** In the proposed order. */
  readonly rows: readonly RankRow[];
}

/** A row with the place that it has now; undefined where it has none. */
interface Proposed extends RankRow {
  readonly now: number | undefined;
}

export function viewSuggestion({ rows, ...suggested }: SuggestionParts): Report {
  const { rank } = suggested.before;
  const proposed = rows.map((row): Proposed => {
    const index = rank.indexOf(row.entry);
    return { ...row, now: index < 0 ? undefined : index + 1 };
  });
  const result = resultOf(proposed, columns);
  const isChange = proposed.some(({ place, now }) => place !== now);
  return report({
    title: 'A rank order list to think about',
    result,
    blocks: () => (proposed.length === 0 ? [] : [result.table()]),
    notes: [
      'By your ratings, then by fit; what you have rated nothing of comes late, as it was ranked.',
      'The order is yours: rank by what you prefer, not by what you expect.',
      ...suggestionNotes(suggested),
      ...(isChange ? ['Nothing is changed; --yes takes this order over.'] : []),
    ],
  });
}

/** What a proposal moves or adds, and what it leaves to the applicant: to rank a program, or to take it off. */
export function suggestionNotes({ before, after, catalog }: Suggested): readonly string[] {
  return [
    changeNote(before.rank, after.rank),
    ...endedNotes(after),
    ...unrankedNotes(unrankedPrograms(after, catalog), after, catalog),
  ];
}

function changeNote(before: readonly string[], after: readonly string[]): string {
  if (after.length === 0) return 'There is nothing to propose: no track of a program with an interview.';
  if (before.length === 0)
    return `A first list, of the programs where you interview: ${plural(after.length, 'rank')} added.`;
  const moved = after.filter((entry, index) => entry !== before[index]).length;
  return moved === 0
    ? 'Your list is in this order already.'
    : `Moved: ${moved} of ${plural(after.length, 'rank')}; nothing is added or taken off.`;
}

/** Ranks whose application has ended, with what takes them off. */
const endedNotes = ({ rank, programs }: MyList): readonly string[] =>
  rank.flatMap(entry => {
    const mark = programs.get(programOf(entry));
    return mark === undefined || !isEnded(mark)
      ? []
      : [`${entry} is ${mark.status}, and comes last; resprog rank remove ${entry} takes it off.`];
  });

function unrankedNotes(ids: readonly string[], list: MyList, catalog: Catalog): readonly string[] {
  if (ids.length === 0) return [];
  const entries = ids.flatMap(id => {
    const known = entriesToRank(list, id, catalog);
    return known.length === 0 ? [`${id}/TRACK`] : known;
  });
  return [`You interview at ${andList(ids)}, not ranked: resprog rank add ${entries.join(' ')}`];
}

const columns: readonly ResultColumn<Proposed>[] = [
  { key: 'rank', title: '#', kind: 'count', flexible: false, json: ({ place }) => place },
  { key: 'now', title: 'Now', kind: 'count', flexible: false, json: ({ now }) => now },
  { key: 'entry', title: 'Entry', flexible: false, json: ({ entry }) => entry },
  { key: 'name', title: 'Program', json: ({ program }) => program?.name },
  {
    key: 'rating',
    title: 'Rating',
    kind: 'number',
    flexible: false,
    json: ({ rating }) => roundTo(rating, 100),
    cell: ({ rating }) => roundTo(rating, 10) ?? null,
  },
  { key: 'fit', title: 'Fit', kind: 'count', flexible: false, json: ({ fit }) => percent(fit?.expected) },
];
