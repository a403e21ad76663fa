// Whole records for scripts: the result of `list` and `show`, nested as the YAML files are.
import { milesTo } from '../../domain/query/distance.ts';
import type { Place } from '../../domain/query/places.ts';
import { findField, pickFields, readField } from '../../domain/record/field.ts';
import { type FieldPath, fieldPaths } from '../../schema/labels.ts';
import type { Program } from '../../schema/program.ts';
import { first, type JsonObject, type Result, type ResultColumn, resultOf } from '../result.ts';
import { factCell, fieldColumn, rawValue } from './cells.ts';

export interface RecordsParts {
  readonly programs: readonly Program[];
  /** For the age of facts in a person's table. */
  readonly thisYear: number;
  /** Where distances are measured from; they stand beside every record then. */
  readonly origin?: Place | undefined;
  /** One record is an object in JSON, not a list of one. */
  readonly single?: true;
}

/** One column a dotted path; the columns do not depend on the data. */
export const recordsResult = ({ programs, thisYear, origin, single }: RecordsParts): Result =>
  resultOf(
    programs,
    [
      ...fieldPaths.map(path => columnOf(path, thisYear)),
      ...(origin === undefined ? [] : [distanceColumn(origin)]),
    ],
    {
      askedOrder: true,
      ...(single === undefined ? {} : { document: first }),
      object: (program, keys) => ({
        ...recordJson(program, keys),
        ...(origin === undefined ? {} : { distanceMiles: milesTo(program, origin) ?? null }),
      }),
    },
  );

/** A record as JSON: whole, or pruned to the fields in the same nested shape. */
export const recordJson = (program: Program, keys: readonly string[] | undefined): JsonObject =>
  keys === undefined
    ? program
    : pickFields(
        program,
        keys.flatMap(key => findField(key) ?? []),
      );

const columnOf = (path: FieldPath, thisYear: number): ResultColumn<Program> => {
  const flat = (program: Program) => rawValue(readField(program, path));
  return {
    key: path,
    ...fieldColumn(path),
    json: flat,
    flat,
    cell: program => factCell(program, path, thisYear),
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

/** Miles for a person's table; null for a record without coordinates. */
export function wholeMiles(program: Program, origin: Place): number | null {
  const miles = milesTo(program, origin);
  return miles === undefined ? null : Math.round(miles);
}
