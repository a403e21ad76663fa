// Builds valid records for tests; each test names only what it is about.
import type { Program, Source } from '../../src/schema/program.ts';

const notFacts = new Set([
  ...['id', 'name', 'institution', 'aliases', 'city', 'state', 'latitude', 'longitude', 'website'],
  ...['qualifiers', 'scopes', 'notes', 'sources'],
]);

/** A valid record whose one source covers all its facts, unless `sources` says otherwise. */
export function makeProgram(partial: Partial<Program> = {}): Program {
  const { id = 'alpha', sources, ...rest } = partial;
  const record = {
    id,
    name: `${id.charAt(0).toUpperCase()}${id.slice(1)}`,
    city: 'Springfield',
    state: 'IL',
    tracks: { dr: {} },
    ...rest,
  } as const;
  const facts = Object.keys(record).filter(key => !notFacts.has(key));
  return { ...record, sources: sources ?? [makeSource({ facts })] };
}

/** The record as JSON gives it: that a track is offered is written out. */
export const withOffers = (program: Program) => ({
  ...program,
  tracks: Object.fromEntries(
    Object.entries(program.tracks).map(([key, track]) => [key, { offered: true, ...track }]),
  ),
});

/** A source whose page shows no year. */
export function undatedSource(partial: Partial<Source> = {}): Source {
  const { asOf: _, ...undated } = makeSource(partial);
  return undated;
}

export const makeSource = (partial: Partial<Source> = {}): Source => ({
  url: 'https://example.org/program',
  title: 'Program page',
  readOn: '2026-11-01',
  asOf: '2025',
  facts: ['tracks'],
  ...partial,
});
