// Text in HTML: web addresses and numbers of sources as links, lines as paragraphs.
import { normalAddress } from '../../schema/address.ts';
import { html, type Markup } from './markup.ts';
import type { SourceList } from './sources.ts';

/** What looks like a web address: it ends at a blank, and what closes a sentence or a bracket is no part of it. */
const address = /(https?:\/\/[^\s<>"]*[^\s<>".,;:!?)\]°†•])/iu;

/** Text whose web addresses are links, and its "[3]" too where there is a list of sources. */
export const linkedText = (text: string, sources?: SourceList): Markup =>
  html`${text.split(address).map((part, index) => (index % 2 === 0 ? citing(part, sources) : link(part)))}`;

/** An address as a link; what is not one of a web page stays text. */
export function link(text: string): Markup {
  const href = normalAddress(text);
  return href === undefined ? html`${text}` : html`<a href="${href}">${text}</a>`;
}

function citing(text: string, sources: SourceList | undefined): Markup {
  if (sources === undefined || !text.includes('[')) return unbroken(text);
  const parts = text.split(/\[(\d+)\](?=[\s,;.)]|$)/u);
  return html`${parts.map((part, index) => (index % 2 === 0 ? unbroken(part) : sources.cite(part)))}`;
}

/** The name of a time zone, such as "America/Chicago". */
const zone =
  /\b((?:Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)\/[A-Z]\w+(?:\/[A-Z]\w+)?)/u;

/** Text in which no line ends inside the name of a time zone. */
const unbroken = (text: string): Markup =>
  html`${text.split(zone).map((part, index) => (index % 2 === 0 ? html`${part}` : html`<span class="fit">${part}</span>`))}`;

/** Lines as paragraphs, which empty lines part; lines that are set in keep their breaks and blanks, such as commands. */
export function paragraphs(lines: readonly string[], sources?: SourceList): Markup {
  const parts: { kind: 'empty' | 'set in' | 'words'; lines: string[] }[] = [];
  for (const line of lines) {
    const kind = kindOf(line);
    if (parts.at(-1)?.kind === kind) parts.at(-1)?.lines.push(line);
    else parts.push({ kind, lines: [line] });
  }
  return html`${parts.map(part => {
    if (part.kind === 'empty') return html``;
    if (part.kind === 'set in') return verbatim(part.lines.map(line => line.slice(2)));
    const words = part.lines.map(
      (line, index) => html`${index === 0 ? '' : html`<br>`}${linkedText(line, sources)}`,
    );
    return html`<p>${words}</p>\n`;
  })}`;
}

function kindOf(line: string): 'empty' | 'set in' | 'words' {
  if (line.trim() === '') return 'empty';
  return line.startsWith('  ') ? 'set in' : 'words';
}

/** The content of a file. A parser drops a line feed that begins it, so one of ours stands first. */
export const verbatim = (lines: readonly string[]): Markup =>
  html`<pre tabindex="0">\n${lines.join('\n')}</pre>\n`;
