// Every output format and the module that draws it, loaded only when it is asked for.
import type { Report } from '../view/report.ts';
import type { Format, Rendered, Style } from './format.ts';
import { sanitiseReport } from './sanitise.ts';

type Renderer = (report: Report, style: Style) => Rendered | Promise<Rendered>;

const renderers = {
  table: async () => (await import('./text.ts')).renderText,
  json: async () => (await import('./json.ts')).renderJson,
  ndjson: async () => (await import('./json.ts')).renderNdjson,
  csv: async () => (await import('./csv.ts')).renderCsv,
  tsv: async () => (await import('./csv.ts')).renderTsv,
  markdown: async () => (await import('./markdown.ts')).renderMarkdown,
  vcard: async () => (await import('./vcard.ts')).renderVcard,
} satisfies Record<Format, () => Promise<Renderer>>;

/** Draws a report in a format; text that came from records is harmless in the result. */
export async function render(format: Format, report: Report, style: Style): Promise<Rendered> {
  const draw: Renderer = await renderers[format]();
  const harmless = sanitiseReport(report);
  const { text, notes } = await draw(harmless, style);
  return { text, notes: [...harmless.notes, ...notes] };
}
