// Programs for tests of the match: a valid record with only what a test names.
import type { Program } from '../../src/schema/program.ts';

/** A record whose one source covers everything that is given. */
export function programOf(id: string, parts: Partial<Program> = {}): Program {
  const { tracks = {}, ...rest } = parts;
  return {
    id,
    name: `${id.charAt(0).toUpperCase()}${id.slice(1)} University`,
    city: 'Springfield',
    state: 'IL',
    tracks,
    sources: [
      {
        url: 'https://example.edu/radiology',
        readOn: '2026-11-01',
        asOf: '2024',
        facts: ['tracks', ...Object.keys(rest)],
      },
    ],
    ...rest,
  };
}

/** Enough programs that most questions are worth asking. */
export const askable: readonly Program[] = ['one', 'two', 'three', 'four'].map((id, index) =>
  programOf(id, {
    state: index < 2 ? 'IL' : 'MO',
    city: index < 2 ? 'Chicago' : 'St. Louis',
    latitude: index < 2 ? 41.88 : 38.63,
    longitude: index < 2 ? -87.63 : -90.2,
    tracks: {
      dr: { positionsPerYear: 3 + 3 * index, clinicalYear: index === 0 ? 'included' : 'separate' },
      ...(index === 1 ? { irIntegrated: { positionsPerYear: 2 } } : {}),
      ...(index === 2 ? { esir: { positionsPerYear: 2 } } : {}),
    },
    level1Trauma: index !== 3,
    call: { model: index === 0 ? 'night-float' : 'home-call', independent: index === 0 },
    fellowships: index === 0 ? ['Neuroradiology', 'MSK'] : ['Breast Imaging'],
    setting: index === 0 ? 'community' : 'university',
    research: { required: index > 1, track: index > 1, protectedTime: index > 1 },
    benefits: { salaryUsd: { pgy2: 60_000 + 10_000 * index }, vacationWeeks: 3 + index / 2 },
    application: {
      acceptsImg: index !== 1,
      visas: index === 2 ? ['J-1', 'H-1B'] : ['J-1'],
      interviewFormat: 'virtual',
    },
    contacts: [
      { role: 'program director', name: `Dr. ${id}` },
      { role: 'program coordinator', name: `Coordinator ${id}`, email: `${id}@example.edu` },
    ],
  }),
);
