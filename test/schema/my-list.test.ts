import * as v from 'valibot';
import { expect, test } from 'vitest';
import { statuses } from '../../src/schema/choices.ts';
import { myListSchema } from '../../src/schema/my-list.ts';

const accepts = (data: unknown): boolean => v.is(myListSchema, data);
const acceptsMark = (mark: object): boolean => accepts({ programs: { slu: mark } });

test('takes the example of the README and an empty list', () => {
  expect(accepts({})).toBe(true);
  expect(
    accepts({
      version: 1,
      season: 2027,
      answers: 'mine.yaml',
      weights: { residents: 2, place: 0.5 },
      programs: {
        slu: {
          tracks: ['dr', 'ir-integrated', 'ir-independent'],
          status: 'interview',
          signal: 'gold',
          interview: '2026-12-03 13:00',
          deadline: '2026-09-30',
          ratings: { residents: 5, 'night call': 4.5 },
          tags: ['midwest'],
          notes: 'Kind people.\n',
        },
        mir: null,
      },
      rank: ['slu/ir-integrated', 'slu/dr', 'mir/dr/1234420A0'],
      supplemental: ['TY at Mercy'],
    }),
  ).toBe(true);
  for (const status of statuses) expect(acceptsMark({ status })).toBe(true);
});

test.each([
  [{ sttus: 'applied' }],
  [{ status: 'hired' }],
  [{ signal: 'bronze' }],
  [{ interview: '2026-02-30' }],
  [{ interview: '2026-12-03 25:00' }],
  [{ interview: 'in May' }],
  [{ tracks: ['esir'] }],
  [{ tracks: ['dr', 'dr'] }],
  [{ tracks: [] }],
  [{ deadline: '2026-02-30' }],
  [{ ratings: { place: 7 } }],
  [{ ratings: { place: 0.5 } }],
  [{ ratings: { 'a=b': 3 } }],
  [{ ratings: { ['x'.repeat(41)]: 3 } }],
  [{ tags: [' blank '] }],
  [{ notes: 'x'.repeat(20_001) }],
])('refuses of a program %j', mark => {
  expect(acceptsMark(mark)).toBe(false);
});

test.each([
  [{ version: 2 }],
  [{ season: '2027' }],
  [{ programs: { 'Not An Id': null } }],
  [{ weights: { place: -1 } }],
  [{ rank: ['slu'] }],
  [{ rank: ['slu/esir'] }],
  [{ rank: ['slu/dr/12'] }],
  [{ supplemental: [''] }],
  [{ id: 'slu' }],
])('refuses of a list %j', list => {
  expect(accepts(list)).toBe(false);
});
