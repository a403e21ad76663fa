import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSeasons } from '../../../src/catalog/seasons/read-seasons.ts';
import { type Applications, costsOf } from '../../../src/domain/season/costs.ts';
import { createSeasons } from '../../../src/domain/season/seasons.ts';
import { makePage, makeSeason, sampleSeasons } from '../../support/seasons.ts';

const shipped = createSeasons(readSeasons());
const usdOf = (applications: Applications, season = 2026): readonly (number | undefined)[] =>
  costsOf(applications, shipped, season).items.map(({ priced }) => priced?.usd);

describe('the tiers of 2026', () => {
  test.each([
    [0, 0],
    [1, 11],
    [30, 330],
    [31, 360],
    [35, 480],
    [100, 2430],
    [2000, 59_430],
  ])('DR at %i programs costs %i USD', (dr, usd) => expect(usdOf({ dr })).toEqual([usd]));

  test.each([
    [0, 0],
    [1, 115],
    [10, 115],
    [11, 132],
    [20, 285],
    [21, 305],
    [30, 485],
    [31, 512],
  ])('IR independent, a fellowship, at %i programs costs %i USD', (irIndependent, usd) =>
    expect(usdOf({ irIndependent })).toEqual([usd]),
  );

  test('each specialty begins again', () =>
    expect(usdOf({ dr: 31, irIntegrated: 31, irIndependent: 1 })).toEqual([360, 360, 115]));

  test('are told with the programs and the fee of each', () => {
    const [item] = costsOf({ dr: 35 }, shipped, 2026).items;
    expect(item?.priced?.tiers).toMatchObject([
      { programs: 30, fee: { value: 11, season: 2026 }, isFlat: false, usd: 330 },
      { programs: 5, fee: { value: 30, season: 2026 }, isFlat: false, usd: 150 },
    ]);
  });

  test('one more program never costs less, and the two ways of counting differ where a tier is passed', () => {
    const numbers = fc.nat({ max: 200 });
    fc.assert(
      fc.property(numbers, numbers, (dr, irIntegrated) => {
        const [less] = usdOf({ dr });
        const [more] = usdOf({ dr: dr + 1 });
        expect(more).toBeGreaterThan(less ?? 0);
        const { together, sums } = costsOf({ dr, irIntegrated }, shipped, 2026);
        const differs = dr + irIntegrated > 30 && dr > 0 && irIntegrated > 0;
        expect(together !== undefined).toBe(differs);
        expect(sums).toHaveLength(differs ? 2 : 1);
      }),
    );
  });
});

describe('the sums', () => {
  test('are two where one specialty costs something else than two', () => {
    const { together, sums } = costsOf({ dr: 35, irIntegrated: 10, irIndependent: 12 }, shipped, 2026);
    expect(together).toMatchObject({ what: 'oneSpecialty', programs: 45, priced: { usd: 780 } });
    expect(sums).toEqual([
      { what: 'twoSpecialties', parts: [480, 110, 149], usd: 739 },
      { what: 'oneSpecialty', parts: [780, 149], usd: 929 },
    ]);
  });

  test('are one where it makes no difference', () =>
    expect(costsOf({ dr: 20, irIntegrated: 10 }, shipped, 2026)).toMatchObject({
      together: undefined,
      sums: [{ what: 'all', parts: [220, 110], usd: 330 }],
    }));

  test('are one with IR independent alone or besides few others', () => {
    expect(costsOf({ irIndependent: 5 }, shipped, 2026)).toMatchObject({
      together: undefined,
      sums: [{ what: 'all', parts: [115], usd: 115 }],
    });
    expect(costsOf({ dr: 20, irIntegrated: 5, irIndependent: 5 }, shipped, 2026)).toMatchObject({
      together: undefined,
      sums: [{ what: 'all', parts: [220, 55, 115], usd: 390 }],
    });
  });

  test('hold the registration of their own season, and none of another', () => {
    expect(costsOf({ dr: 30 }, shipped, 2025).sums).toEqual([{ what: 'all', parts: [330, 70], usd: 400 }]);
    expect(costsOf({ dr: 30 }, shipped, 2026).sums).toEqual([{ what: 'all', parts: [330], usd: 330 }]);
  });

  test('are not made where a fee is missing', () => {
    const { items, sums, used } = costsOf({ dr: 30, irIndependent: 5 }, shipped, 2025);
    expect(items.map(({ priced }) => priced?.season)).toEqual([2025, undefined]);
    expect({ sums, used }).toEqual({ sums: [], used: undefined });
  });
});

describe('the season', () => {
  test('whose fees are not recorded gets those of the latest one, as such', () =>
    expect(costsOf({ dr: 1, irIndependent: 1 }, shipped, 2027)).toMatchObject({
      season: 2027,
      used: 2026,
      items: [{ priced: { season: 2026 } }, { priced: { season: 2026 } }],
    }));

  test('never gets those of a later one', () =>
    expect(costsOf({ dr: 1 }, shipped, 2024)).toMatchObject({
      used: undefined,
      items: [{ programs: 1, priced: undefined }],
      sums: [],
    }));

  test('never mixes the tiers of two', () => {
    const scope = 'residency';
    const seasons = createSeasons([
      makeSeason(2025, makePage({ facts: [{ scope, 'eras.fee.first30': 10, 'eras.fee.from31': 20 }] })),
      makeSeason(2026, makePage({ facts: [{ scope, 'eras.fee.first30': 11 }] })),
    ]);
    expect(costsOf({ dr: 31 }, seasons, 2026)).toMatchObject({
      used: 2025,
      items: [{ priced: { season: 2025, usd: 320 } }],
    });
  });

  test('says what counts by specialty only once a page does', () => {
    expect(costsOf({ dr: 31 }, sampleSeasons, 2026).countRule?.season).toBe(2026);
    expect(costsOf({ dr: 31 }, sampleSeasons, 2025).countRule).toBe(undefined);
  });
});

describe('other costs', () => {
  const others = (applications: Applications, season: number) =>
    costsOf(applications, shipped, season).others.map(({ fact: { key, season: of, value }, isInSum }) => [
      key,
      of,
      value,
      isInSum,
    ]);

  test('come with their own season', () =>
    expect(others({ dr: 1 }, 2025)).toEqual([
      ['nrmp.fee.registration', 2025, 70, true],
      ['nrmp.fee.late', 2025, 50, false],
      ['eras.fee.usmleTranscript', 2024, 80, false],
      ['eras.fee.comlexTranscript', 2024, 80, false],
    ]));

  test('of residencies are not those of the independent match', () => {
    expect(others({ irIndependent: 3 }, 2026)).toEqual([]);
    expect(others({ irIndependent: 3, dr: 0 }, 2026)).toEqual([]);
    expect(others({ irIntegrated: 1 }, 2026)).toHaveLength(4);
  });

  test('and all fees are checked at the pages on fees', () =>
    expect(costsOf({ dr: 1 }, shipped, 2026).checkAt.map(({ topic }) => topic)).toEqual([
      'eras.fees',
      'nrmp.fees',
    ]));
});
