// Reads what a report shows, for tests of views and commands.
import { renderText } from '../../src/render/text.ts';
import type { CardBlock, Report, TableBlock } from '../../src/view/report.ts';
import { pipe } from './style.ts';

/** The text of a report in a pipe. */
export const textOf = async (report: Report): Promise<string> => (await renderText(report, pipe)).text;

/** The first block of a report, which is a table. */
export function tableOf({ blocks: [block] }: Report): TableBlock {
  if (block?.type !== 'table') throw new Error('The report does not begin with a table');
  return block;
}

/** The first block of a report, which is a card. */
export function cardOf({ blocks: [block] }: Report): CardBlock {
  if (block?.type !== 'card') throw new Error('The report does not begin with a card');
  return block;
}
