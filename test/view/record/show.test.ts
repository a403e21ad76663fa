import { describe, expect, test } from 'vitest';
import { routeOutlook } from '../../../src/domain/routes/facts.ts';
import { indexRoutes } from '../../../src/domain/routes/route-index.ts';
import { isFactCell } from '../../../src/view/blocks.ts';
import { viewShow } from '../../../src/view/record/show.ts';
import { pickFromReport } from '../../../src/view/report.ts';
import { cardOf, dataOf, textOf } from '../../support/drawing.ts';
import { makeProgram, makeSource, withOffers } from '../../support/programs.ts';
import { routePrograms, trainer } from '../../support/route-programs.ts';

const program = makeProgram({
  institution: 'Alpha Hospital',
  aliases: ['al'],
  website: 'https://example.org',
  latitude: 39.8,
  tracks: { dr: { positionsPerYear: 4 }, esir: {} },
  contacts: [
    { role: 'program coordinator', name: 'Ann Lee', email: 'ann@example.org', tracks: ['dr', 'esir'] },
    { role: 'program office' },
  ],
  highlights: [{ topic: 'call', text: 'No call on weekends' }],
  qualifiers: { 'tracks.dr.positionsPerYear': 'upTo' },
  notes: { 'tracks.dr.positionsPerYear': 'both sites', 'contacts.1': 'on leave' },
  sources: [
    makeSource({ asOf: '2012', facts: ['tracks'] }),
    makeSource({ url: 'https://example.org/staff', asOf: '2024-2025', facts: ['contacts', 'highlights'] }),
  ],
});
const view = () => viewShow({ program, thisYear: 2026 });

test('a whole record: facts with note, age and source, then people, then sources', async () => {
  expect(`\n${await textOf(view())}`).toMatchInlineSnapshot(`
    "
    Alpha (alpha)
    Alpha Hospital · Springfield, IL

    Program
      Also known as: al
      Website: https://example.org

    Diagnostic radiology (DR)
      Offered: yes [1]

    Early specialization in IR (ESIR)
      Offered: yes [1]

    Highlights
      call: No call on weekends [2]

    Contacts
      program coordinator: Ann Lee, ann@example.org (DR, ESIR) [2]
      program office: no name recorded (on leave) [2]

    Past their time
      DR positions a year: up to 4 (2012; both sites) [1]

    Sources of 6 facts (dated pages: 2012 to 2025)
      [1]: Program page · as of 2012, read 2026-11-01 · https://example.org/program
      [2]: Program page · as of 2024-2025, read 2026-11-01 · https://example.org/staff
    "
  `);
});

test('data is the record, with what is offered written out', () => {
  expect(dataOf(view())).toEqual(withOffers(program));
  expect(view().result.sheet().rows).toHaveLength(1);
});

test('picked fields are shown also where nothing is recorded', () => {
  const picked = pickFromReport(view(), ['city', 'volume.beds']);
  const [section] = cardOf(picked).sections;
  expect(section?.entries.map(({ label, cell }) => [label, cell])).toEqual([
    ['City', 'Springfield'],
    ['Hospital beds', null],
  ]);
  expect(dataOf(picked)).toEqual({ city: 'Springfield' });
});

test('sections without entries are left out', () => {
  const titles = cardOf(viewShow({ program: makeProgram(), thisYear: 2026 })).sections.map(
    ({ title }) => title,
  );
  expect(titles).toEqual(['Program', 'Diagnostic radiology (DR)', 'Sources of 1 fact (dated pages: 2025)']);
});

test('picked fields may be the share of what is recorded, and a website that is none', () => {
  const picked = pickFromReport(viewShow({ program: makeProgram(), thisYear: 2026 }), [
    'coverage',
    'website',
  ]);
  expect(cardOf(picked).sections[0]?.entries).toMatchObject([
    { label: 'Recorded', kind: 'percent' },
    { label: 'Website', cell: 'no website on record' },
  ]);
});

