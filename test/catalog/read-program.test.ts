import { describe, expect, test } from 'vitest';
import { quickProgram, readProgram } from '../../src/catalog/read-program.ts';
import { makeProgram, makeSource } from '../support/programs.ts';

describe('readProgram', () => {
  test('gives a record as it is', () => {
    const data = makeProgram();
    expect(readProgram(data)).toEqual({ program: data });
    expect(quickProgram(data)).toBe(data);
  });

  test('writes addresses as browsers do', () => {
    const [plain, written] = ['HTTPS://Example.ORG', 'https://example.org/'];
    const data = makeProgram({
      website: plain,
      sources: [makeSource({ url: plain }), { ...makeSource(), url: written }],
    });
    const { website, sources } = quickProgram(data) ?? makeProgram();
    expect([website, ...sources.map(({ url }) => url)]).toEqual([written, written, written]);
  });

  test('leaves to the schema what only that can judge', () => {
    const data = { ...makeProgram(), volume: [] };
    expect(quickProgram(data)).toBeUndefined();
    expect(readProgram(data)).toEqual({ program: { ...makeProgram(), volume: {} } });
  });

  test('says what is wrong', () => {
    const read = readProgram({ ...makeProgram(), state: 'XX', city: 5 });
    expect('issues' in read && read.issues.map(({ path }) => path?.[0]?.key)).toEqual(['city', 'state']);
  });
});
