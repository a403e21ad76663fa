// JSON for scripts: the report's data, nothing else.
import type { Report } from '../view/report.ts';
import type { Json } from '../view/result.ts';
import type { Rendered } from './format.ts';
import { escapeJson } from './sanitize.ts';

const indent = '  ';

/** One value, or a list that is never held as a whole, indented by two blanks. */
export const renderJson = ({ result: { document, entries } }: Report): Rendered => ({
  text: document === undefined ? writeList(entries()) : `${write(document())}\n`,
  notes: [],
});

const write = (data: Json): string => escapeJson(JSON.stringify(data, null, indent));

/** The same text as for an array, without holding the array; put together once, because it can be long. */
function writeList(entries: Iterable<Json>): string {
  const parts: string[] = [];
  // A list of one entry has the right indentation; its brackets, each with a line feed, go.
  for (const entry of entries) parts.push(parts.length === 0 ? '[\n' : ',\n', write([entry]).slice(2, -2));
  return parts.length === 0 ? '[]\n' : [...parts, '\n]\n'].join('');
}

/** One line an entry of a list; any other value is one line. */
export function renderNdjson({ result: { document, entries } }: Report): Rendered {
  const lines: string[] = [];
  for (const item of document === undefined ? entries() : [document()]) {
    lines.push(`${escapeJson(JSON.stringify(item))}\n`);
  }
  return { text: lines.join(''), notes: [] };
}
