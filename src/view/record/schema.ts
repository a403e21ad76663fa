// The JSON Schema as data, and the fields with their meaning as a table.
import { fieldPaths, labelOf } from '../../schema/labels.ts';
import { type Json, type Report, report, sheetOf } from '../report.ts';

const keys = ['field', 'title', 'kind', 'unit', 'help'] as const;

export function viewSchema(text: string): Report {
  const items = fieldPaths.map(field => {
    const { title, kind, unit, help } = labelOf(field);
    return { field, title, kind, unit, help };
  });
  return report({
    data: JSON.parse(text) as Json,
    sheet: () => sheetOf(keys, items),
    blocks: [{ type: 'text', lines: text.trimEnd().split('\n') }],
  });
}
