import { describe, expect, it } from 'vitest';
import { idMatchesFile } from '../../../src/catalog/rules/id-matches-file.ts';
import { ruleRecord } from '../../support/rule-record.ts';

const foundAt = (relative: string) => [
  ...idMatchesFile.check([ruleRecord({ id: 'slu', state: 'MO' }, relative)], '2026-11-22'),
];
const pathsAt = (relative: string) => foundAt(relative).map(({ path }) => path);

describe('id-matches-file', () => {
  it.each(['mo/slu.yaml', 'mo/slu.YML', 'slu.yaml', 'midwest/slu.yaml', 'programs/mo/slu.yaml'])(
    'accepts %s',
    relative => {
      expect(pathsAt(relative)).toEqual([]);
    },
  );

  it.each([
    ['mo/mir.yaml', ['id']],
    ['il/slu.yaml', ['state']],
    ['il/rush.yaml', ['id', 'state']],
    ['mo/slu.backup.yaml', ['id']],
  ])('finds %s', (relative, paths) => {
    expect(pathsAt(relative)).toEqual(paths);
  });

  it('names both sides', () => {
    expect(foundAt('il/rush.yaml').map(({ message }) => message)).toEqual([
      'the id slu does not match the file name rush',
      'the state MO does not match the folder il',
    ]);
  });

  it('asks for the ending', () => {
    expect(foundAt('slu.txt').map(({ message }) => message)).toEqual([
      'the file must be called slu.yaml, not slu.txt',
    ]);
  });

  it('asks no name of what came through the standard input', () => {
    expect(pathsAt('')).toEqual([]);
  });
});
