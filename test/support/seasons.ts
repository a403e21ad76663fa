// A few figures of two seasons and of none, for tests that state no figures of their own.
import { createSeasons } from '../../src/domain/season/seasons.ts';
import type { SeasonFile, SeasonPage } from '../../src/schema/season.ts';

/** An official page of figures. */
export const makePage = (parts: Partial<SeasonPage> = {}): SeasonPage => ({
  url: 'https://www.nrmp.org/dates',
  body: 'NRMP',
  confidence: 'solid',
  ...parts,
});

/** A secondary page of figures. */
export const secondaryPage = (parts: Partial<SeasonPage> = {}): SeasonPage => {
  const { body: _body, ...rest } = makePage({
    url: 'https://example.org/match',
    confidence: 'usable',
    ...parts,
  });
  return rest;
};

export const makeSeason = (season: number | undefined, ...sources: readonly SeasonPage[]): SeasonFile => ({
  ...(season === undefined ? {} : { season }),
  readOn: '2026-11-01',
  copy: 'stored',
  sources,
});

const residency = 'residency, per specialty';
const fees = 'https://students-residents.aamc.org/fees';

/** Made up, but of the shape of the shipped ones. */
export const sampleFiles: readonly SeasonFile[] = [
  makeSeason(
    2025,
    makePage({
      url: `${fees}/2025`,
      body: 'AAMC',
      facts: [
        { scope: residency, 'eras.fee.first30': 10, 'eras.fee.from31': 20 },
        { scope: 'one pool', 'signals.gold': 6 },
      ],
    }),
    secondaryPage({
      note: "a vendor's guide",
      facts: [{ scope: 'Main Residency Match', 'nrmp.fee.registration': 70 }],
      match: [
        { track: 'dr', positions: 'pgy2', offered: 1057, filled: 1042, applicants: 1759 },
        { track: 'radiology', positions: 'all', offered: 1451, note: 'nuclear medicine included' },
      ],
    }),
  ),
  makeSeason(
    2026,
    makePage({
      pageDate: '2026-03-09',
      facts: [
        {
          scope: 'DR and IR integrated',
          'nrmp.registrationOpens': '2025-09-15',
          'nrmp.matchDay': '2026-03-20',
        },
        { scope: 'programs', 'nrmp.programQuotaDeadline': '2026-01-30' },
      ],
    }),
    secondaryPage({
      url: 'https://example.org/rank',
      facts: [
        { scope: 'DR and IR integrated', note: 'one page says so', 'nrmp.rankListDeadline': '2026-03-04' },
      ],
    }),
    makePage({
      url: `${fees}/2026`,
      body: 'AAMC',
      facts: [
        { scope: residency, 'eras.fee.first30': 11, 'eras.fee.from31': 30 },
        {
          scope: 'fellowships',
          'eras.fellowshipFee.upTo10': 115,
          'eras.fellowshipFee.each11to20': 17,
          'eras.fellowshipFee.each21to30': 20,
          'eras.fellowshipFee.eachFrom31': 27,
        },
        {
          scope: 'all applicants',
          note: 'the page does not say whether DR and IR integrated are two specialties',
          'eras.fee.perSpecialtyReset': 'begins again with each specialty',
        },
      ],
    }),
  ),
  {
    ...makeSeason(
      undefined,
      makePage({
        url: 'https://www.nrmp.org/rank',
        facts: [
          { scope: 'any list', 'rank.maximum': 300 },
          { scope: 'all applicants', 'rank.truePreference': 'order by your own preference' },
        ],
      }),
    ),
    checkAt: {
      'eras.timeline': 'https://example.org/eras',
      'eras.fees': 'https://example.org/fees',
      signals: 'https://example.org/signals',
      'nrmp.calendars': 'https://example.org/calendars',
      'nrmp.fees': 'https://example.org/nrmp-fees',
      irIndependent: 'https://example.org/independent',
      abr: 'https://example.org/abr',
      ecfmg: 'https://example.org/ecfmg',
    },
  },
];

export const sampleSeasons = createSeasons(sampleFiles);
