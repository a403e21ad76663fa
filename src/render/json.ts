// JSON for scripts: the report's data, nothing else.
import type { Json, Report } from '../view/report.ts';
import type { Rendered } from './format.ts';
import { escapeJson } from './sanitise.ts';

/** One value, indented by two blanks. */
export const renderJson = ({ data }: Report): Rendered => ({
  text: `${escapeJson(JSON.stringify(data, null, 2))}\n`,
  notes: [],
});

/** One line an entry of a list; an object is one line. */
export function renderNdjson({ data }: Report): Rendered {
  const items: readonly Json[] = Array.isArray(data) ? data : [data];
  return { text: items.map(item => `${escapeJson(JSON.stringify(item))}\n`).join(''), notes: [] };
}
