import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { seasonsFolder } from '../../../src/catalog/package-files.ts';
import { checkSeasons, checkSeasonText } from '../../../src/catalog/seasons/check-seasons.ts';
import { describeProblem } from '../../../src/view/record/problems.ts';
import { makeFolder } from '../../support/folder.ts';
import { changedSeason, generalText, seasonText } from '../../support/season-text.ts';
import { today } from '../../support/today.ts';

describe('the shipped figures', async () => {
  const { seasons, problems } = await checkSeasons(seasonsFolder, today);

  test('fit the schema and the rules', () => expect(problems.map(describeProblem)).toEqual([]));

  test('are of several seasons and of none, a file each', () => {
    expect(seasons.map(({ season }) => season)).toEqual([2017, 2022, 2023, 2024, 2025, 2026, undefined]);
  });

  test('name their schema for editors', () => {
    const line = '# yaml-language-server: $schema=../season.schema.json\n';
    const names = seasons.map(({ season }) => `${seasonsFolder}/${season ?? 'general'}.yaml`);
    expect(names.filter(name => !readFileSync(name, 'utf8').startsWith(line))).toEqual([]);
  });
});

describe('a folder', () => {
  test('is checked in one run, file by file', async () => {
    const folder = makeFolder({
      '2025.yaml': seasonText,
      '2026.yaml': changedSeason('filled: 20', 'filled: 21'),
      '2027.yaml': 'season: [',
      'general.yaml': generalText,
    });
    const { seasons, problems } = await checkSeasons(folder, '2026-11-28');
    expect(seasons.map(({ season }) => season)).toEqual([2026, 2026, undefined]);
    expect(problems.map(describeProblem)).toEqual([
      `${folder}/2025.yaml:1:1: error: a file of this season is named 2026.yaml`,
      `${folder}/2026.yaml:20:52: error: 21 filled of 20 offered`,
      `${folder}/2026.yaml:22:51: error: 32, but its parts add up to 33`,
      expect.stringContaining(`${folder}/2027.yaml`),
    ]);
  });

  test('that is not there is an error of its own', () =>
    expect(checkSeasons('/nowhere/seasons', today)).rejects.toThrow('/nowhere/seasons'));
});

test('a text is checked with its places, and a value that a comment cuts is worth a warning', () => {
  const cut = changedSeason('note: at noon', 'note: at noon #1');
  const { seasons, problems } = checkSeasonText(cut, '2026.yaml', '2026-11-28');
  expect(seasons).toHaveLength(1);
  expect(problems).toMatchObject([{ code: 'yaml/cut', severity: 'warning', line: 11 }]);
});
