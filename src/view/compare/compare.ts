// Programs side by side: fields as rows, programs as columns, grouped by section.
import {
  type ComparisonRow,
  comparedFields,
  comparePrograms,
  isIdentifying,
} from '../../domain/compare/compare.ts';
import type { Amendments } from '../../domain/record/amendments.ts';
import { noteOf, scopeOf } from '../../domain/record/field.ts';
import type { RouteFacts, RouteField } from '../../domain/routes/facts.ts';
import type { Qualifier, TrackKey } from '../../schema/choices.ts';
import { sections } from '../../schema/field-label.ts';
import { type FieldPath, fullTitle, labelOf } from '../../schema/labels.ts';
import type { Program } from '../../schema/program.ts';
import type { Cell, CellKind, RawValue, TableBlock } from '../blocks.ts';
import { amendedNotes, markedCell } from '../record/amended.ts';
import { cellKindOf, citedCell, notedCell, rawValue } from '../record/cells.ts';
import { namesOf } from '../record/names.ts';
import { type Report, report } from '../report.ts';
import { type Json, type JsonObject, type Result, type ResultColumn, resultOf } from '../result.ts';
import { routeRows, routesTitle } from '../routes/rows.ts';
import { plural } from '../words.ts';

export interface CompareParts {
  readonly programs: readonly Program[];
  readonly fields: readonly FieldPath[] | undefined;
  /** Also rows where nothing is recorded of anybody. */
  readonly all: boolean;
  /** Only rows that differ. */
  readonly onlyDifferent: boolean;
  /** Facts that are too old or undated were taken out before. */
  readonly isLimited?: boolean;
  readonly thisYear: number;
  /** What routes say about each program, in the same order, and the rows that are asked for; absent for none. */
  readonly routes?: { readonly facts: readonly RouteFacts[]; readonly fields: readonly RouteField[] };
  /** Rows above those of the records that say something else; one without any value is not shown. */
  readonly above?: readonly CompareRow[];
  /** In a document with a part for each program, to which its name leads: a fact with the number of its source there. */
  readonly cite?: Cite | undefined;
  /** What patches changed in each program, in the same order. */
  readonly amendments?: readonly Amendments[];
  /** Keys that JSON has beside the programs. */
  readonly document?: JsonObject;
}

/** Gives a cell that cites a source of a record the number that the source has in a document. */
type Cite = (program: Program, cell: Cell) => Cell;

interface Limits {
  readonly qualifier: readonly (Qualifier | undefined)[];
  readonly scope: readonly (readonly TrackKey[] | undefined)[];
  readonly note: readonly (string | undefined)[];
}

/** One row of a comparison: a recorded field, what the routes say, or what else somebody has to say. */
interface CompareRow {
  readonly field: string;
  readonly label: string;
  readonly values: readonly Json[];
  /** The same, one cell of a sheet each. */
  readonly flat: readonly (RawValue | null)[];
  /** What limits each value; absent for rows that are no recorded fact. */
  readonly limits?: Limits;
  /** Whether each value is a patch's; absent for rows that are no recorded fact. */
  readonly amended?: readonly boolean[];
  readonly differs: boolean;
  /** What differs is no more than a name, a place or a code, and gets no mark. */
  readonly isIdentifying?: boolean;
  /** For a person: under which heading, called what, and the cells. */
  readonly heading: string;
  readonly title: string;
  readonly kind: CellKind;
  readonly unit?: string | undefined;
  readonly cells: () => readonly Cell[];
}

/** Marks a row whose recorded values differ; explained in a note. */
const differenceMark = '*';
const differenceWords = 'recorded values differ';

const isMarked = ({ differs, isIdentifying: isNoReason = false }: CompareRow): boolean =>
  differs && !isNoReason;

export function viewCompare(parts: CompareParts): Report {
  const { programs, all, onlyDifferent, isLimited = false, above = [], document = {} } = parts;
  const { amendments = [] } = parts;
  const everyRow = [...fieldRows(parts), ...routeRowsOf(parts)];
  const hasValue = ({ flat }: CompareRow): boolean => flat.some(value => value !== null);
  const recorded = everyRow.filter(row => all || hasValue(row));
  const rows = [...above.filter(hasValue), ...recorded].filter(({ differs }) => differs || !onlyDifferent);
  return report({
    title: namesOf(programs) ?? `${programs.length} programs side by side`,
    result: compareResult(rows, programs, document),
    blocks: () => [table(rows, parts)],
    notes: [
      ...notesOn(rows, everyRow.length - recorded.length, isLimited),
      ...programs.flatMap(({ id }, index) => amendedNotes(id, amendments[index])),
    ],
  });
}

const fieldRows = (parts: CompareParts): readonly CompareRow[] =>
  comparePrograms(parts.programs, parts.fields ?? comparedFields).map(row => fieldRow(row, parts));

