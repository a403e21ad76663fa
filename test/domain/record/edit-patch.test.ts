import { describe, expect, test } from 'vitest';
import { amendWhole, combinePatches } from '../../../src/domain/record/edit-patch.ts';
import type { Patch } from '../../../src/schema/patch.ts';
import { makeProgram, makeSource } from '../../support/programs.ts';

const base = makeProgram({
  id: 'slu',
  tracks: { dr: { positionsPerYear: 6 } },
  research: { required: true, track: true },
  contacts: [{ role: 'program coordinator', name: 'Ann Lee' }],
});
const page = (url: string, ...facts: readonly string[]) =>
  makeSource({ url: `https://example.edu/${url}`, facts });
const combine = (earlier: Omit<Patch, 'amends'>, later: Omit<Patch, 'amends'>) =>
  combinePatches({ amends: 'slu', ...earlier }, { amends: 'slu', ...later }, base);

describe('two patches are one', () => {
  test('of which the later says what counts, with its page', () => {
    const earlier = { moonlighting: true, address: 'One', sources: [page('a', 'moonlighting', 'address')] };
    expect(combine(earlier, { address: 'Two', sources: [page('b', 'address')] })).toEqual({
      amends: 'slu',
      moonlighting: true,
      address: 'Two',
      sources: [page('a', 'moonlighting'), page('b', 'address')],
    });
  });

  test('with one entry for each page of one day', () => {
    const earlier = { moonlighting: true, sources: [page('a', 'moonlighting')] };
    expect(combine(earlier, { address: 'Two', sources: [page('a', 'address')] }).sources).toEqual([
      page('a', 'moonlighting', 'address'),
    ]);
    const other = { ...page('a', 'address'), readOn: '2026-11-02' };
    expect(combine(earlier, { address: 'Two', sources: [other] }).sources).toHaveLength(2);
  });

  test('names and places stand in it only where one of them says them', () => {
    expect(combine({}, { website: 'https://example.edu/' })).toEqual({
      amends: 'slu',
      website: 'https://example.edu/',
    });
    expect(combine({ name: 'New' }, { city: 'Boise' })).toEqual({
      amends: 'slu',
      name: 'New',
      city: 'Boise',
    });
  });

  test('what is removed is taken out of it, and of the record where that has it', () => {
    const earlier = {
      research: { track: false, coordinator: true },
      tracks: { dr: { positionsPerYear: 7 } },
      sources: [page('a', 'research', 'tracks.dr.positionsPerYear')],
    };
    const gone = ['research.track', 'research.coordinator', 'tracks.dr.positionsPerYear'];
    expect(combine(earlier, { remove: [page('b', ...gone)] })).toEqual({
      amends: 'slu',
      remove: [page('b', 'research.track', 'tracks.dr.positionsPerYear')],
    });
  });

  test('what was removed and is said again is not removed', () => {
    const earlier = {
      remove: [page('a', 'research.track', 'contacts.Ann Lee'), page('b', 'research.required')],
    };
    const later = {
      research: { required: false },
      contacts: [{ role: 'program director' as const, name: 'Ann Lee' }],
      sources: [page('c', 'research', 'contacts')],
    };
    expect(combine(earlier, later).remove).toEqual([page('a', 'research.track')]);
  });

  test('a track that is offered all the same stays, with its page', () => {
    const earlier = { tracks: { esir: {} }, sources: [page('a', 'tracks.esir')] };
    expect(combine(earlier, { moonlighting: true, sources: [page('b', 'moonlighting')] }).tracks).toEqual({
      esir: {},
    });
  });
});

test('a whole record has one entry for each page, too', () => {
  const url = base.sources[0]?.url ?? '';
  const after = amendWhole(base, {
    amends: 'slu',
    moonlighting: true,
    sources: [makeSource({ url, facts: ['moonlighting'] })],
  });
  expect(after.sources).toHaveLength(1);
  expect(after.sources[0]?.facts.at(-1)).toBe('moonlighting');
  expect(after.moonlighting).toBe(true);
});
