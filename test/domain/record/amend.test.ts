import { describe, expect, test } from 'vitest';
import { amend, entryName, factsNamed, isImplied, ownRecord } from '../../../src/domain/record/amend.ts';
import { listFacts, sourceOf } from '../../../src/domain/record/facts.ts';
import type { Patch } from '../../../src/schema/patch.ts';
import { makeProgram, makeSource } from '../../support/programs.ts';

const base = makeProgram({
  id: 'slu',
  tracks: { dr: { positionsPerYear: 6, totalResidents: 24 }, irIndependent: { offered: false } },
  benefits: { vacationWeeks: 4, salaryUsd: { pgy1: 60_000 } },
  research: { required: true },
  contacts: [
    { role: 'program coordinator', name: 'Ann Lee', phone: '(312) 555-0100' },
    { role: 'program director', name: 'Bo Kim' },
    { role: 'program office', email: 'office@example.edu' },
  ],
  highlights: [{ topic: 'call', text: 'Home call.' }],
  qualifiers: { 'tracks.dr.positionsPerYear': 'upTo' },
  notes: { 'benefits.vacationWeeks': '20 days', 'contacts.1': 'since 2020' },
  sources: [
    makeSource({ url: 'https://example.org/a', facts: ['tracks', 'benefits.vacationWeeks'] }),
    makeSource({ url: 'https://example.org/b', facts: ['benefits', 'research', 'contacts', 'highlights'] }),
  ],
});
const page = (...facts: readonly string[]) =>
  makeSource({ url: 'https://example.edu/new', asOf: '2026', facts });
const patched = (patch: Omit<Patch, 'amends'>) => amend(base, { amends: 'slu', ...patch });
/** The addresses of the facts, by their paths. */
const pages = (program: ReturnType<typeof patched>) =>
  Object.fromEntries(listFacts(program).map(({ path }) => [path, sourceOf(program, path)?.source.url]));

describe('a fact of a patch', () => {
  test('replaces one, with its source and with what limited it; all else stays', () => {
    const after = patched({ tracks: { dr: { positionsPerYear: 7 } }, sources: [page('tracks.dr')] });
    expect(after.tracks).toEqual({ ...base.tracks, dr: { positionsPerYear: 7, totalResidents: 24 } });
    expect(Object.keys(after.qualifiers ?? {})).toEqual([]);
    expect(pages(after)).toEqual({
      ...pages(base),
      'tracks.dr.offered': 'https://example.edu/new',
      'tracks.dr.positionsPerYear': 'https://example.edu/new',
    });
    expect(after.notes).toEqual(base.notes);
  });

  test('named exactly, leaves the source of the track that holds it', () => {
    const after = patched({
      tracks: { dr: { positionsPerYear: 7 } },
      sources: [page('tracks.dr.positionsPerYear')],
    });
    expect(pages(after)['tracks.dr.offered']).toBe('https://example.org/a');
  });

  test('is added in its group, with limits of its own', () => {
    const after = patched({
      benefits: { salaryUsd: { pgy2: 62_000 } },
      notes: { 'benefits.salaryUsd.pgy2': 'of 2026' },
      qualifiers: { 'benefits.salaryUsd.pgy2': 'about' },
      sources: [page('benefits')],
    });
    expect(after.benefits).toEqual({ vacationWeeks: 4, salaryUsd: { pgy1: 60_000, pgy2: 62_000 } });
    expect(after.notes).toEqual({ ...base.notes, 'benefits.salaryUsd.pgy2': 'of 2026' });
    expect(after.qualifiers).toEqual({ ...base.qualifiers, 'benefits.salaryUsd.pgy2': 'about' });
    expect(pages(after)['benefits.salaryUsd.pgy1']).toBe('https://example.org/b');
    expect(pages(after)['benefits.vacationWeeks']).toBe('https://example.org/a');
  });

  test('takes a source away that has nothing left', () => {
    const only = makeProgram({
      id: 'slu',
      moonlighting: true,
      sources: [page('tracks'), makeSource({ facts: ['moonlighting'] })],
    });
    const after = amend(only, { amends: 'slu', moonlighting: false, sources: [page('moonlighting')] });
    expect(after.sources.map(({ url }) => url)).toEqual([
      'https://example.edu/new',
      'https://example.edu/new',
    ]);
  });

  test('names and places are replaced without a source', () => {
    const after = patched({ website: 'https://example.edu/', name: 'New', latitude: 1 });
    expect(after).toEqual({ ...base, website: 'https://example.edu/', name: 'New', latitude: 1 });
  });
});

