// Every output format: its name, the file names that mean it, and the module that draws it, loaded when it is asked for.
import type { Report } from '../view/report.ts';
import type { Rendered, Style } from './format.ts';
import { sanitizeReport } from './sanitize.ts';

type Renderer = (report: Report, style: Style) => Rendered | Promise<Rendered>;

interface Entry<Name extends string> {
  readonly name: Name;
  /** What the names of its files end with. */
  readonly extensions: readonly string[];
  /** The commands that have it; all where none is named. */
  readonly only?: readonly string[];
  readonly load: () => Promise<Renderer>;
}

const registry = [
  { name: 'table', extensions: ['.txt'], load: async () => (await import('./text.ts')).renderText },
  { name: 'json', extensions: ['.json'], load: async () => (await import('./json.ts')).renderJson },
  {
    name: 'ndjson',
    extensions: ['.ndjson', '.jsonl'],
    load: async () => (await import('./json.ts')).renderNdjson,
  },
  { name: 'csv', extensions: ['.csv'], load: async () => (await import('./csv.ts')).renderCsv },
  { name: 'tsv', extensions: ['.tsv'], load: async () => (await import('./csv.ts')).renderTsv },
  {
    name: 'markdown',
    extensions: ['.md', '.markdown'],
    load: async () => (await import('./markdown.ts')).renderMarkdown,
  },
  {
    name: 'html',
    extensions: ['.html', '.htm'],
    load: async () => (await import('./html/document.ts')).renderHtml,
  },
  {
    name: 'vcard',
    extensions: ['.vcf'],
    only: ['contact'],
    load: async () => (await import('./vcard.ts')).renderVcard,
  },
  {
    name: 'ics',
    extensions: ['.ics'],
    only: ['mine', 'calendar'],
    load: async () => (await import('./ical.ts')).renderIcal,
  },
  {
    name: 'svg',
    extensions: ['.svg'],
    only: ['map'],
    load: async () => (await import('./svg/map.ts')).renderMapSvg,
  },
] as const satisfies readonly Entry<string>[];

export type Format = (typeof registry)[number]['name'];

export const formats: readonly Entry<Format>[] = registry;

/** Draws a report in a format; text that came from records is harmless in the result. */
export async function render(format: Format, report: Report, style: Style): Promise<Rendered> {
  const entry = formats.find(({ name }) => name === format);
  if (entry === undefined) throw new Error(`No format ${format}`);
  const draw = await entry.load();
  const harmless = sanitizeReport(report);
  const { text, notes } = await draw(harmless, style);
  return { text, notes: [...harmless.notes, ...(harmless.hints ?? []), ...notes] };
}
