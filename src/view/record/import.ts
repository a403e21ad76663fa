// What a sheet says of programs: what is new, what is other, what is not understood; and what is written of it.
import type { Edited } from '../../domain/record/edit-patch.ts';
import type { Fact } from '../../domain/record/facts.ts';
import type { FieldValue } from '../../domain/record/field.ts';
import { clip } from '../../domain/record/text.ts';
import type { Qualifier } from '../../schema/choices.ts';
import type { Cell, TableBlock } from '../blocks.ts';
import { type Report, report } from '../report.ts';
import { type ResultColumn, resultOf } from '../result.ts';
import { plural } from '../words.ts';
import { limitedCell, rawValue } from './cells.ts';
import { wordProblem } from './problems.ts';

/** In the order in which they are shown. */
const outcomes = ['new', 'conflict', 'same', 'unmatched', 'not-understood'] as const;
type SaidOutcome = (typeof outcomes)[number];

/** What a cell of a sheet says. */
export interface SaidCell {
  /** As spreadsheets count, the head being 1. */
  readonly row: number;
  readonly column: string;
  readonly text: string;
  /** `unmatched` is a row of no program; `not-understood` may also be a cell that another row contradicts. */
  readonly outcome: SaidOutcome;
  readonly program?: string;
  readonly field?: string;
  readonly recorded?: FieldValue | undefined;
  /** What limits the recorded value, and goes with it. */
  readonly limits?: Pick<Fact, 'qualifier' | 'scope' | 'note'>;
  readonly said?: FieldValue | undefined;
  readonly qualifier?: Qualifier | undefined;
  readonly reason?: string;
}

const columns: readonly ResultColumn<SaidCell>[] = [
  { key: 'row', kind: 'number', json: ({ row }) => row },
  { key: 'column', json: ({ column }) => column },
  { key: 'outcome', json: ({ outcome }) => outcome },
  { key: 'program', json: ({ program }) => program },
  { key: 'field', json: ({ field }) => field },
  { key: 'recorded', json: ({ recorded }) => recorded, flat: ({ recorded }) => rawValue(recorded) },
  { key: 'said', json: ({ said }) => said, flat: ({ said }) => rawValue(said) },
  { key: 'qualifier', json: ({ qualifier }) => qualifier },
  { key: 'recordedQualifier', json: ({ limits }) => limits?.qualifier },
  { key: 'recordedScope', json: ({ limits }) => limits?.scope },
  { key: 'recordedNote', json: ({ limits }) => limits?.note },
  { key: 'text', json: ({ text }) => text },
  { key: 'reason', json: ({ reason }) => reason },
];

/** What --fields can name. */
export const importKeys: readonly string[] = columns.map(({ key }) => key);

export interface ImportParts {
  readonly cells: readonly SaidCell[];
  /** Titles of columns that hold no field that can be taken. */
  readonly leftOut: readonly string[];
  /** Titles of columns with names and places, which are taken only where they are mapped. */
  readonly names: readonly string[];
  /** What else there is to know of the edits. */
  readonly notes: readonly string[];
  readonly edits: readonly Edited[];
  /** Whether the edits are to be written. */
  readonly isWritten: boolean;
  /** Whether conflicts are among the edits. */
  readonly replaces: boolean;
}

const titles: Readonly<Record<SaidOutcome, string>> = {
  new: 'New',
  conflict: 'Conflicts with what is recorded',
  same: 'The same as recorded',
  unmatched: 'Rows of no program',
  'not-understood': 'Not understood',
};

export function viewImport(parts: ImportParts): Report {
  const { cells, leftOut, names, notes, edits, isWritten, replaces } = parts;
  const titleOf = (outcome: SaidOutcome): string =>
    outcome !== 'conflict' || !replaces ? titles[outcome] : isWritten ? 'Replaced' : 'To be replaced';
  const byOutcome = (outcome: SaidOutcome) => cells.filter(each => each.outcome === outcome);
  const counts = outcomes.flatMap(outcome => {
    const count = byOutcome(outcome).length;
    return count === 0 ? [] : [`${titleOf(outcome).toLowerCase()} ${count}`];
  });
  const conflicts = byOutcome('conflict').length;
  return report({
    title: 'What a sheet says of programs',
    result: resultOf(cells, columns),
    // What is the same is counted, and listed in the machine formats.
    blocks: () =>
      outcomes.flatMap(each => (each === 'same' ? [] : tableOf(each, titleOf(each), byOutcome(each)))),
    notes: [
      ...(counts.length === 0 ? ['The sheet says nothing.'] : [`Cells: ${counts.join(', ')}.`]),
      ...(leftOut.length === 0
        ? []
        : [`Columns left out: ${leftOut.map(clip).join(', ')}; --map COLUMN=FIELD says what one holds.`]),
      ...(names.length === 0
        ? []
        : [
            `Names and places are left as recorded: ${names.map(clip).join(', ')}; --map COLUMN=FIELD takes one, as --map City=city.`,
          ]),
      ...(conflicts > 0 && !replaces
        ? [`${plural(conflicts, 'conflict')} left as recorded; --replace takes what the sheet says.`]
        : []),
      ...notes,
      ...edits.flatMap(({ before, problems }) => problems.map(each => `${before.id}: ${wordProblem(each)}.`)),
      ...(edits.length > 0 && !isWritten
        ? [`Nothing is written yet; --yes writes ${plural(edits.length, 'file')}.`]
        : []),
    ],
    edits: isWritten ? edits.map(({ path, text, replaces }) => ({ path, text, replaces })) : [],
  });
}

function tableOf(outcome: SaidOutcome, title: string, cells: readonly SaidCell[]): readonly TableBlock[] {
  if (cells.length === 0) return [];
  const isSaid = outcome === 'new' || outcome === 'conflict';
  const text = (head: string, flexible = true) => ({ title: head, kind: 'text' as const, flexible });
  return [
    {
      type: 'table',
      title: `${title} (${cells.length})`,
      columns: isSaid
        ? [text('Program', false), text('Field'), text('Recorded'), text('The sheet')]
        : [{ title: 'Row', kind: 'count' }, text('Column'), text('Text'), text('Why')],
      rows: cells.map(
        ({ row, column, program = '', field = '', recorded, said, qualifier, ...cell }): Cell[] =>
          isSaid
            ? [
                program,
                field,
                limitedCell(rawValue(recorded), cell.limits),
                limitedCell(rawValue(said), { qualifier }),
              ]
            : [row, column, cell.text, cell.reason ?? ''],
      ),
      wrap: true,
    },
  ];
}