describe('a track', () => {
  test('that is no longer offered loses its facts', () => {
    const after = patched({ tracks: { dr: { offered: false } }, sources: [page('tracks.dr')] });
    expect(after.tracks).toEqual({ dr: { offered: false }, irIndependent: { offered: false } });
    expect(after.qualifiers).toBeUndefined();
  });

  test('that was not offered and is, is', () => {
    const after = patched({ tracks: { irIndependent: { positionsPerYear: 2 } }, sources: [page('tracks')] });
    expect(after.tracks.irIndependent).toEqual({ positionsPerYear: 2 });
  });

  test('is implied where the record offers it and the patch names no source of that', () => {
    const imply = (facts: readonly string[], key: 'dr' | 'irIndependent') => {
      const own = ownRecord(
        { amends: 'slu', tracks: { [key]: { positionsPerYear: 7 } }, sources: [page(...facts)] },
        base,
      );
      return isImplied(own, `tracks.${key}.offered`, base);
    };
    expect(imply(['tracks.dr.positionsPerYear'], 'dr')).toBe(true);
    expect(imply(['tracks.dr'], 'dr')).toBe(false);
    expect(imply(['tracks.irIndependent.positionsPerYear'], 'irIndependent')).toBe(false);
  });
});

describe('entries', () => {
  test('the same person is replaced where it stands, another one is added', () => {
    const after = patched({
      contacts: [
        { role: 'program coordinator', name: 'Ann Lee', phone: '(312) 555-0199' },
        { role: 'program coordinator', name: 'Cy Doe' },
      ],
      notes: { 'contacts.1': 'from July' },
      sources: [page('contacts')],
    });
    expect(after.contacts?.map(({ name, email, phone }) => [name ?? email, phone])).toEqual([
      ['Ann Lee', '(312) 555-0199'],
      ['Bo Kim', undefined],
      ['office@example.edu', undefined],
      ['Cy Doe', undefined],
    ]);
    expect(after.notes).toEqual({
      'benefits.vacationWeeks': '20 days',
      'contacts.1': 'since 2020',
      'contacts.3': 'from July',
    });
    expect(pages(after)['contacts.1']).toBe('https://example.org/b');
    expect(pages(after)['contacts.0']).toBe('https://example.edu/new');
  });

  test('what one removes and what it replaces leave the rest in its order, with its own pages', () => {
    const exact = makeProgram({
      ...base,
      sources: base.sources.map((source, index) =>
        index === 0 ? source : { ...source, facts: ['contacts.0', 'contacts.1', 'contacts.2', 'highlights'] },
      ),
    });
    const after = amend(exact, {
      amends: 'slu',
      remove: [page('contacts.Ann Lee')],
      contacts: [{ role: 'program office', email: 'office@example.edu', phone: '(312) 555-0111' }],
      sources: [page('contacts')],
    });
    expect(after.contacts?.map(({ name, phone }) => name ?? phone)).toEqual(['Bo Kim', '(312) 555-0111']);
    expect(pages(after)).toMatchObject({
      'contacts.0': 'https://example.org/b',
      'contacts.1': 'https://example.edu/new',
    });
    expect(after.notes).toMatchObject({ 'contacts.0': 'since 2020' });
  });

  test('a record without any gets them', () => {
    const after = amend(makeProgram(), {
      amends: 'alpha',
      highlights: [{ topic: 'call', text: 'Home call.' }],
      sources: [page('highlights')],
    });
    expect(after.highlights).toHaveLength(1);
    expect(pages(after)['highlights.0']).toBe('https://example.edu/new');
  });

  test.each([
    ['contacts.Ann Lee', ['contacts.0']],
    ['contacts.office@example.edu', ['contacts.2']],
    ['contacts', ['contacts.0', 'contacts.1', 'contacts.2']],
    ['highlights.Home call.', ['highlights.0']],
    ['contacts.0', []],
    ['benefits', ['benefits.salaryUsd.pgy1', 'benefits.vacationWeeks']],
    ['research.track', []],
    ['rese', []],
  ])('%s names %o', (name, paths) => expect([...factsNamed(base, name)].sort()).toEqual(paths));

  test('a field has no name of an entry', () => {
    expect(listFacts(base).flatMap(fact => entryName(fact) ?? [])).toEqual([
      'contacts.Ann Lee',
      'contacts.Bo Kim',
      'contacts.office@example.edu',
      'highlights.Home call.',
    ]);
  });
});

describe('what is removed', () => {
  test('goes with what limited it', () => {
    const after = patched({ remove: [page('benefits.vacationWeeks', 'contacts.Ann Lee', 'research')] });
    expect(after.benefits).toEqual({ salaryUsd: { pgy1: 60_000 } });
    expect(after.research).toBeUndefined();
    expect(after.contacts?.map(({ name }) => name)).toEqual(['Bo Kim', undefined]);
    expect(after.notes).toEqual({ 'contacts.0': 'since 2020' });
    expect(after.sources.map(({ url }) => url)).toEqual(['https://example.org/a', 'https://example.org/b']);
  });

  test.each(['tracks.irIndependent', 'tracks.irIndependent.offered'])('%s is the track as a whole', name => {
    expect(Object.keys(patched({ remove: [page(name)] }).tracks)).toEqual(['dr']);
  });
});

test('the record that is amended stays as it was', () => {
  const before = structuredClone(base);
  patched({ tracks: { dr: { positionsPerYear: 7 } }, remove: [page('benefits')], sources: [page('tracks')] });
  expect(base).toEqual(before);
});
