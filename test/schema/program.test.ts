import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { programSchema } from '../../src/schema/program.ts';

const smallest = {
  id: 'alpha',
  name: 'Alpha',
  city: 'Springfield',
  state: 'IL',
  tracks: {},
  sources: [{ url: 'https://example.org', readOn: '2026-11-01', facts: ['tracks'] }],
};
const withSource = (source: object) => ({ sources: [{ ...smallest.sources[0], ...source }] });
const issuesOf = (record: unknown) =>
  (v.safeParse(programSchema, record).issues ?? []).map(issue => v.getDotPath(issue));

test('the smallest record is accepted, and nothing is added to it', () => {
  expect(v.parse(programSchema, smallest)).toEqual(smallest);
});

test('each part of the smallest record must be there', () => {
  const keys = Object.keys(smallest);
  const without = (key: string) =>
    Object.fromEntries(Object.entries(smallest).filter(([each]) => each !== key));
  expect(keys.map(key => issuesOf(without(key)))).toEqual(keys.map(key => [key]));
  expect(keys.map(key => issuesOf({ ...smallest, [key]: undefined }))).toEqual(keys.map(key => [key]));
});

describe('accepted', () => {
  test.each([
    { tracks: { dr: { acgmeCode: '4202821110', nrmpCodes: ['2835420A0', '2835420C0'] } } },
    { tracks: { esir: { offered: false } } },
    { application: { lettersRequired: 0, acceptsImg: false } },
    { call: { startsIn: 'PGY-3' } },
    { call: { startsIn: 'R2' } },
    { qualifiers: { 'tracks.dr.positionsPerYear': 'upTo' }, notes: { call: 'main site' } },
    { scopes: { moonlighting: ['irIntegrated', 'irIndependent'] } },
    { contacts: [{ role: 'program office' }] },
    { latitude: -90, longitude: 180 },
    { rotations: { blockWeeks: 0.5 } },
    { highlights: [{ topic: 'global-health', text: 'Elective abroad.' }] },
    withSource({ asOf: '2023-2024' }),
    withSource({ copy: 'stored' }),
    { sources: [{ title: 'Brochure', readOn: '2026-11-01', facts: ['tracks'] }] },
  ])('%j', part => expect(issuesOf({ ...smallest, ...part })).toEqual([]));
});

describe('refused', () => {
  test.each([
    [{ id: 'Alpha' }, 'id'],
    [{ id: 'a--b' }, 'id'],
    [{ id: '../a' }, 'id'],
    [{ name: '' }, 'name'],
    [{ name: ' Alpha' }, 'name'],
    [{ name: 'x'.repeat(101) }, 'name'],
    [{ state: 'il' }, 'state'],
    [{ state: 'XX' }, 'state'],
    [{ latitude: 90.1 }, 'latitude'],
    [{ latitude: Number.NaN }, 'latitude'],
    [{ latitude: '41.8' }, 'latitude'],
    [{ website: 'javascript:alert(1)' }, 'website'],
    [{ website: 'ftp://example.org' }, 'website'],
    [{ website: 'example.org' }, 'website'],
    [{ website: 'https://example.org/\nTEL:1' }, 'website'],
    [{ website: 'https://example.org/a b' }, 'website'],
    [{ city: null }, 'city'],
    [{ citty: 'x' }, 'citty'],
    [{ aliases: [] }, 'aliases'],
    [{ aliases: ['a', 'a'] }, 'aliases'],
    [{ aliases: 'a' }, 'aliases'],
    [{ level1Trauma: 'yes' }, 'level1Trauma'],
    [{ tracks: { dr: { offered: true } } }, 'tracks.dr.offered'],
    [{ tracks: { dr: { positionsPerYear: 0 } } }, 'tracks.dr.positionsPerYear'],
    [{ tracks: { dr: { positionsPerYear: 4.5 } } }, 'tracks.dr.positionsPerYear'],
    [{ tracks: { dr: { positionsPerYear: null } } }, 'tracks.dr.positionsPerYear'],
    [{ tracks: { dr: { acgmeCode: 4202821110 } } }, 'tracks.dr.acgmeCode'],
    [{ tracks: { dr: { acgmeCode: '420282111' } } }, 'tracks.dr.acgmeCode'],
    [{ tracks: { dr: { acgmeCode: '4302821110' } } }, 'tracks.dr.acgmeCode'],
    [{ tracks: { dr: { nrmpCodes: ['2835420X0'] } } }, 'tracks.dr.nrmpCodes.0'],
    [{ tracks: { esir: { acgmeCode: '4202821110' } } }, 'tracks.esir.acgmeCode'],
    [{ tracks: { irIndependent: { clinicalYear: 'separate' } } }, 'tracks.irIndependent.clinicalYear'],
    [{ tracks: { fellowship: {} } }, 'tracks.fellowship'],
    [{ call: { startsIn: 'PGY3' } }, 'call.startsIn'],
    [{ application: { lettersRequired: -1 } }, 'application.lettersRequired'],
    [{ contacts: [{ name: 'Ann' }] }, 'contacts.0.role'],
    [{ contacts: [{ role: 'program office', email: 'ann at example' }] }, 'contacts.0.email'],
    [{ contacts: [{ role: 'program office', tracks: ['ir'] }] }, 'contacts.0.tracks.0'],
    [{ highlights: [{ topic: 'call', text: 'x'.repeat(301) }] }, 'highlights.0.text'],
    [{ qualifiers: { 'volume.beds': 'roughly' } }, 'qualifiers.volume.beds'],
    [{ scopes: { moonlighting: [] } }, 'scopes.moonlighting'],
    [{ scopes: { moonlighting: ['dr', 'dr'] } }, 'scopes.moonlighting'],
    [{ scopes: { moonlighting: ['ir'] } }, 'scopes.moonlighting.0'],
    [{ scopes: { moonlighting: 'dr' } }, 'scopes.moonlighting'],
    [{ sources: [] }, 'sources'],
    [withSource({ copy: 'live' }), 'sources.0.copy'],
    [withSource({ readOn: '2026-13-01' }), 'sources.0.readOn'],
    [withSource({ asOf: 2019 }), 'sources.0.asOf'],
    [withSource({ asOf: '1850' }), 'sources.0.asOf'],
    [withSource({ asOf: '2010-2099' }), 'sources.0.asOf'],
    [withSource({ readOn: '2026-02-30' }), 'sources.0.readOn'],
    [withSource({ facts: [] }), 'sources.0.facts'],
    [withSource({ url: 'data:text/html,x' }), 'sources.0.url'],
    [{ sources: [{ readOn: '2026-11-01', facts: ['tracks'] }] }, 'sources.0'],
  ])('%j at %s, in words', (part, path) => {
    expect(new Set(issuesOf({ ...smallest, ...part }))).toEqual(new Set([path]));
    const { issues = [] } = v.safeParse(programSchema, { ...smallest, ...part });
    expect(issues.map(({ message }) => message)).not.toContain('');
  });

  test.each([[null], [[]], ['alpha'], [undefined]])('%j, which is no record', value => {
    expect(v.safeParse(programSchema, value).success).toBe(false);
  });

  test('all faults are reported at once', () => {
    expect(issuesOf({ ...smallest, state: 'XX', moonlighting: 'no', sources: [] })).toEqual([
      'state',
      'moonlighting',
      'sources',
    ]);
  });
});
