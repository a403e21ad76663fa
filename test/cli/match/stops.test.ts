import { expect, test } from 'vitest';
import { headOf, stopsOf, type Variation } from '../../../src/cli/match/stops.ts';
import type { Block } from '../../../src/view/blocks.ts';
import { type Report, report } from '../../../src/view/report.ts';
import { resultOf } from '../../../src/view/result.ts';
import { askable } from '../../support/match-programs.ts';

const table: Block = { type: 'table', columns: [], rows: [] };
const card: Block = { type: 'card', title: 'Why', sections: [] };
const text = (line: string): Block => ({ type: 'text', lines: [line] });

const showing = (...blocks: readonly Block[]): Report =>
  report({ result: resultOf([], []), blocks: () => blocks, notes: ['How to read it.'] });

const whole = showing(table, card);

async function blocksAt(label: string, show: (variation: Variation) => Promise<Report>) {
  const stop = stopsOf(whole, askable.slice(0, 2), show).find(each => each.label.startsWith(label));
  const end = stop !== undefined && 'stops' in stop ? stop.stops[1] : stop;
  if (end === undefined || !('view' in end)) throw new Error(`No stop ${label}`);
  return { label: end.label, blocks: (await end.view()).blocks() };
}

const nothing = async (): Promise<Report> => showing();

test('the head is all but the cards, and all where there are only cards', () => {
  expect(headOf(whole).blocks()).toEqual([table]);
  expect(headOf(showing(card)).blocks()).toEqual([card]);
});

test('one program is explained on request', async () => {
  const { label, blocks } = await blocksAt('Why', async ({ explain = [] }) => showing(text(explain.join())));
  expect(label).toBe('2. Two University (two)');
  expect(blocks).toEqual([text('two')]);
});

test('the cards and the notes are parts of the whole', async () => {
  expect((await blocksAt('What speaks', nothing)).blocks).toEqual([card]);
  expect((await blocksAt('What do the numbers', nothing)).blocks).toEqual([text('How to read it.')]);
});

test('the firmness is shown without the ranking, which was seen', async () => {
  const shown = await blocksAt('How firm', async ({ sensitivity }) => showing(table, text(`${sensitivity}`)));
  expect(shown.blocks).toEqual([text('true')]);
  expect((await blocksAt('How firm', async () => showing(table))).blocks).toEqual([table]);
});

test('questions are those of match', async () => {
  const show = async ({ questions }: Variation): Promise<Report> => showing(text(`${questions}`));
  expect((await blocksAt('What should', show)).blocks).toEqual([text('true')]);
});
