// Reads what a report shows, for tests of views and commands.
import { renderText } from '../../src/render/text.ts';
import type { CardBlock, TableBlock } from '../../src/view/blocks.ts';
import type { Report } from '../../src/view/report.ts';
import { pipe } from './style.ts';

/** The text of a report in a pipe. */
export const textOf = async (report: Report): Promise<string> => (await renderText(report, pipe)).text;

/** What JSON holds of a report, parsed again, so that keys without a value are gone. */
export function dataOf({ result: { document, entries } }: Report): unknown {
  return JSON.parse(JSON.stringify(document === undefined ? [...entries()] : document()));
}

/** The first block of a report, which is a table. */
export function tableOf({ blocks }: Report): TableBlock {
  const [block] = blocks();
  if (block?.type !== 'table') throw new Error('The report does not begin with a table');
  return block;
}

/** The first block of a report, which is a card. */
export function cardOf({ blocks }: Report): CardBlock {
  const [block] = blocks();
  if (block?.type !== 'card') throw new Error('The report does not begin with a card');
  return block;
}
