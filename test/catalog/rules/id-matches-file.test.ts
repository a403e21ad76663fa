import { describe, expect, it } from 'vitest';
import { idMatchesFile } from '../../../src/catalog/rules/id-matches-file.ts';
import { ruleRecord } from '../../support/rule-record.ts';

const pathsAt = (relative: string) =>
  [...idMatchesFile.check([ruleRecord({ id: 'slu', state: 'MO' }, relative)], '2026-11-22')].map(
    ({ path }) => path,
  );

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
});
