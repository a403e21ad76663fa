// A small fixed catalog for tests of whole command lines.
import type { Program } from '../../src/schema/program.ts';

const source = (facts: readonly string[], asOf?: string) => ({
  url: 'https://example.edu/radiology',
  title: 'Residency',
  readOn: '2026-11-01',
  ...(asOf === undefined ? {} : { asOf }),
  facts,
});

export const alpha: Program = {
  id: 'alpha',
  name: 'Alpha University',
  institution: 'Alpha Health',
  aliases: ['AU', 'Old Alpha'],
  city: 'Springfield',
  state: 'IL',
  latitude: 39.8,
  longitude: -89.64,
  website: 'https://example.edu/alpha',
  hospitals: ['Alpha General', 'County Hospital'],
  level1Trauma: true,
  tracks: {
    dr: { positionsPerYear: 6, totalResidents: 24, lengthYears: 4, clinicalYear: 'separate' },
    irIntegrated: { positionsPerYear: 2 },
    esir: {},
  },
  volume: { examsPerYear: 368_000 },
  research: { required: true },
  contacts: [
    { role: 'program coordinator', name: 'Ann Lee', email: 'ann@example.edu', phone: '(312) 555-0100' },
  ],
  highlights: [{ topic: 'call', text: 'Independent overnight call.' }],
  qualifiers: { 'volume.examsPerYear': 'atLeast' },
  sources: [
    source(
      ['hospitals', 'level1Trauma', 'tracks', 'volume', 'research', 'contacts', 'highlights'],
      '2024-2025',
    ),
  ],
};

const beta: Program = {
  id: 'beta',
  name: 'Beta Clinic',
  city: 'Boise',
  state: 'ID',
  latitude: 43.61,
  longitude: -116.2,
  tracks: { dr: { positionsPerYear: 3 }, irIndependent: { positionsPerYear: 4 }, esir: { offered: false } },
  research: { required: false },
  qualifiers: { 'tracks.irIndependent.positionsPerYear': 'upTo' },
  sources: [source(['tracks', 'research'])],
};

const gamma: Program = {
  id: 'gamma',
  name: 'Gamma Medical Center',
  city: 'Springfield',
  state: 'MA',
  tracks: { dr: {} },
  sources: [source(['tracks'], '2015')],
};

export const samplePrograms: readonly Program[] = [alpha, beta, gamma];

export const sampleCities = [
  { name: 'Boise', state: 'ID', latitude: 43.6135, longitude: -116.20345 },
  { name: 'Springfield', state: 'IL', latitude: 39.80172, longitude: -89.64371 },
  { name: 'Springfield', state: 'MA', latitude: 42.10148, longitude: -72.58981 },
] as const;

/** Idaho with an island that it does not have, and Illinois, both with few corners at their places on the map. */
export const sampleOutlines = [
  { state: 'ID', path: 'M179,36L193,40L210,110L256,130L240,209L149,187ZM160,60L166,62L166,75Z' },
  { state: 'IL', path: 'M585,216L640,213L647,300L620,340L575,270Z' },
] as const;
