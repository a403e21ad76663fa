// A report as one HTML file that needs nothing else: no script, no picture, no font, no request of any kind.
import { createHash } from 'node:crypto';
import { type Block, inOrder, type TableBlock } from '../../view/blocks.ts';
import type { Report } from '../../view/report.ts';
import { countAges, marksFor } from '../age-marks.ts';
import { alignmentOf, blockSigns, tableSigns } from '../cells.ts';
import type { Imprint, Rendered, Style } from '../format.ts';
import { blankSign, type CellWords, type Sign } from '../format-cell.ts';
import { legend } from '../legend.ts';
import { drawBlock } from './block.ts';
import { html, type Markup, trusted } from './markup.ts';
import { type Page, pageWording } from './page.ts';
import { sourceLists } from './sources.ts';
import { stylesheet } from './stylesheet.ts';
import { paragraphs } from './text.ts';

/** What a browser may load: the one style sheet in the file, known by its hash, and nothing else. */
const policy = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(stylesheet).digest('base64')}'`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** The notes and the legend are part of the file, because it is read without what stderr said. */
export function renderHtml({ title, blocks: drawBlocks, notes }: Report, style: Style): Rendered {
  const { imprint, years } = style;
  const blocks = drawBlocks();
  const ages = countAges(blocks);
  let ids = 0;
  const page: Page = {
    years,
    marks: marksFor(ages),
    level: 2,
    isTitled: false,
    sourcesOf: sourceLists(blocks),
    newId: () => {
      ids += 1;
      return `_${ids}`;
    },
  };
  const shown = title ?? imprint.task;
  const main = blocks.map((block, index) =>
    drawBlock(block, { ...page, isTitled: index === 0 && 'title' in block && block.title === shown }),
  );
  const explained = [...notes, ...legend(new Set(signsOf(blocks, page)), ages, true, true)];
  const text = documentOf({ title: shown, main, notes: explained, imprint }).html;
  return { text, notes: [] };
}

interface DocumentParts {
  readonly title: string;
  readonly main: readonly Markup[];
  readonly notes: readonly string[];
  readonly imprint: Imprint;
}

const documentOf = ({ title, main, notes, imprint }: DocumentParts): Markup => html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="format-detection" content="telephone=no">
<meta name="generator" content="resprog ${imprint.version}">
<title>${title} · resprog</title>
<style>${trusted(stylesheet)}</style>
</head>
<body>
<header>
<h1>${title}</h1>
</header>
<main>
${main.length === 0 ? html`<p class="quiet">Nothing to show.</p>\n` : main}</main>
${
  notes.length === 0
    ? ''
    : html`<aside class="notes" aria-labelledby="_notes">
<h2 id="_notes">Notes</h2>
${paragraphs(notes.flatMap(noteLines))}</aside>
`
}<footer>
<p>Made by resprog ${imprint.version} on ${imprint.day}.${imprint.dataDate === undefined ? '' : ` Records read until ${imprint.dataDate}.`} What is not recorded here, a program’s own page may say.</p>
</footer>
</body>
</html>
`;

/** Each note is a paragraph; one that is set in goes on with the one before it, such as a command. */
const noteLines = (note: string): readonly string[] => [
  ...(note.startsWith('  ') ? [] : ['']),
  ...note.split('\n'),
];

const signsOf = (blocks: readonly Block[], page: Page): readonly Sign[] =>
  inOrder(blocks).flatMap(({ block }) => {
    const words = pageWording(block, page);
    return [...blockSigns(block, words), ...(block.type === 'table' ? blankSigns(block, words) : [])];
  });

/** A blank among numbers is drawn as a dash. */
const blankSigns = (block: TableBlock, words: CellWords): readonly Sign[] =>
  tableSigns(block, { ...words, blank: blankSign(true) }, column => alignmentOf(block, column) === 'right');