test('a section says where training can lead, when it is known', async () => {
  const routes = routeOutlook(trainer, indexRoutes(routePrograms));
  const text = await textOf(viewShow({ program: trainer, thisYear: 2026, routes: () => routes }));
  expect(text).toContain('Routes\n  IR integrated, 6 years: not possible: trainer has no IR integrated\n');
  expect(text).toContain('  DR, 5 years: possible here\n');
  expect(await textOf(view())).not.toContain('Routes');
});

test('a fact names its tracks, and contacts and highlights age too', async () => {
  const scoped = makeProgram({
    application: { visas: ['J-1'], deadline: 'October 31' },
    contacts: [{ role: 'program director', name: 'Bo Kim', tracks: ['dr'] }],
    highlights: [{ topic: 'call', text: 'Night float.' }],
    scopes: { 'application.visas': ['irIntegrated'], 'highlights.0': ['irIndependent'] },
    sources: [
      makeSource({ facts: ['tracks', 'application.visas'] }),
      makeSource({ asOf: '2018', facts: ['application', 'contacts', 'highlights'] }),
    ],
  });
  const text = await textOf(viewShow({ program: scoped, thisYear: 2026 }));
  expect(text).toContain('Application\n  Visas: J-1 (IR integrated) [1]\n\n');
  expect(text).toContain(
    `Past their time
  Deadline: October 31 (2018) [2]
  Call: Night float. (IR independent; 2018) [2]
  Program director: Bo Kim (DR; 2018) [2]

Sources of`,
  );
});

describe('beside the record', () => {
  const above = [{ title: 'Own', entries: [{ label: 'Size', cell: 'big', kind: 'text' as const }] }];
  const column = { key: 'own.size', title: 'My size', json: () => 'big', cell: () => 'BIG' };
  const added = { columns: [column], object: () => ({ own: 'big' }) };

  test('sections stand above those of the record', async () => {
    const text = await textOf(viewShow({ program, thisYear: 2026, above }));
    expect(text).toContain('Springfield, IL\n\nOwn\n  Size: big\n\nProgram\n');
    expect(dataOf(viewShow({ program, thisYear: 2026, above }))).toEqual(withOffers(program));
  });

  test('one without entries is not there', () => {
    const empty = [{ title: 'Own', entries: [] }];
    const titles = cardOf(viewShow({ program, thisYear: 2026, above: empty })).sections.map(
      ({ title }) => title,
    );
    expect(titles).not.toContain('Own');
  });

  test('columns can be picked, in the order of the words', () => {
    const view = viewShow({ program, thisYear: 2026, added });
    expect(dataOf(view)).toEqual({ ...withOffers(program), own: 'big' });
    const [section] = cardOf(pickFromReport(view, ['own.size', 'city'])).sections;
    expect(section?.entries.map(({ label, cell }) => [label, cell])).toEqual([
      ['My size', 'BIG'],
      ['City', 'Springfield'],
    ]);
  });
});

test('what a patch says is marked, also when it is picked, and a note counts it', () => {
  const amendments = { changed: new Set(['tracks.dr.positionsPerYear', 'contacts.1']), removed: [] };
  const report = viewShow({ program, thisYear: 2026, amendments });
  const notesIn = (card: ReturnType<typeof cardOf>) =>
    card.sections.flatMap(({ entries }) =>
      entries.flatMap(({ cell }) => (cell !== null && isFactCell(cell) ? (cell.note ?? []) : [])),
    );
  expect(notesIn(cardOf(report)).filter(note => note.includes('amended'))).toEqual([
    'on leave; amended',
    '2012; both sites; amended',
  ]);
  expect(notesIn(cardOf(pickFromReport(report, ['tracks.dr.positionsPerYear'])))).toEqual([
    'both sites; amended',
  ]);
  expect(report.notes).toEqual([expect.stringContaining('Your patches change 2 facts of')]);
});
