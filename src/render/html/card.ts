// A card in HTML: sections of labeled values; entries numbered or labeled as sources are lists.
import type { CardBlock, CardEntry } from '../../view/blocks.ts';
import { drawCell, reachable } from './cell.ts';
import { heading, html, type Markup } from './markup.ts';
import { type Page, pageWording } from './page.ts';
import { sourceNumber } from './sources.ts';
import { linkedText } from './text.ts';

/** Cards of so many sections stand in two columns where there is room. */
const manySections = 4;

export function drawCard(block: CardBlock, page: Page): Markup {
  const { title, subtitle, sections } = block;
  const filled = sections.filter(({ entries }) => entries.length > 0);
  const above = page.isTitled ? '' : heading(page.level, title);
  const level = page.isTitled ? page.level : page.level + 1;
  const drawn = filled.map(({ title: name, links = [], entries }) => {
    const named = name === '' ? '' : heading(level, reachable(name, links));
    const isSources = entries.every(({ label }) => sourceNumber(label) !== undefined);
    return html`<section${isSources ? html` class="cited"` : ''}>${named}${runsOf(entries).map(run => drawRun(run, block, page))}</section>\n`;
  });
  const kind = `${page.isTitled ? ' whole' : ''}${filled.length < manySections ? '' : ' long'}`;
  return html`<section class="card${kind}">
${above}${subtitle === undefined ? '' : html`<p class="subtitle">${linkedText(subtitle)}</p>`}
${drawn.length === 0 ? '' : html`<div class="sections">\n${drawn}</div>\n`}</section>
`;
}

/** What the label of an entry makes of it. */
type Shape = 'source' | 'number' | 'plain' | 'labeled';

interface Run {
  readonly shape: Shape;
  readonly entries: CardEntry[];
}

/** Neighbors of one shape, which make a list together. What has no label goes on with the labeled entry before it. */
function runsOf(entries: readonly CardEntry[]): readonly Run[] {
  const runs: Run[] = [];
  for (const entry of entries) {
    const last = runs.at(-1);
    const shape = last?.shape === 'labeled' && entry.label === '' ? 'labeled' : shapeOf(entry);
    if (last?.shape === shape) last.entries.push(entry);
    else runs.push({ shape, entries: [entry] });
  }
  return runs;
}

function shapeOf({ label }: CardEntry): Shape {
  if (sourceNumber(label) !== undefined) return 'source';
  if (/^\d+\.$/u.test(label)) return 'number';
  return label === '' ? 'plain' : 'labeled';
}

function drawRun({ shape, entries }: Run, block: CardBlock, page: Page): Markup {
  const sources = page.sourcesOf(block);
  const words = pageWording(block, page);
  const value = ({ cell, kind, unit }: CardEntry): Markup => drawCell({ cell, kind, unit, words, sources });
  switch (shape) {
    case 'plain':
      return html`<ul>${entries.map(entry => html`<li>${value(entry)}</li>\n`)}</ul>`;
    case 'number':
      return html`<ol>${entries.map(entry => html`<li value="${entry.label.slice(0, -1)}">${value(entry)}</li>\n`)}</ol>`;
    case 'source':
      return html`<ol class="sources">${entries.map(entry => {
        const number = sourceNumber(entry.label) ?? '';
        return html`<li value="${number}" id="${sources?.entryId(number)}">${value(entry)}${sources?.back(number)}</li>\n`;
      })}</ol>`;
    case 'labeled':
      return html`<dl>${byLabel(entries).map(
        same =>
          html`<div><dt>${same[0]?.label}</dt>${same.map(entry => html`<dd>${value(entry)}</dd>`)}</div>\n`,
      )}</dl>`;
  }
}

/** Neighbors with one label, which stands once, and what goes on with them. */
function byLabel(entries: readonly CardEntry[]): readonly (readonly CardEntry[])[] {
  const groups: CardEntry[][] = [];
  for (const entry of entries) {
    const last = groups.at(-1);
    if (last !== undefined && (entry.label === '' || last[0]?.label === entry.label)) last.push(entry);
    else groups.push([entry]);
  }
  return groups;
}
