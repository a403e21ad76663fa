// Whole records for scripts: the JSON objects and the sheet of `list` and `show`.
import { pickFields, readField } from '../../domain/record/field.ts';
import { type FieldPath, fieldPaths } from '../../schema/labels.ts';
import type { Program } from '../../schema/program.ts';
import type { Json, Sheet } from '../report.ts';
import { rawValue } from './cells.ts';

/** A record as JSON: whole, or pruned to the fields in the same nested shape. */
export const recordJson = (
  program: Program,
  fields: readonly FieldPath[] | undefined,
): { readonly [key: string]: Json } =>
  (fields === undefined ? program : pickFields(program, fields)) as unknown as {
    readonly [key: string]: Json;
  };

/** One row a record and one column a dotted path; the columns do not depend on the data. */
export const recordSheet = (
  programs: readonly Program[],
  fields: readonly FieldPath[] = fieldPaths,
): Sheet => ({
  columns: fields,
  rows: programs.map(program => fields.map(path => rawValue(readField(program, path)))),
});
