import { describe, expect, test } from 'vitest';
import { readOutlines } from '../../../src/catalog/outlines.ts';
import { readSnapshot } from '../../../src/catalog/snapshot.ts';
import { mapParts, mapSize } from '../../../src/domain/map/projection.ts';
import { pointOf } from '../../../src/domain/query/distance.ts';
import type { Program } from '../../../src/schema/program.ts';
import type { MapBlock } from '../../../src/view/map/block.ts';
import { type MapParts, mapOfParts, viewMap } from '../../../src/view/map/map.ts';
import { makeProgram } from '../../support/programs.ts';
import { sampleOutlines } from '../../support/sample.ts';

const view = (programs: readonly Program[], parts: Partial<MapParts> = {}) =>
  viewMap({
    located: programs.map(program => ({ program, place: pointOf(program) })),
    placedByCity: 0,
    outlines: sampleOutlines,
    filtered: { programs, unanswered: [], unansweredAbout: [] },
    origin: undefined,
    dataDate: '2026-11-22',
    notes: [],
    ...parts,
  });

function mapOf(programs: readonly Program[], parts: Partial<MapParts> = {}): MapBlock {
  const [block] = view(programs, parts).blocks();
  if (block?.type !== 'map') throw new Error('The report does not begin with a map');
  return block;
}

const springfield = { latitude: 39.8, longitude: -89.64 };
const boise = { label: 'Boise, ID', latitude: 43.6, longitude: -116.2 };

describe('a dot', () => {
  test.each([
    [
      { dr: { positionsPerYear: 6 }, esir: {} },
      {},
      'Alpha, Springfield, IL: DR, ESIR, 6 DR positions a year',
    ],
    [
      { dr: { positionsPerYear: 1 } },
      { 'tracks.dr.positionsPerYear': 'upTo' },
      'Alpha, Springfield, IL: DR, up to 1 DR position a year',
    ],
    [{ dr: {} }, {}, 'Alpha, Springfield, IL: DR, class size not recorded'],
    [{}, {}, 'Alpha, Springfield, IL: no track recorded, class size not recorded'],
  ] as const)('of %j says all in words', (tracks, qualifiers, label) => {
    const { dots } = mapOf([makeProgram({ ...springfield, tracks, qualifiers })]);
    expect(dots.map(dot => dot.label)).toEqual([label]);
  });

  test('is hollow where no class size is recorded, and leads to the page of the program', () => {
    const known = makeProgram({ ...springfield, id: 'a', tracks: { dr: { positionsPerYear: 6 } } });
    const unknown = makeProgram({ ...springfield, id: 'b', website: 'https://example.org/b' });
    expect(mapOf([known, unknown]).dots.map(({ isHollow, href }) => [isHollow, href])).toEqual([
      [false, undefined],
      [true, 'https://example.org/b'],
    ]);
  });
});

test('home and its rings stand where distances are asked for', () => {
  expect(mapOf([])).toMatchObject({ home: undefined, rings: [] });
  const { home, rings, description } = mapOf([], { origin: boise });
  expect(home).toMatchObject({ label: 'Boise, ID' });
  expect(rings.map(({ label }) => label)).toEqual(['100 miles', '300 miles', '500 miles']);
  expect(description).toContain('Rings show the distance from Boise, ID.');
});

test('a home beyond the map is said, and programs without a place are named', () => {
  const { notes } = view([makeProgram({ id: 'a' }), makeProgram({ id: 'b' })], {
    origin: { label: 'London', latitude: 51.5, longitude: -0.1 },
    placedByCity: 1,
    notes: ['Said before.'],
  });
  expect(notes).toEqual([
    '2 programs.',
    'Said before.',
    'Not drawn, because no place on the map is known: a, b.',
    'Without coordinates in the record, placed by the list of cities: 1 program.',
    "Miles from London to the program's city, as the crow flies.",
    'London is not on the map, which shows the states and Puerto Rico.',
  ]);
});

