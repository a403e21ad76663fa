import { describe, expect, test } from 'vitest';
import { candidatesFor, wantsFile } from '../../../src/cli/completion/candidates.ts';
import { sampleCities } from '../../support/sample.ts';

const sources = {
  ids: async () => [['alpha', 'Alpha University'] as const, ['beta', 'Beta Clinic'] as const],
  cities: async () => sampleCities,
};

const values = async (placeholder: string, typed: string, given?: readonly string[]) =>
  (await candidatesFor({ placeholder }, typed, sources, given)).map(({ value }) => value);

describe('what may stand there', () => {
  test.each([
    ['id', '', ['alpha', 'beta']],
    ['id', 'AL', ['ALpha']],
    ['track', 'ir', ['ir-integrated', 'ir-independent']],
    ['state', 'mo', ['mo']],
    ['state', 'MIS', ['MISsissippi', 'MISsouri']],
    ['state', 'zz', []],
    ['field', 'research.req', ['research.required']],
    ['condition', 'research.req', ['research.required=']],
    ['condition', 'research.required=', ['research.required=true', 'research.required=false']],
    ['condition', 'setting!=mil', ['setting!=military']],
    ['condition', 'nothing=', []],
    ['condition', 'name=', []],
    ['field=value', 'research.required=f', ['research.required=false']],
    ['bound', 'volume.b', ['volume.beds=']],
    ['bound', 'research.required', []],
    ['entry', 'al', ['alpha/']],
    ['entry', 'alpha/ir-int', ['alpha/ir-integrated']],
    ['place', '', ['alpha', 'beta']],
    ['place', 'be', ['beta']],
    ['miles', '', []],
  ])('<%s> after %j: %j', async (placeholder, typed, expected) =>
    expect(await values(placeholder, typed)).toEqual(expected),
  );

  test('cities stand with their state, each once, before the programs', async () => {
    const found = await values('place', sampleCities[0]?.name.slice(0, 3) ?? '');
    expect(found).toContain(`${sampleCities[0]?.name}, ${sampleCities[0]?.state}`);
    expect(new Set(found).size).toBe(found.length);
  });

  test('a closed list goes before what the placeholder stands for', async () => {
    const found = await candidatesFor({ placeholder: 'track', choices: ['dr', 'none'] }, '', sources);
    expect(found).toEqual([{ value: 'dr' }, { value: 'none' }]);
  });

  test('what is there already is left out, in any letter case', async () => {
    expect(await values('id', '', ['ALPHA'])).toEqual(['beta']);
  });

  test('a hyphen sorts the other way', async () => {
    const found = await candidatesFor({ placeholder: 'field', choices: ['distance'] }, '-di', sources);
    expect(found).toEqual([{ value: '-distance' }]);
  });

  test('says what it means, and whether more belongs to it', async () => {
    expect(await candidatesFor({ placeholder: 'id' }, 'alp', sources)).toEqual([
      { value: 'alpha', says: 'Alpha University' },
    ]);
    expect(await candidatesFor({ placeholder: 'bound' }, 'volume.beds', sources)).toEqual([
      { value: 'volume.beds=', says: 'Hospital beds', isOpen: true },
    ]);
  });
});

test.each([
  ['file', true],
  ['dir', true],
  ['path', true],
  ['id', false],
])('a <%s> is completed by the shell: %j', (placeholder, expected) => {
  expect(wantsFile({ placeholder })).toBe(expected);
  expect(wantsFile({ placeholder, choices: ['a'] })).toBe(false);
});
