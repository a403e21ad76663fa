// Whole records for scripts: the result of `list` and `show`, nested as the YAML files are.
import { milesTo } from '../../domain/query/distance.ts';
import type { Place } from '../../domain/query/places.ts';
import { coverageShare } from '../../domain/record/coverage.ts';
import { identityFields } from '../../domain/record/facts.ts';
import {
  findField,
  limitKeys,
  pickFields,
  pickLimits,
  readField,
  spelledOut,
} from '../../domain/record/field.ts';
import { type FieldPath, fieldPaths } from '../../schema/labels.ts';
import type { Program } from '../../schema/program.ts';
import type { Column } from '../blocks.ts';
import { first, type JsonObject, type Result, type ResultColumn, resultOf } from '../result.ts';
import { roundTo, wholeMiles } from '../words.ts';
import { fieldColumn, notedCell, rawValue } from './cells.ts';

export interface RecordsParts {
  readonly programs: readonly Program[];
  /** For the age of facts in a person's table. */
  readonly thisYear: number;
  /** Where distances are measured from; they stand beside every record then. */
  readonly origin?: Place | undefined;
  /** One record is an object in JSON, not a list of one. */
  readonly single?: true;
  /** What stands beside the records without being of them. */
  readonly added?: AddedColumns | undefined;
}

/** Columns at the end of a sheet, and what they are in JSON. */
export interface AddedColumns {
  readonly columns: readonly ResultColumn<Program>[];
  /** The keys beside those of the record; of what --fields picks only. */
  readonly object: (program: Program, keys: readonly string[] | undefined) => JsonObject;
}

/** One column a dotted path; the columns do not depend on the data. */
export const recordsResult = ({ programs, thisYear, origin, single, added }: RecordsParts): Result =>
  resultOf(
    programs,
    [
      ...fieldPaths.map(path => columnOf(path, thisYear)),
      coverageColumn,
      ...(origin === undefined ? [] : [distanceColumn(origin)]),
      ...(added?.columns ?? []),
    ],
    {
      askedOrder: true,
      beside: limitColumns,
      ...(single === undefined ? {} : { document: first }),
      object: (program, keys) =>
        Object.assign(recordJson(program, keys), {
          ...(keys?.includes(coverageColumn.key) ? { coverage: coverageColumn.json(program) } : {}),
          ...(origin === undefined ? {} : { distanceMiles: milesTo(program, origin) ?? null }),
          ...added?.object(program, keys),
        }),
    },
  );

/** What limits picked facts, in a sheet: three columns at the end, whatever the records hold; names and places have no limits. */
function limitColumns(keys: readonly string[]): readonly ResultColumn<Program>[] {
  const facts = fieldsOf(keys).filter(path => !identityFields.has(path));
  return limitKeys
    .filter(key => facts.length > 0 && !facts.includes(key))
    .map(key => ({ key, json: () => undefined, flat: program => rawValue(pickLimits(program, key, facts)) }));
}

/** A new object for a record: whole, or pruned to the fields in the same nested shape, with what limits these. */
export const recordJson = (program: Program, keys: readonly string[] | undefined): JsonObject =>
  keys === undefined ? spelledOut(program) : pickFields(program, fieldsOf(keys));

const fieldsOf = (keys: readonly string[]): readonly FieldPath[] => keys.flatMap(key => findField(key) ?? []);

const columnOf = (path: FieldPath, thisYear: number): ResultColumn<Program> => {
  const flat = (program: Program) => rawValue(readField(program, path));
  return {
    key: path,
    ...fieldColumn(path),
    json: flat,
    flat,
    cell: program => notedCell(program, path, thisYear),
  };
};

const distanceColumn = (origin: Place): ResultColumn<Program> => ({
  key: 'distanceMiles',
  title: 'Miles',
  kind: 'count',
  flexible: false,
  fixed: true,
  json: program => milesTo(program, origin),
  cell: program => wholeMiles(program, origin),
});

/** The share of the fields that the record could hold and does, from 0 to 1. */
export const coverageColumn: ResultColumn<Program> & Column = {
  key: 'coverage',
  title: 'Recorded',
  kind: 'percent',
  flexible: false,
  onlyPicked: true,
  json: program => roundTo(coverageShare(program), 1000),
  cell: coverageShare,
};
