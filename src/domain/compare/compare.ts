// Puts programs side by side, field by field.
import type { Qualifier } from '../../schema/choices.ts';
import { type FieldPath, fieldPaths } from '../../schema/labels.ts';
import type { Program } from '../../schema/program.ts';
import { factFields, identityFields } from '../record/facts.ts';
import { type FieldValue, qualifierOf, readField } from '../record/field.ts';

export interface ComparisonRow {
  readonly field: FieldPath;
  /** One value a program in the order asked for; undefined where nothing is recorded. */
  readonly values: readonly (FieldValue | undefined)[];
  readonly qualifiers: readonly (Qualifier | undefined)[];
  /** At least two different values are recorded; a blank differs from nothing. */
  readonly differs: boolean;
}

/** Web addresses stay out: they always differ and fill the column. `show` has them. */
const identity: readonly FieldPath[] = ['institution', 'city', 'state'];

/** The fields that a comparison shows unless others are asked for. */
export const comparedFields: readonly FieldPath[] = fieldPaths.filter(
  path => identity.includes(path) || factFields.includes(path),
);

/** One row a field, also where nothing is recorded. */
export const comparePrograms = (
  programs: readonly Program[],
  fields: readonly FieldPath[],
): readonly ComparisonRow[] =>
  fields.map(field => {
    const values = programs.map(program => readField(program, field));
    const qualifiers = programs.map(program => qualifierOf(program, field));
    const forms = values.flatMap((value, index) =>
      value === undefined ? [] : [canonical(value, qualifiers[index])],
    );
    return { field, values, qualifiers, differs: new Set(forms).size > 1 };
  });

/** Names, places, hospitals, addresses, people and codes: they tell programs apart, differ always, and decide nothing. */
export const isIdentifying = (field: FieldPath): boolean =>
  identityFields.has(field) ||
  /^(?:address$|hospitals$|pediatrics\.site$|contacts\.)|\.(?:acgmeCode|nrmpCodes)$/u.test(field);

/** Lists that hold the same entries in another order are the same. */
function canonical(value: FieldValue, qualifier: Qualifier | undefined): string {
  const plain = Array.isArray(value) ? [...value].map(String).sort() : value;
  return JSON.stringify([plain, qualifier ?? null]);
}
