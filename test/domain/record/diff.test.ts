import { describe, expect, test } from 'vitest';
import { diffRecords } from '../../../src/domain/record/diff.ts';
import type { Program } from '../../../src/schema/program.ts';
import { makeProgram, makeSource } from '../../support/programs.ts';

const base = makeProgram({
  id: 'a',
  tracks: { dr: { positionsPerYear: 4 } },
  moonlighting: true,
  contacts: [{ role: 'program coordinator', name: 'Ann Lee' }],
  highlights: [{ topic: 'call', text: 'Night float.' }],
});
const kinds = (after: Program) =>
  diffRecords([base], [after], { partial: false }).map(({ kind, path }) => [kind, path]);

describe('diffRecords', () => {
  test('a set against itself differs in nothing', () => {
    expect(diffRecords([base], [structuredClone(base)], { partial: false })).toEqual([]);
  });

  test.each([{ copy: 'stored' }, { department: 'other' }] as const)('a page that is %j now', said => {
    const [kind] = kinds({ ...base, sources: base.sources.map(source => ({ ...source, ...said })) });
    expect(kind?.[0]).toBe('source-changed');
  });

  test('programs come and go; some records of a catalog remove nothing', () => {
    const other = makeProgram({ id: 'b' });
    expect(
      diffRecords([base], [other], { partial: false }).map(({ kind, program }) => [kind, program.id]),
    ).toEqual([
      ['program-removed', 'a'],
      ['program-added', 'b'],
    ]);
    expect(diffRecords([base], [other], { partial: true }).map(({ kind }) => kind)).toEqual([
      'program-added',
    ]);
  });

  test('changes stand in the order of the ids, whatever the order of the records', () => {
    const [b, c] = [makeProgram({ id: 'b' }), makeProgram({ id: 'c' })];
    const changes = diffRecords([b, base], [c, { ...base, moonlighting: false }], { partial: false });
    expect(changes.map(({ kind, program }) => `${kind} ${program.id}`)).toEqual([
      'fact-changed a',
      'program-removed b',
      'program-added c',
    ]);
  });

  test('a highlight is its topic and text, wherever it stands', () => {
    const [first, second] = [
      { topic: 'call', text: 'Night float.' },
      { topic: 'call', text: 'No call in the first year.' },
    ] as const;
    const two = { ...base, highlights: [first, second] };
    const turned = { ...base, highlights: [second, first] };
    expect(diffRecords([two], [turned], { partial: false })).toEqual([]);
    expect(kinds({ ...base, highlights: [second] })).toEqual([
      ['fact-added', 'highlights.0'],
      ['fact-removed', 'highlights.0'],
    ]);
  });

  test.each([
    ['a new fact', { ...base, level1Trauma: true }, [['fact-added', 'level1Trauma']]],
    [
      'another value',
      { ...base, tracks: { dr: { positionsPerYear: 5 } } },
      [['fact-changed', 'tracks.dr.positionsPerYear']],
    ],
    [
      'another qualifier',
      { ...base, qualifiers: { 'tracks.dr.positionsPerYear': 'upTo' as const } },
      [['fact-changed', 'tracks.dr.positionsPerYear']],
    ],
    [
      'another scope',
      { ...base, scopes: { moonlighting: ['dr' as const] } },
      [['fact-changed', 'moonlighting']],
    ],
    ['a blank', { ...base, tracks: { dr: {} } }, [['became-unknown', 'tracks.dr.positionsPerYear']]],
    ['a highlight that went', { ...base, highlights: [] }, [['fact-removed', 'highlights.0']]],
    [
      "a contact's new number",
      {
        ...base,
        contacts: [{ role: 'program coordinator' as const, name: 'Ann Lee', phone: '(312) 555-0100' }],
      },
      [['fact-changed', 'contacts.0']],
    ],
    [
      'another person',
      { ...base, contacts: [{ role: 'program coordinator' as const, name: 'Bo Ray' }] },
      [
        ['fact-added', 'contacts.0'],
        ['fact-removed', 'contacts.0'],
      ],
    ],
  ])('%s', (_, after, expected) => {
    expect(kinds(after)).toEqual(expected);
  });

  test('names and places are compared too', () => {
    expect(kinds({ ...base, name: 'Other', website: 'https://example.org/new' })).toEqual([
      ['fact-changed', 'name'],
      ['fact-added', 'website'],
    ]);
  });

  test('two nameless contacts of one role are two', () => {
    const two = (email: string) => [
      { role: 'program office' as const, email },
      { role: 'program office' as const, email: 'b@example.org' },
    ];
    const before = { ...base, contacts: two('a@example.org') };
    const after = { ...base, contacts: two('new@example.org') };
    expect(diffRecords([before], [after], { partial: false }).map(({ kind }) => kind)).toEqual([
      'fact-added',
      'fact-removed',
    ]);
  });

  test('of two contacts of one role and name, one goes, comes or changes', () => {
    const ann = (phone: string) => ({ role: 'program coordinator' as const, name: 'Ann Lee', phone });
    const [first, second] = [ann('(312) 555-0100'), ann('(312) 555-0101')];
    const changes = (before: readonly object[], after: readonly object[]) => {
      const records = [before, after].map(contacts => ({ ...base, contacts }) as Program);
      return diffRecords(records.slice(0, 1), records.slice(1), { partial: false }).map(
        each => `${each.kind} ${each.path}`,
      );
    };
    expect(changes([first, second], [first])).toEqual(['fact-removed contacts.1']);
    expect(changes([first, second], [second])).toEqual(['fact-removed contacts.0']);
    expect(changes([first], [first, second])).toEqual(['fact-added contacts.1']);
    expect(changes([first, second], [second, first])).toEqual([]);
    expect(changes([first, second], [first, ann('(312) 555-0102')])).toEqual([
      'fact-added contacts.1',
      'fact-removed contacts.1',
    ]);
  });

  test('the same facts from a newer page', () => {
    const [source = makeSource()] = base.sources;
    const changes = kinds({ ...base, sources: [{ ...source, asOf: '2026' }] });
    expect(new Set(changes.map(([kind]) => kind))).toEqual(new Set(['source-changed']));
    expect(kinds({ ...base, sources: [{ ...source, readOn: '2026-11-21' }] })).toEqual([]);
  });
});
