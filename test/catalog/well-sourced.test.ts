import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSnapshot } from '../../src/catalog/snapshot.ts';
import { isWellSourced } from '../../src/catalog/well-sourced.ts';
import { beginningsOf, covers, factFields, listFacts, sourceIndexes } from '../../src/domain/record/facts.ts';
import type { Program } from '../../src/schema/program.ts';
import { makeProgram, makeSource } from '../support/programs.ts';

const records = readSnapshot();

/** What the two rules ask, word for word. */
function isInOrder(program: Program): boolean {
  const facts = listFacts(program).map(({ path }) => path);
  return (
    facts.every(path => sourceIndexes(program, path).length === 1) &&
    program.sources.every((source, index) =>
      source.facts.every(prefix =>
        facts.some(path => covers(prefix, path) && sourceIndexes(program, path).includes(index)),
      ),
    )
  );
}

const prefix = fc.oneof(
  fc.constantFrom<string>(...factFields),
  fc.constantFrom(
    'tracks',
    'tracks.dr',
    'contacts',
    'contacts.0',
    'highlights.1',
    'volume',
    'name',
    'track',
    'x',
  ),
);

describe('isWellSourced', () => {
  test('sees it of every shipped record', () => {
    expect(records.filter(record => !isWellSourced(record)).map(({ id }) => id)).toEqual([]);
  });

  test('never says it of what the rules would find fault with', () => {
    const strange = fc.array(prefix, { maxLength: 1 });
    let count = 0;
    fc.assert(
      fc.property(fc.constantFrom(...records), fc.nat(), fc.nat(), strange, (record, at, pick, entries) => {
        // An entry of the record's own facts goes to a source; it may be the right one, one more, or one too many.
        const own = listFacts(record).flatMap(({ path }) => beginningsOf(path));
        const added = [own[pick % own.length] ?? '', ...entries];
        const sources = record.sources.map((source, each) => {
          const kept = source.facts.filter(entry => !added.includes(entry));
          return { ...source, facts: each === at % record.sources.length ? [...kept, ...added] : kept };
        });
        const program = { ...record, sources };
        if (!isWellSourced(program)) return;
        count += 1;
        expect(isInOrder(program)).toBe(true);
      }),
      { numRuns: 1000 },
    );
    expect(count).toBeGreaterThan(100);
  });

  test.each<[string, Partial<Program>]>([
    ['a fact without a source', { volume: { beds: 5 }, sources: [makeSource({ facts: ['tracks'] })] }],
    [
      'a track without a source',
      { sources: [makeSource({ facts: ['tracks.dr.lengthYears'] })], tracks: { dr: { lengthYears: 4 } } },
    ],
    ['a contact without a source', { contacts: [{ role: 'program director' }], sources: [makeSource()] }],
    ['two sources for a fact', { sources: [makeSource(), makeSource()] }],
    ['an entry without a fact', { sources: [makeSource({ facts: ['tracks', 'volume'] })] }],
  ])('does not say it of %s', (_, parts) => {
    expect(isWellSourced(makeProgram(parts))).toBe(false);
  });

  test('an entry for one contact goes before that for all', () => {
    const contacts = [{ role: 'program director' }, { role: 'program office' }] as const;
    const sources = [makeSource({ facts: ['tracks', 'contacts'] }), makeSource({ facts: ['contacts.1'] })];
    expect(isWellSourced(makeProgram({ contacts, sources }))).toBe(true);
    expect(isWellSourced(makeProgram({ contacts: [contacts[0]], sources }))).toBe(false);
  });
});