test('the credit says how old the class sizes are, and whose the outlines', () => {
  const dated = makeProgram({ ...springfield, tracks: { dr: { positionsPerYear: 6 } } });
  expect(mapOf([dated]).credit).toBe(
    '1 class size from pages read until 2026-11-22, 0 of them without a year; "resprog sources" names the pages. Outlines: US Census Bureau, 2017.',
  );
  expect(mapOf([]).credit).toBe('Outlines: US Census Bureau, 2017.');
});

test('the table counts the programs of each state, by its name', () => {
  const programs = [
    makeProgram({ id: 'a', state: 'MO' }),
    makeProgram({ id: 'b', state: 'AK' }),
    makeProgram({ id: 'c', state: 'MO' }),
  ];
  const [, table] = view(programs).blocks();
  expect(table).toMatchObject({
    rows: [
      ['Alaska', 1, 'B'],
      ['Missouri', 2, 'A; C'],
    ],
  });
});

test('with --fields the map stays, beside a table of the fields', () => {
  const blocks = view([makeProgram()]).pickedBlocks?.(['id', 'state']) ?? [];
  expect(blocks.map(({ type }) => type)).toEqual(['map', 'table']);
  expect(blocks[1]).toMatchObject({ rows: [['alpha', 'IL']] });
});

test('nothing that matches is said, and an empty map drawn', () => {
  expect(view([]).notes).toEqual(['No program matches.']);
  expect(mapOf([]).dots).toEqual([]);
});

describe('the shipped programs', () => {
  const programs = readSnapshot();
  const map = mapOf(programs, { outlines: readOutlines() });

  test('all have a dot, inside the sheet, on a map of all states', () => {
    expect(map.dots.map(({ id }) => id)).toEqual(programs.map(({ id }) => id));
    expect(map.states).toHaveLength(52);
    for (const { x, y, radius } of map.dots) {
      expect(Math.min(x, y, mapSize.width - x, mapSize.height - y)).toBeGreaterThanOrEqual(radius - 0.1);
    }
  });

  test('do not overlap, although they are written to a tenth of a unit', () => {
    const touching = map.dots.flatMap((a, index) =>
      map.dots.slice(index + 1).filter(b => Math.hypot(a.x - b.x, a.y - b.y) < a.radius + b.radius),
    );
    expect(touching).toEqual([]);
  });

  test('lie near their cities', () => {
    for (const { x, y, city } of map.dots) expect(Math.hypot(x - city.x, y - city.y)).toBeLessThan(45);
  });

  test.each([
    ['HI', mapParts.hawaii],
    ['PR', mapParts.puertoRico],
  ] as const)('of %s lie in their inset', (state, { extent: [left, top, right, bottom] }) => {
    const ids = new Set(programs.filter(program => program.state === state).map(({ id }) => id));
    const dots = map.dots.filter(({ id }) => ids.has(id));
    expect(dots.length).toBeGreaterThan(0);
    for (const { x, y } of dots) expect(x > left && x < right && y > top && y < bottom).toBe(true);
  });
});

test('in a document the dots lead to its parts, and what is not drawn is said', () => {
  const placed = makeProgram({ ...springfield, website: 'https://example.org' });
  const lost = makeProgram({ id: 'lost' });
  const { block, notes } = mapOfParts({
    title: 'Where',
    located: [placed, lost].map(program => ({ program, place: pointOf(program) })),
    placedByCity: 2,
    outlines: sampleOutlines,
    origin: { label: 'Paris', latitude: 48.9, longitude: 2.3 },
    dataDate: '2026-11-22',
  });
  expect(block.title).toBe('Where');
  expect(block.dots.map(({ href }) => href)).toEqual(['#alpha']);
  expect(notes).toEqual([
    'Not drawn, because no place on the map is known: lost.',
    'Without coordinates in the record, placed by the list of cities: 2 programs.',
    'Paris is not on the map, which shows the states and Puerto Rico.',
  ]);
});
