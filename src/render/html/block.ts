// Draws one block of a report in HTML, with the blocks inside it.
import type { Block, HeatmapBlock, PartBlock } from '../../view/blocks.ts';
import { heatmapTable } from '../heatmap.ts';
import { drawBars } from './bars.ts';
import { drawCard } from './card.ts';
import { drawContents } from './contents.ts';
import { drawMap } from './map.ts';
import { heading, html, type Markup } from './markup.ts';
import type { Page } from './page.ts';
import { drawTable } from './table.ts';
import { paragraphs, verbatim } from './text.ts';
import { drawTimeline } from './timeline.ts';

export function drawBlock(block: Block, page: Page): Markup {
  switch (block.type) {
    case 'table':
      return drawTable(block, page);
    case 'card':
      return drawCard(block, page);
    case 'timeline':
      return drawTimeline(block, page);
    case 'bars':
      return drawBars(block, page);
    case 'heatmap':
      return drawHeatmap(block, page);
    case 'map':
      return drawMap(block, page);
    case 'text':
      return block.verbatim === true ? verbatim(block.lines) : paragraphs(block.lines, page.sourcesOf(block));
    case 'part':
      return drawPart(block, page);
    case 'contents':
      return drawContents(block, page);
  }
}

/** The color of a cell says its number once more, in eleven steps. */
const drawHeatmap = (block: HeatmapBlock, page: Page): Markup =>
  drawTable(heatmapTable(block), page, {
    cellClass: (row, column) => {
      const share = block.rows[row]?.shares[column - 1] ?? null;
      return share === null ? '' : `h${Math.round(Math.min(1, Math.max(0, share)) * 10)}`;
    },
  });

/** The id of a folded part is inside it, because a browser opens what holds the goal of a link. */
function drawPart({ id, title, blocks, folded = false }: PartBlock, page: Page): Markup {
  const inner = blocks.map((block, index) => {
    const isTitled = index === 0 && 'title' in block && block.title === title;
    return drawBlock(block, { ...page, level: page.level + 1, isTitled });
  });
  const named = heading(page.level, title);
  return folded
    ? html`<details class="part"><summary>${named}</summary><div id="${id}">${inner}</div></details>\n`
    : html`<section class="part" id="${id}">${named}${inner}</section>\n`;
}
