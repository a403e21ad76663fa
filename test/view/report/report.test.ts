import { describe, expect, test } from 'vitest';
import { matchPrograms } from '../../../src/domain/match/ranking.ts';
import { emptyList } from '../../../src/domain/mine/list.ts';
import { pointOf } from '../../../src/domain/query/distance.ts';
import { indexRoutes } from '../../../src/domain/routes/route-index.ts';
import type { Program } from '../../../src/schema/program.ts';
import { type Block, inOrder, type PartBlock } from '../../../src/view/blocks.ts';
import { type ReportParts, viewReport } from '../../../src/view/report/report.ts';
import { makeProgram } from '../../support/programs.ts';
import { sampleOutlines } from '../../support/sample.ts';

const some = (count: number): readonly Program[] =>
  Array.from({ length: count }, (_, at) =>
    makeProgram({
      id: `p${at}`,
      state: at % 2 === 0 ? 'IL' : 'ID',
      latitude: 40 + at / 10,
      longitude: -90,
      volume: { beds: 100 + at },
    }),
  );

const view = (programs: readonly Program[], parts: Partial<ReportParts> = {}) =>
  viewReport({
    title: undefined,
    programs,
    asked: [],
    filtered: { programs, unanswered: [], unansweredAbout: [] },
    located: programs.map(program => ({ program, place: pointOf(program) })),
    placedByCity: 0,
    outlines: sampleOutlines,
    origin: undefined,
    dataDate: '2026-11-22',
    thisYear: 2026,
    index: indexRoutes(programs),
    lens: program => program,
    isLimited: false,
    wishes: {},
    matched: undefined,
    list: undefined,
    notes: [],
    ...parts,
  });

const partsOf = (blocks: readonly Block[]): readonly PartBlock[] =>
  inOrder(blocks).flatMap(({ block }) => (block.type === 'part' ? [block] : []));
const ids = (blocks: readonly Block[]) => partsOf(blocks).map(({ id }) => id);
const typesIn = (blocks: readonly Block[], id: string) =>
  partsOf(blocks)
    .find(part => part.id === id)
    ?.blocks.map(({ type }) => type);

describe('a report of a few programs', () => {
  const blocks = view(some(3)).blocks();

  test('compares them, draws their routes, and has a part for each', () => {
    expect(ids(blocks).filter(id => !id.endsWith('--questions'))).toEqual([
      'the--map',
      'the--comparison',
      'the--routes',
      'the--recorded',
      'the--programs',
      'p0',
      'p1',
      'p2',
      'the--sources',
    ]);
    expect(typesIn(blocks, 'the--comparison')).toEqual(['table', 'text']);
    expect(typesIn(blocks, 'the--routes')?.slice(0, 3)).toEqual(['timeline', 'timeline', 'timeline']);
  });

  test('says in its contents where everything is, without the questions', () => {
    const contents = blocks.find(block => block.type === 'contents');
    const inner = contents?.entries.flatMap(({ id, entries }) => [id, ...entries.map(each => each.id)]);
    expect(inner).toEqual(ids(blocks).filter(id => !id.endsWith('--questions')));
  });

  test('is called after them, unless it is named', () => {
    expect(view(some(2)).title).toBe('P0, P1');
    expect(view(some(4)).title).toBe('Radiology residency programs');
    expect(view(some(2), { title: 'For Lee' }).title).toBe('For Lee');
  });

  test('leave addresses and hospitals to the part of each', () => {
    const programs = some(2).map(program => ({
      ...program,
      address: `1 ${program.id} Way`,
      hospitals: [`${program.id} Hospital`],
    }));
    const parts = partsOf(view(programs).blocks());
    const wordsIn = (id: string) => JSON.stringify(parts.find(part => part.id === id));
    expect(wordsIn('the--comparison')).toContain('"Hospital beds"');
    expect(wordsIn('the--comparison')).not.toMatch(/p0 (?:Way|Hospital")/u);
    expect(wordsIn('p0')).toMatch(/1 p0 Way.*p0 Hospital"|p0 Hospital".*1 p0 Way/u);
  });

  test('a single one stands beside nothing', () => {
    expect(ids(view(some(1)).blocks())).not.toContain('the--comparison');
  });
});

describe('a report of many programs', () => {
  const blocks = view(some(9)).blocks();

  test('has an index and a table instead, and its programs by state', () => {
    expect(ids(blocks).slice(0, 8)).toEqual([
      'the--map',
      'the--index',
      'the--overview',
      'the--recorded',
      'the--programs',
      'id--state',
      'p1',
      'p3',
    ]);
    expect(JSON.stringify(blocks)).toContain('9 programs are too many to stand side by side');
    expect(ids(view(some(8)).blocks())).toContain('the--comparison');
  });

  test('every id is there once, and everything that leads somewhere arrives', () => {
    const all = ids(blocks);
    expect(new Set(all).size).toBe(all.length);
    const targets = inOrder(blocks).flatMap(({ block }) => {
      if (block.type === 'table') return block.targets ?? [];
      if (block.type === 'heatmap') return block.rows.map(({ target }) => target);
      return block.type === 'map' ? block.dots.map(({ href }) => href?.slice(1)) : [];
    });
    expect(targets).toHaveLength(27);
    expect(targets.filter(target => target === undefined || !all.includes(target))).toEqual([]);
  });
});

test('what was asked for and the day of the data stand at the top', () => {
  const [intro] = view(some(3), { asked: ['in Idaho', 'visa J-1'] }).blocks();
  expect(JSON.stringify(intro)).toContain(
    '3 programs in 2 states. Chosen by: in Idaho; visa J-1. Pages read until 2026-11-22.',
  );
});

test('without a program nothing is drawn', () => {
  expect(view([], { asked: ['in Idaho'] }).blocks()).toEqual([
    { type: 'text', lines: ['No program matches. Chosen by: in Idaho.'] },
  ]);
});

test('how they fit stands there where answers are given', () => {
  const programs = some(3);
  const wishes = { goal: 'interventional' } as const;
  const matched = matchPrograms(programs, wishes);
  expect(ids(view(programs, { wishes, matched }).blocks())).toContain('the--fit');
  expect(ids(view(programs, { wishes }).blocks())).not.toContain('the--fit');
});

test('what the list says stands there only where it is handed over', () => {
  const list = { ...emptyList, programs: new Map([['p1', { notes: 'Kind people.' }]]) };
  const drawn = (parts: Partial<ReportParts>) => JSON.stringify(view(some(3), parts).blocks());
  expect(drawn({ list }).split('Kind people.')).toHaveLength(3);
  expect(drawn({})).not.toContain('Kind people.');
});

test('notes say what is left out and not drawn', () => {
  const [placed] = some(1);
  const lost = makeProgram({ id: 'lost' });
  if (placed === undefined) throw new Error('No program');
  const { notes, hints = [] } = view([placed, lost], {
    notes: ['first'],
    filtered: { programs: [placed, lost], unanswered: [lost], unansweredAbout: ['ESIR'] },
  });
  expect(notes.join(' ')).not.toMatch(/first|--/u);
  expect(hints).toEqual([expect.stringContaining('--unknown include'), 'first']);
  expect(notes.join(' ')).toContain('no place on the map is known: lost.');
  expect(notes.join(' ')).toContain('1 program (lost) is left out');
});
