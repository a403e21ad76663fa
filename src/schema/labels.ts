// What each field of a record is called, measures and means; the order is the order of keys in every output.
import { educationLabels } from './education-labels.ts';
import { type FieldLabel, sections } from './field-label.ts';
import { keysOf } from './keys-of.ts';
import { peopleLabels } from './people-labels.ts';
import { programLabels } from './program-labels.ts';
import { trackLabels } from './track-labels.ts';
import { trainingLabels } from './training-labels.ts';

/** Every field by its dotted path. The schema's paths and these keys are the same set (checked by a type test). */
const labels = {
  ...programLabels,
  ...trackLabels,
  ...trainingLabels,
  ...educationLabels,
  ...peopleLabels,
} as const;

export type FieldPath = keyof typeof labels;

/** All field paths in the order of every output. */
export const fieldPaths = keysOf(labels);

/** The label of a field, with the optional parts typed alike for every field. */
export const labelOf = (path: FieldPath): FieldLabel => labels[path];

/** The title of a field where its section is not shown, for example "DR positions a year". */
export function fullTitle(path: FieldPath): string {
  const { section, title } = labelOf(path);
  const { short } = sections[section];
  if (short === '') return title;
  return /^[A-Z][a-z]/.test(title)
    ? `${short} ${title.charAt(0).toLowerCase()}${title.slice(1)}`
    : `${short} ${title}`;
}
