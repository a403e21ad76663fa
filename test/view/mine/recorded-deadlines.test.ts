import { expect, test } from 'vitest';
import { listOfFile } from '../../../src/domain/mine/list.ts';
import { entriesOf } from '../../../src/domain/mine/mine.ts';
import { createCatalog } from '../../../src/domain/record/catalog.ts';
import type { ListFile } from '../../../src/schema/my-list.ts';
import type { Program } from '../../../src/schema/program.ts';
import { recordedDeadlineNotes } from '../../../src/view/mine/recorded-deadlines.ts';
import { programOf } from '../../support/match-programs.ts';
import { makeSource } from '../../support/programs.ts';

const today = '2026-11-28';
const { asOf: _, ...undated } = makeSource({ facts: ['application'] });
const withDeadline = (id: string, deadline: string, rest: Partial<Program> = {}): Program =>
  programOf(id, { application: { deadline }, sources: [undated], ...rest });

const some = [
  withDeadline('slu', 'December 1'),
  withDeadline('uw', 'October 31, 2025', { sources: [makeSource({ asOf: '2025', facts: ['application'] })] }),
  withDeadline('ir', 'October 1', { scopes: { 'application.deadline': ['irIntegrated'] } }),
  programOf('mir'),
];
const notes = (programs: NonNullable<ListFile['programs']>, records: readonly Program[] = some) =>
  recordedDeadlineNotes({
    entries: entriesOf(listOfFile({ programs }), createCatalog(records), { today, fits: new Map() }),
    today,
  });

test('in the words of the page, with what limits them and their age', () => {
  expect(notes({ slu: { status: 'considering' }, uw: null, ir: { status: 'applying' }, mir: null })).toEqual([
    'Deadlines on pages of programs, not on your list: slu "December 1"; uw "October 31, 2025" (2025; past its time); ir "October 1" (IR integrated).',
    'resprog mark slu --deadline YYYY-MM-DD puts the day on your list.',
  ]);
});

test.each<[string, NonNullable<ListFile['programs']>]>([
  ['applied to', { slu: { status: 'applied' } }],
  ['with an interview', { slu: { interview: '2026-12-03' } }],
  ['ended', { slu: { status: 'withdrawn' } }],
  ['with a day of its own', { slu: { deadline: '2026-12-01' } }],
  ['without a deadline on record', { mir: null }],
  ['in no catalog', { nowhere: null }],
  ['applied to in another track', { ir: { tracks: ['dr'] } }],
  ['none at all', {}],
])('nothing is said of programs %s', (_name, programs) => {
  expect(notes(programs)).toEqual([]);
});

test('a track that is applied to counts', () => {
  expect(notes({ ir: { tracks: ['dr', 'ir-integrated'] } })).toHaveLength(2);
});

test('more than six are counted', () => {
  const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
  const many = ids.map(id => withDeadline(id, 'Nov. 1'));
  const [first] = notes(Object.fromEntries(ids.map(id => [id, null])), many);
  expect(first).toMatch(/f "Nov\. 1"; and 2 more\.$/u);
});
