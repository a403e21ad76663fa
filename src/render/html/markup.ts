// HTML that is safe by construction: whatever a template puts in is text, unless it is markup already.

/** A piece of HTML. Only templates and `trusted` make one. */
export class Markup {
  readonly html: string;

  constructor(html: string) {
    this.html = html;
  }
}

type Part = string | number | Markup | readonly Markup[] | undefined;

/** Makes markup of a template; text in it is escaped for content and for attributes in double quotes. */
export const html = (strings: TemplateStringsArray, ...parts: readonly Part[]): Markup =>
  new Markup(String.raw({ raw: strings }, ...parts.map(htmlOf)));

/** Text of our own that is HTML or CSS already; never anything that came from a record. */
export const trusted = (text: string): Markup => new Markup(text);

/** A heading; levels beyond the sixth, which HTML does not have, are of the sixth. */
export function heading(level: number, content: Part, id?: string): Markup {
  const tag = trusted(`h${Math.min(6, level)}`);
  return html`<${tag}${id === undefined ? '' : html` id="${id}"`}>${content}</${tag}>`;
}

function htmlOf(part: Part): string {
  if (part === undefined) return '';
  if (part instanceof Markup) return part.html;
  if (typeof part === 'object') return part.map(each => each.html).join('');
  return escapeHtml(String(part));
}

const names: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as the content of an element or the value of a quoted attribute. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/gu, sign => names[sign] ?? sign);
