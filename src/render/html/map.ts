// The map in a page: the same drawing as in a file of its own, with the looks and the heading of the page.
import type { MapBlock } from '../../view/map/block.ts';
import { drawMapSvg } from '../svg/map.ts';
import { heading, html, type Markup, trusted } from './markup.ts';
import type { Page } from './page.ts';

export const drawMap = (block: MapBlock, page: Page): Markup =>
  html`${page.isTitled ? '' : heading(page.level, block.title)}<figure class="map">
<div class="scroll" role="region" tabindex="0" aria-label="${block.title}">
${trusted(drawMapSvg(block, { embedded: true, id: page.newId() }))}
</div>
</figure>
`;
