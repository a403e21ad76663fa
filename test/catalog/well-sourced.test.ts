import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSnapshot } from '../../src/catalog/snapshot.ts';
import { isWellSourced } from '../../src/catalog/well-sourced.ts';
import { covers, factFields, listFacts, sourceIndexes } from '../../src/domain/record/facts.ts';
import type { Program } from '../../src/schema/program.ts';
import { makeProgram, makeSource } from '../support/programs.ts';

const records = await readSnapshot();

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
    const facts = fc.array(prefix, { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(fc.constantFrom(...records), fc.nat(), facts, fc.boolean(), (record, at, entries, adds) => {
        const index = at % record.sources.length;
        const sources = record.sources.map((source, each) =>
          each === index ? { ...source, facts: adds ? [...source.facts, ...entries] : entries } : source,
        );
        const program = { ...record, sources };
        if (isWellSourced(program)) expect(isInOrder(program)).toBe(true);
      }),
      { numRuns: 1000 },
    );
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
