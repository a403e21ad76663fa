// A table of contents in HTML: links to parts, groups that open and close, and one kind of entries alone, all without script.
import type { ContentsBlock, ContentsEntry } from '../../view/blocks.ts';
import { heading, html, type Markup } from './markup.ts';
import type { Page } from './page.ts';

export function drawContents(block: ContentsBlock, page: Page): Markup {
  const { title, entries, kinds = [] } = block;
  const above = page.isTitled ? '' : heading(page.level, title);
  const choice = kinds.length === 0 ? '' : drawChoice(kinds, page.newId());
  return html`<nav class="contents" aria-label="${title}">${above}${choice}${drawList(entries, block)}</nav>\n`;
}

/** Buttons of which one is pressed; the style sheet hides the entries of other kinds, by their classes. */
const drawChoice = (kinds: readonly string[], name: string): Markup =>
  html`<fieldset class="choice"><legend>Show</legend>${['all', ...kinds].map(
    (kind, index) =>
      html`<label><input type="radio" name="${name}" class="${index === 0 ? 'every' : classOf(index - 1)}"${index === 0 ? html` checked` : ''}><span>${kind}</span></label>`,
  )}</fieldset>\n`;

const classOf = (kind: number): string => `k${kind}`;

const drawList = (entries: readonly ContentsEntry[], block: ContentsBlock): Markup =>
  html`<ul>${entries.map(entry => drawEntry(entry, block))}</ul>`;

function drawEntry({ id, title, entries, kinds }: ContentsEntry, block: ContentsBlock): Markup {
  const named = id === undefined ? html`${title}` : html`<a href="#${id}">${title}</a>`;
  if (entries.length === 0) return html`<li${kindClasses(kinds, block)}>${named}</li>\n`;
  const inner = drawList(entries, block);
  if (block.folded !== true) return html`<li class="group">${named}${inner}</li>\n`;
  return html`<li class="group"><details><summary>${named} <span class="count">${entries.length}</span></summary>${inner}</details></li>\n`;
}

/** The kinds of an entry as classes; nothing where there is no choice between kinds. */
function kindClasses(own: readonly string[] = [], { kinds = [] }: ContentsBlock): Markup {
  const classes = kinds.flatMap((kind, index) => (own.includes(kind) ? [classOf(index)] : []));
  return kinds.length === 0 ? html`` : html` class="entry ${classes.join(' ')}"`;
}