function fieldRow(
  { field, values, qualifiers, differs }: ComparisonRow,
  { programs, thisYear, cite, amendments = [] }: CompareParts,
): CompareRow {
  const { section, title, unit } = labelOf(field);
  return {
    field,
    label: fullTitle(field),
    values: values.map(value => value ?? null),
    flat: values.map(rawValue),
    limits: {
      qualifier: qualifiers,
      scope: programs.map(program => scopeOf(program, field)),
      note: programs.map(program => noteOf(program, field)),
    },
    differs,
    isIdentifying: isIdentifying(field),
    heading: sections[section].title,
    title,
    kind: cellKindOf(field),
    unit,
    amended: programs.map(
      (_, index) => values[index] !== undefined && amendments[index]?.changed.has(field) === true,
    ),
    cells: () =>
      programs.map((program, index) => {
        const cell =
          cite === undefined
            ? notedCell(program, field, thisYear)
            : cite(program, citedCell(program, field, thisYear));
        return markedCell(cell, field, amendments[index]);
      }),
  };
}

const routeRowsOf = ({ routes }: CompareParts): readonly CompareRow[] =>
  routes === undefined
    ? []
    : routeRows(routes.facts, routes.fields).map(({ values, cells, ...row }) => {
        const flat = values.map(value => value ?? null);
        return { ...row, values: flat, flat, heading: routesTitle, cells: () => cells };
      });

const limitKinds = ['qualifier', 'scope', 'note'] as const;

/** One entry a program, null where nothing limits its value; absent where nothing limits any. */
const listLimits = (limits: readonly (Json | undefined)[] = []): readonly Json[] | undefined =>
  limits.some(each => each !== undefined) ? limits.map(each => each ?? null) : undefined;

/** In JSON the values of a row are a list in the order of the programs; in a sheet each program has a column, and three for what limits its values. */
const compareResult = (
  rows: readonly CompareRow[],
  programs: readonly Program[],
  document: JsonObject,
): Result =>
  resultOf(
    rows,
    [
      { key: 'field', json: ({ field }) => field },
      { key: 'label', json: ({ label }) => label },
      ...programs.map(
        ({ id }, index): ResultColumn<CompareRow> => ({
          key: id,
          json: ({ values }) => values[index],
          flat: ({ flat }) => flat[index] ?? null,
        }),
      ),
      { key: 'differs', json: ({ differs }) => differs },
      ...programs.flatMap(({ id }, index) =>
        limitKinds.map(
          (kind): ResultColumn<CompareRow> => ({
            key: `${id}.${kind}`,
            json: ({ limits }) => limits?.[kind][index],
          }),
        ),
      ),
    ],
    {
      object: ({ field, label, values, limits, amended, differs }) => ({
        field,
        label,
        values,
        qualifiers: listLimits(limits?.qualifier),
        scopes: listLimits(limits?.scope),
        notes: listLimits(limits?.note),
        amended: amended?.includes(true) === true ? amended : undefined,
        differs,
      }),
      document: entries => ({ programs: programs.map(({ id }) => id), ...document, rows: entries }),
    },
  );

const table = (rows: readonly CompareRow[], { programs, cite }: CompareParts): TableBlock => ({
  type: 'table',
  columns: [
    { title: '', kind: 'text' },
    { title: 'Field', kind: 'text', flexible: true },
    ...programs.map(({ id, name }) => ({
      title: id,
      fullTitle: name,
      target: cite === undefined ? undefined : id,
      kind: 'text' as const,
      flexible: true,
    })),
  ],
  rows: rows.map(row => [isMarked(row) ? differenceMark : '', row.title, ...row.cells()]),
  headings: new Map(
    rows.flatMap(({ heading }, index) => (rows[index - 1]?.heading === heading ? [] : [[index, heading]])),
  ),
  markWords: differenceWords,
  rowKinds: rows.map(({ kind, unit }) => ({ kind, unit })),
  wrap: true,
});

function notesOn(rows: readonly CompareRow[], blank: number, isLimited: boolean): readonly string[] {
  const different = rows.filter(isMarked).length;
  const notes: string[] = [];
  if (rows.length === 0) notes.push('Nothing to show: no row is left.');
  const identifying = rows.some(({ differs, isIdentifying }) => differs && isIdentifying === true);
  const unmarked = identifying ? '; names, places and codes carry no mark' : '';
  if (different > 0)
    notes.push(`${differenceMark} ${differenceWords} (${plural(different, 'row')}${unmarked}).`);
  if (blank > 0) {
    const nothing = isLimited ? 'nothing that counts' : 'nothing';
    notes.push(
      `Left out: ${plural(blank, 'field')} of which ${nothing} is recorded here (--all shows them).`,
    );
  }
  return notes;
}
