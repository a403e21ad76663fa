import { expect, test } from 'vitest';
import type { Block, CardBlock } from '../../../src/view/blocks.ts';
import { SourceNumbers } from '../../../src/view/record/source-numbers.ts';
import { type ProgramParts, programPart } from '../../../src/view/report/program-part.ts';
import { makeProgram, makeSource } from '../../support/programs.ts';

const before = makeProgram({ id: 'before', sources: [makeSource({ url: 'https://example.org/before' })] });
const program = makeProgram({ tracks: { dr: { positionsPerYear: 6 } }, moonlighting: true });

const part = (parts: Partial<ProgramParts> = {}) =>
  programPart({
    program,
    thisYear: 2026,
    numbers: new SourceNumbers([before, program].flatMap(({ sources }) => sources)),
    wishes: {},
    outlook: [],
    own: [],
    asksInFull: true,
    ...parts,
  });
function cardIn(blocks: readonly Block[]): CardBlock {
  const [card] = blocks;
  if (card?.type !== 'card') throw new Error('It does not begin with a card');
  return card;
}
const titles = (blocks: readonly Block[]) => cardIn(blocks).sections.map(({ title }) => title);

test('it is named after the program, and its facts cite the list of the whole document', () => {
  const { id, title, blocks } = part();
  expect([id, title]).toEqual(['alpha', 'Alpha (alpha)']);
  const facts = cardIn(blocks).sections.flatMap(({ entries }) => entries);
  expect(facts.find(({ label }) => label === 'Positions a year')?.cell).toMatchObject({
    value: 6,
    source: 2,
  });
  expect(titles(blocks).join()).not.toContain('Sources');
});

test('its blanks are questions, in full or in a line', () => {
  const [, questions] = part().blocks;
  expect(questions).toMatchObject({ type: 'part', id: 'alpha--questions', folded: true });
  expect(JSON.stringify(questions)).toContain('To the program director');
  expect(JSON.stringify(questions)).not.toContain('Moonlighting');
  const short = part({ asksInFull: false });
  expect(short.blocks).toHaveLength(1);
  const open = cardIn(short.blocks).sections.at(-1);
  expect(open?.title).toBe('Not recorded here');
  expect(open?.entries[0]?.cell).toContain('Salary');
  expect(open?.entries[0]?.cell).not.toContain('Moonlighting');
});

test('what the list says of it stands above the record', () => {
  const own = [{ title: 'Mine', entries: [{ label: 'Status', cell: 'applied', kind: 'text' }] }] as const;
  expect(titles(part({ own }).blocks)[0]).toBe('Mine');
  expect(titles(part().blocks)).not.toContain('Mine');
});
