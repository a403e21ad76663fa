import { expect, test } from 'vitest';
import { type Route, routesBetween } from '../../../src/domain/routes/routes.ts';
import { routesResult } from '../../../src/view/routes/columns.ts';
import { choosy, trainer, whole, without } from '../../support/route-programs.ts';

const [esir] = routesBetween(whole, choosy, { kinds: ['esir'] });
const [refused] = routesBetween(without, choosy, { kinds: ['esir'] });
if (esir === undefined || refused === undefined) throw new Error('The routes exist');

const entryOf = (route: Route) => [...routesResult([route]).entries()][0];

test('a route, the contract', () =>
  expect(entryOf(esir)).toMatchInlineSnapshot(`
    {
      "against": [],
      "answer": "yes",
      "certificate": "IR/DR",
      "clinicalYearToFind": "yes",
      "distanceMiles": 88.9,
      "from": "whole",
      "goal": "ir",
      "kind": "esir",
      "matches": [
        {
          "name": "Main Match",
          "source": "https://www.nrmp.org",
          "standing": "official",
          "timing": "last year of medical school, result in March",
        },
        {
          "name": "internal ESIR selection",
          "source": "https://example.org/program",
          "standing": "secondary",
          "timing": "R3; no Match entry",
        },
        {
          "name": "independent IR match",
          "source": "concluded from the Match Day of 18 June 2025 for a start in July 2026, sirweb.org",
          "standing": "inference",
          "timing": "application in November or December of PGY-4, result in June at its end",
        },
      ],
      "sources": [
        {
          "says": "DR is a clinical year and four years of diagnostic radiology",
          "source": "ACGME program requirements, diagnostic radiology",
          "standing": "official",
        },
        {
          "says": "IR independent is two years after a complete DR residency",
          "source": "American Board of Radiology, independent IR residency",
          "standing": "official",
        },
        {
          "says": "ESIR usually counts for the first independent year; the director of the independent program decides",
          "source": "American Board of Radiology, independent IR residency",
          "standing": "official",
        },
        {
          "says": "IR integrated and IR independent end with one IR/DR certificate that covers both fields",
          "source": "American Board of Radiology, theabr.org",
          "standing": "official",
        },
        {
          "says": "the independent residency may be at another institution",
          "source": "pages of several programs",
          "standing": "secondary",
        },
      ],
      "steps": [
        {
          "pgyFrom": 1,
          "pgyTo": 1,
          "phase": "clinical",
          "program": null,
          "seat": null,
        },
        {
          "pgyFrom": 2,
          "pgyTo": 5,
          "phase": "ESIR",
          "positionsPerYear": 6,
          "positionsTrack": "dr",
          "program": "whole",
          "seat": "advanced",
        },
        {
          "pgyFrom": 6,
          "pgyTo": 6,
          "phase": "IR",
          "program": "choosy",
          "seat": null,
        },
      ],
      "to": "choosy",
      "unknowns": [
        {
          "decides": false,
          "field": "tracks.esir.positionsPerYear",
          "program": "whole",
          "says": "whole: the number of ESIR places is not recorded",
        },
        {
          "decides": false,
          "field": "tracks.irIndependent.positionsPerYear",
          "program": "choosy",
          "says": "choosy: the number of IR independent seats is not recorded",
        },
      ],
      "warnings": [
        {
          "code": "close-selection",
          "program": "whole",
          "says": "ESIR is chosen in PGY-4, the year in which one applies for the independent match: little slack",
          "source": "concluded from the timing of the independent IR match",
          "standing": "inference",
        },
        {
          "code": "credit-is-decided",
          "program": "choosy",
          "says": "ESIR usually counts for the first independent year; the director of the independent program decides",
          "source": "American Board of Radiology, independent IR residency",
          "standing": "official",
        },
      ],
      "years": 6,
    }
  `));

test('why a route is not possible', () => {
  expect(entryOf(refused)).toMatchObject({
    answer: 'no',
    against: [{ program: 'without', field: 'tracks.esir.offered', says: 'without has no ESIR' }],
  });
});

test('weak evidence is marked', () => {
  const [route] = routesBetween({ ...trainer, tracks: { dr: {} } }, choosy, { kinds: ['esir'] });
  if (route === undefined) throw new Error('The route exists');
  expect(entryOf(route)).toMatchObject({
    unknowns: expect.arrayContaining([
      {
        program: 'trainer',
        field: 'tracks.esir.offered',
        decides: true,
        says: 'trainer: ESIR is not recorded',
        evidence: 'weak',
      },
    ]),
  });
});

test('cells of a sheet are flat', () => {
  const { columns, rows } = routesResult([esir]).sheet();
  const [row = []] = rows;
  expect(row[columns.indexOf('steps')]).toEqual([
    'PGY-1 clinical',
    'PGY-2 to 5 DR with ESIR at whole',
    'PGY-6 IR at choosy',
  ]);
  for (const cell of row) {
    expect(cell === null || typeof cell !== 'object' || cell.every(each => typeof each === 'string')).toBe(
      true,
    );
  }
});

test('entries are made as they are taken', () => {
  const routes = function* () {
    yield esir;
    throw new Error('nobody asked for the next');
  };
  const [entry] = routesResult(routes()).pick(['from']).entries();
  expect(entry).toEqual({ from: 'whole' });
});

test('a limit holds for entries and sheet', () => {
  const limited = routesResult([esir, refused], 1);
  expect([...limited.entries()]).toHaveLength(1);
  expect(limited.sheet().rows).toHaveLength(1);
});

test('the keys and their order', () => {
  const keys = [
    ...['kind', 'goal', 'answer', 'years', 'from', 'to', 'steps', 'clinicalYearToFind', 'matches'],
    ...['certificate', 'distanceMiles', 'unknowns', 'against', 'warnings', 'sources'],
  ];
  const result = routesResult([esir]);
  expect(result.keys).toEqual(keys);
  expect(result.sheet().columns).toEqual(keys);
  expect(Object.keys(entryOf(esir) ?? {})).toEqual(keys);
});
