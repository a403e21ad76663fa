import { array, assert, boolean, integer, option, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nearestFirst, sortBy, sortPrograms } from '../../../src/domain/query/sort.ts';
import { makeProgram } from '../../support/programs.ts';

const sized = (id: string, beds?: number) =>
  makeProgram({ id, ...(beds === undefined ? {} : { volume: { beds } }) });

describe('sortPrograms', () => {
  const programs = [
    sized('none'),
    sized('big', 1000),
    sized('small', 90),
    sized('also-none'),
    sized('twin', 90),
  ];

  test.each([
    [false, ['small', 'twin', 'big', 'none', 'also-none']],
    [true, ['big', 'small', 'twin', 'none', 'also-none']],
  ])('numbers, descending %s: unrecorded last, ties as they were', (descending, expected) => {
    const sorted = sortPrograms(programs, { by: 'volume.beds', descending });
    expect(sorted.map(({ id }) => id)).toEqual(expected);
  });

  test('text without regard to case, lists by length, flags false first', () => {
    const ids = (by: 'city' | 'hospitals' | 'moonlighting') =>
      sortPrograms(
        [
          makeProgram({ id: 'a', city: 'york', hospitals: ['1', '2'], moonlighting: true }),
          makeProgram({ id: 'b', city: 'Zion', hospitals: ['9'], moonlighting: false }),
          makeProgram({ id: 'c', city: 'Aspen' }),
        ],
        { by, descending: false },
      ).map(({ id }) => id);
    expect(ids('city')).toEqual(['c', 'a', 'b']);
    expect(ids('hospitals')).toEqual(['b', 'a', 'c']);
    expect(ids('moonlighting')).toEqual(['b', 'a', 'c']);
  });
});

test('the order ascends unless it is asked to descend', () => {
  expect(sortBy([2, 3, 1], each => each)).toEqual([1, 2, 3]);
});

test('the order is total and stable, with blanks at the end both ways', () => {
  assert(
    property(
      array(option(integer({ min: 0, max: 5 }), { nil: undefined })),
      boolean(),
      (values, descending) => {
        const items = values.map((value, at) => ({ value, at }));
        const sorted = sortBy(items, ({ value }) => value, descending);
        expect(new Set(sorted)).toEqual(new Set(items));
        for (const [index, item] of sorted.entries()) {
          const next = sorted[index + 1];
          if (next === undefined) continue;
          if (item.value === next.value) expect(item.at).toBeLessThan(next.at);
          else if (next.value !== undefined) {
            expect(item.value).toBeDefined();
            expect((item.value ?? 0) < next.value).toBe(!descending);
          }
        }
      },
    ),
  );
});

test('the nearest come first, those without coordinates last, and nothing moves without a place', () => {
  const at = (id: string, latitude?: number) =>
    makeProgram({ id, ...(latitude === undefined ? {} : { latitude, longitude: -90 }) });
  const programs = [at('nowhere'), at('far', 30), at('near', 41)];
  const ids = (origin: Parameters<typeof nearestFirst>[1]) =>
    nearestFirst(programs, origin).map(({ id }) => id);
  expect(ids({ latitude: 42, longitude: -90 })).toEqual(['near', 'far', 'nowhere']);
  expect(ids({ latitude: 29, longitude: -90 })).toEqual(['far', 'near', 'nowhere']);
  expect(ids(undefined)).toEqual(['nowhere', 'far', 'near']);
});
