import { describe, expect, test } from 'vitest';
import { criterionOf } from '../../../src/domain/match/criteria.ts';
import { type Fitted, fitOf, type Part } from '../../../src/domain/match/fit.ts';
import { deviationOf, groupPrograms, isToldApart } from '../../../src/domain/match/groups.ts';
import { programOf } from '../../support/match-programs.ts';

const part = (expected: number, open = 0): Part => ({
  criterion: criterionOf('level1Trauma'),
  weight: 1,
  must: false,
  satisfaction: open === 1 ? undefined : expected,
  low: Math.max(0, expected - open / 2),
  expected,
  high: Math.min(1, expected + open / 2),
});

const asking = (each: Fitted, ...mustAsk: Fitted['mustAsk']): Fitted => ({ ...each, mustAsk });

const fitted = (id: string, parts: readonly Part[], latitude?: number): Fitted => {
  const program = programOf(id, latitude === undefined ? {} : { latitude, longitude: -90 });
  return { program, seen: program, parts, mustAsk: [], ...fitOf(parts) };
};

/** A known half and an open half: 1/√12 of half the weight is open. */
const half = (id: string, known: number, latitude?: number) =>
  fitted(id, [part(known), part(0.5, 1)], latitude);

const ids = (groups: ReturnType<typeof groupPrograms>) =>
  groups.map(group => group.map(({ program }) => program.id).join(' '));

test('one open satisfaction of two is off by half of 1/√12, two such programs by √2 times that', () => {
  const exact = [part(1), part(1)];
  expect(deviationOf(exact, exact)).toBe(0);
  expect(deviationOf(exact, [part(1), part(0.5, 1)])).toBeCloseTo(0.5 / Math.sqrt(12));
  expect(deviationOf([part(1), part(0.5, 1)], [part(1), part(0.5, 1)])).toBeCloseTo(0.5 / Math.sqrt(6));
  expect(deviationOf([], [])).toBe(0);
});

test('programs of which all is known are told apart by any difference, and by none when equal', () => {
  const [a, b] = [fitted('a', [part(0.7)]), fitted('b', [part(0.6999)])];
  expect(isToldApart(a, b)).toBe(true);
  expect(isToldApart(a, fitted('c', [part(0.7)]))).toBe(false);
});

describe('groupPrograms', () => {
  test('compares with the best of the group, not with the neighbor', () => {
    // The deviation is 0.204; neighbors differ by 0.15.
    const chain = [1, 0.7, 0.4, 0.1].map((known, index) => half(`p${index}`, known));
    expect(ids(groupPrograms(chain.toReversed(), undefined))).toEqual(['p0 p1', 'p2 p3']);
  });

  test('of equal fits the one of which more is known begins the group', () => {
    // All of "sure" is known, so that "less" is told from it; from "open" alone it would not be.
    const [open, sure, less] = [half('open', 0.5), fitted('sure', [part(0.5)]), fitted('less', [part(0.4)])];
    expect(ids(groupPrograms([open, sure, less], undefined))).toEqual(['sure open', 'less']);
    expect(ids(groupPrograms([open, less], undefined))).toEqual(['less open']);
  });

  test('inside a group those of which most is known come first, then by name', () => {
    const group = [half('b', 1, 41), half('a', 1, 42), fitted('known', [part(0.7), part(0.7)])];
    expect(ids(groupPrograms(group, undefined))).toEqual(['known a b']);
  });

  const here = { latitude: 40, longitude: -90 };

  test('or the nearest, those of unknown place last', () => {
    const group = [half('far', 1, 50), half('lost', 1), half('near', 0.9, 41), half('twin', 1, 41)];
    expect(ids(groupPrograms(group, here))).toEqual(['near twin far lost']);
  });

  test('before all that, those with the fewest musts to ask about, and never across groups', () => {
    const [asked, met, worse] = [half('asked', 1, 40), half('met', 0.9, 50), half('worse', 0.1, 40)];
    const twice = asking(half('twice', 1, 40), 'visa', 'img');
    const all = [twice, asking(asked, 'visa'), met, worse];
    expect(ids(groupPrograms(all, here))).toEqual(['met asked twice', 'worse']);
    expect(ids(groupPrograms(all, undefined))).toEqual(['met asked twice', 'worse']);
  });

  test('in one place those of which most is known come first, then by name', () => {
    const known = fitted('known', [part(0.7), part(0.7)], 41);
    expect(ids(groupPrograms([half('b', 1, 41), half('a', 1, 41), known], here))).toEqual(['known a b']);
  });
});
