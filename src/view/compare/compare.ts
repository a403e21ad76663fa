// Programs side by side: fields as rows, programs as columns, grouped by section.
import {
  type ComparisonRow,
  comparedFields,
  comparePrograms,
  isRecordedByAny,
} from '../../domain/compare/compare.ts';
import type { RouteFacts, RouteField } from '../../domain/routes/facts.ts';
import { sections } from '../../schema/field-label.ts';
import { type FieldPath, fullTitle, labelOf } from '../../schema/labels.ts';
import type { Program } from '../../schema/program.ts';
import { cellKindOf, citedCell, rawValue } from '../record/cells.ts';
import { type Cell, type Json, plural, type Report, report, type TableBlock } from '../report.ts';
import { isKnown, type RouteRow, routeRowJson, routeRows, routesTitle } from '../routes/rows.ts';

export interface CompareParts {
  readonly programs: readonly Program[];
  readonly fields: readonly FieldPath[] | undefined;
  /** Also rows where nobody publishes anything. */
  readonly all: boolean;
  /** Only rows that differ. */
  readonly onlyDifferent: boolean;
  readonly thisYear: number;
  /** What routes say about each program, in the same order, and the rows that are asked for; absent for none. */
  readonly routes?: { readonly facts: readonly RouteFacts[]; readonly fields: readonly RouteField[] };
}

/** Marks a row whose published values differ; explained in a note. */
const differenceMark = '*';

export function viewCompare(parts: CompareParts): Report {
  const { programs, fields, all, onlyDifferent, routes } = parts;
  const compared = comparePrograms(programs, fields ?? comparedFields);
  const published = compared.filter(row => all || isRecordedByAny(row));
  const rows = published.filter(({ differs }) => differs || !onlyDifferent);
  const allRoutes = routes === undefined ? [] : routeRows(routes.facts, routes.fields);
  const knownRoutes = allRoutes.filter(row => all || isKnown(row));
  const ways = knownRoutes.filter(({ differs }) => differs || !onlyDifferent);
  const unpublished = compared.length - published.length + allRoutes.length - knownRoutes.length;
  return report({
    data: { programs: programs.map(({ id }) => id), rows: [...rows.map(rowJson), ...ways.map(routeRowJson)] },
    sheet: () => ({
      columns: ['field', 'label', ...programs.map(({ id }) => id), 'differs'],
      rows: [
        ...rows.map(({ field, values, differs }) => [
          field,
          fullTitle(field),
          ...values.map(rawValue),
          differs,
        ]),
        ...ways.map(({ field, label, values, differs }) => [field, label, ...values.map(rawValue), differs]),
      ],
    }),
    blocks: [withRoutes(table(rows, parts), ways)],
    notes: notesOn([...rows, ...ways], unpublished),
  });
}

const rowJson = ({
  field,
  values,
  qualifiers,
  differs,
}: ComparisonRow): { readonly [key: string]: Json } => ({
  field,
  label: fullTitle(field),
  values: values.map(value => (value === undefined ? null : (value as Json))),
  ...(qualifiers.some(each => each !== undefined)
    ? { qualifiers: qualifiers.map(each => each ?? null) }
    : {}),
  differs,
});

function table(rows: readonly ComparisonRow[], { programs, thisYear }: CompareParts): TableBlock {
  const headings = new Map<number, string>();
  for (const [index, { field }] of rows.entries()) {
    const { section } = labelOf(field);
    const previous = rows[index - 1];
    if (previous === undefined || labelOf(previous.field).section !== section) {
      headings.set(index, sections[section].title);
    }
  }
  return {
    type: 'table',
    columns: [
      { title: '', kind: 'text' },
      { title: 'Field', kind: 'text', flexible: true },
      ...programs.map(({ id }) => ({ title: id, kind: 'text' as const, flexible: true })),
    ],
    rows: rows.map(({ field, differs }): readonly Cell[] => [
      differs ? differenceMark : '',
      labelOf(field).title,
      ...programs.map(program => uncited(citedCell(program, field, thisYear))),
    ]),
    headings,
    rowKinds: rows.map(({ field }) => ({ kind: cellKindOf(field), unit: labelOf(field).unit })),
    wrap: true,
  };
}

/** The table with the routes below the published fields. */
function withRoutes(table: TableBlock, ways: readonly RouteRow[]): TableBlock {
  if (ways.length === 0) return table;
  return {
    ...table,
    rows: [
      ...table.rows,
      ...ways.map(({ title, cells, differs }) => [differs ? differenceMark : '', title, ...cells]),
    ],
    headings: new Map([...(table.headings ?? []), [table.rows.length, routesTitle]]),
    rowKinds: [...(table.rowKinds ?? []), ...ways.map(({ kind, unit }) => ({ kind, unit }))],
  };
}

/** A comparison has no list of sources to point to; `sources` has. */
function uncited(cell: Cell): Cell {
  if (cell === null || typeof cell !== 'object' || Array.isArray(cell)) return cell;
  return { ...cell, source: undefined } as Cell;
}

function notesOn(rows: readonly { readonly differs: boolean }[], unpublished: number): readonly string[] {
  const different = rows.filter(({ differs }) => differs).length;
  const notes: string[] = [];
  if (rows.length === 0) notes.push('Nothing to show: no row is left.');
  if (different > 0) notes.push(`${differenceMark} published values differ (${plural(different, 'row')}).`);
  if (unpublished > 0) {
    notes.push(`Left out: ${plural(unpublished, 'field')} that nobody here publishes (--all shows them).`);
  }
  return notes;
}
