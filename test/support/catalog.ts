// Three records that differ in what they record, for tests of commands.
import { makeProgram, makeSource, undatedSource } from './programs.ts';

export const slu = makeProgram({
  id: 'slu',
  name: 'Saint Louis University',
  aliases: ['SSM Health'],
  city: 'St. Louis',
  state: 'MO',
  website: 'https://example.org/slu',
  tracks: { dr: { positionsPerYear: 6 }, esir: {} },
  volume: { beds: 300 },
  contacts: [
    { role: 'program coordinator', name: 'Ann Lee', email: 'ann@example.org', tracks: ['dr'] },
    { role: 'program director', name: 'Bo Kim' },
  ],
  sources: [makeSource({ asOf: '2019' }), undatedSource({ facts: ['contacts', 'volume'] })],
});
const mir = makeProgram({
  id: 'mir',
  name: 'Mallinckrodt Institute',
  city: 'St. Louis',
  state: 'MO',
  tracks: { dr: { positionsPerYear: 16 }, irIntegrated: { offered: false } },
  volume: { beds: 1300 },
});
const rush = makeProgram({
  id: 'rush',
  name: 'Rush University',
  city: 'Chicago',
  tracks: { irIntegrated: {} },
});

export const programs = [slu, mir, rush];
