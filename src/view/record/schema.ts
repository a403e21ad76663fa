// A JSON Schema as data, and the fields of a record with their meaning as a table.
import { type FieldPath, fieldPaths, labelOf } from '../../schema/labels.ts';
import { type Report, report } from '../report.ts';
import { objectResult, type ResultColumn, resultOf } from '../result.ts';

const columns: readonly ResultColumn<FieldPath>[] = [
  { key: 'field', json: field => field },
  { key: 'title', json: field => labelOf(field).title },
  { key: 'kind', json: field => labelOf(field).kind },
  { key: 'unit', json: field => labelOf(field).unit },
  { key: 'help', json: field => labelOf(field).help },
];

/** `text` is the JSON Schema; in JSON that of a record stands for its fields as a whole. */
export const viewSchema = (text: string, isRecord: boolean): Report =>
  report({
    result: isRecord
      ? resultOf(fieldPaths, columns, { whole: () => JSON.parse(text) })
      : objectResult(JSON.parse(text)),
    blocks: () => [{ type: 'text', lines: text.trimEnd().split('\n'), verbatim: true }],
  });
