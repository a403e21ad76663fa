import { describe, expect, test } from 'vitest';
import { resolvePrograms } from '../../../src/cli/query/resolve.ts';
import { createCatalog } from '../../../src/domain/record/catalog.ts';
import { makeProgram } from '../../support/programs.ts';

const catalog = createCatalog([
  makeProgram({ id: 'slu', name: 'Saint Louis University', city: 'St. Louis' }),
  makeProgram({ id: 'mir', name: 'Mallinckrodt Institute', city: 'St. Louis', aliases: ['Wash U'] }),
]);
const resolve = (...typed: readonly string[]) => resolvePrograms(catalog, typed);

describe('resolvePrograms', () => {
  test('keeps the order of the words, and each program once, which it says', () => {
    const { programs, notes } = resolve('wash u', 'SLU', 'mir');
    expect(programs.map(({ id }) => id)).toEqual(['mir', 'slu']);
    expect(notes).toEqual(['mir is named more than once and counts once.']);
    expect(resolve('wash u').notes).toEqual([]);
  });

  test('says what a misspelled name was taken for', () => {
    expect(resolve('malinckrodt').notes).toEqual(['Taking "malinckrodt" as mir, Mallinckrodt Institute.']);
  });

  test.each([
    ['st louis', '"st louis" fits 2 programs.', ['mir', 'slu']],
    ['nowhere', 'No program is called "nowhere".', []],
    ['x'.repeat(300), `No program is called "${'x'.repeat(200)}…".`, []],
  ])('%s leads to candidates, never to a guess', (word, message, ids) => {
    expect(() => resolve('slu', word)).toThrow(
      expect.objectContaining({
        name: 'NotFoundError',
        message,
        candidates: ids.map(id => expect.objectContaining({ id })),
      }),
    );
  });
});
