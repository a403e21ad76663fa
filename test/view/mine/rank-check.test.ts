import { expect, test } from 'vitest';
import {
  type Finding,
  type FindingKind,
  findingKinds,
  rankRules,
} from '../../../src/domain/mine/rank-check.ts';
import { createSeasons } from '../../../src/domain/season/seasons.ts';
import { keysOf } from '../../../src/schema/keys-of.ts';
import { viewRankCheck, wordFinding } from '../../../src/view/mine/rank-check.ts';
import { dataOf, textOf } from '../../support/drawing.ts';
import { makePage, makeSeason } from '../../support/seasons.ts';

const seasons = createSeasons([
  makeSeason(2026, makePage({ facts: [{ scope: 'all', 'rank.maximum': 300 }] })),
  makeSeason(
    undefined,
    makePage({
      url: 'https://www.nrmp.org/advice',
      facts: [{ scope: 'all', 'rank.truePreference': 'by preference' }],
    }),
  ),
]);
const rules = rankRules(seasons, 2027);
const findings: readonly Finding[] = [
  { kind: 'too-long', entries: [], length: 301, rule: rules.maximum },
  { kind: 'rated-otherwise', entries: ['slu/dr', 'mir/dr'], ratings: [3.2, 4.66], rule: undefined },
  { kind: 'no-supplemental', entries: ['slu/dr', 'mir/dr'], rule: undefined },
];
const view = (isStrict = false, found = findings) =>
  viewRankCheck({ findings: found, rules, rows: [], isStrict });

test('for a person: problems, doubts, and the rules with their pages; an older rule says its season', async () => {
  const text = await textOf(view());
  expect(text).toMatch(
    /Problems\n {2}list: 301 ranks; a list takes 300 at most\. \[2\] NRMP\n {2}slu\/dr and 1 more: advanced: .* \(slu\/dr, mir\/dr\)\n/u,
  );
  expect(text).toContain('order: you rate mir/dr 4.66 and rank it below slu/dr, 3.2.');
  expect(text).toMatch(/The rules\n.*by preference \[1\] NRMP\n.*300 \[2\] NRMP \(of season 2026\)/u);
  expect(text).toContain('https://www.nrmp.org/advice');
});

test('for a script each finding has its level, its words and its rule', () => {
  expect(dataOf(view())).toMatchObject([
    {
      kind: 'too-long',
      level: 'problem',
      message: '301 ranks; a list takes 300 at most.',
      rule: {
        key: 'rank.maximum',
        value: 300,
        season: 2026,
        official: true,
        url: 'https://www.nrmp.org/dates',
      },
    },
    { kind: 'rated-otherwise', level: 'doubt', entries: ['slu/dr', 'mir/dr'] },
    { kind: 'no-supplemental', level: 'problem' },
  ]);
});

test('only a strict check with a problem fails', () => {
  expect([view().outcome, view(true).outcome, view(true, findings.slice(1, 2)).outcome]).toEqual([
    'done',
    'problems',
    'done',
  ]);
  expect(view().notes).toEqual(['0 ranks: 2 problems, 1 to think about.']);
});

test('without a finding it says so, and the advice stands all the same', async () => {
  const text = await textOf(view(true, []));
  expect(text).toContain('Nothing was found.');
  expect(text).toContain('by preference');
});

test.each(keysOf(findingKinds))('%s is a sentence', (kind: FindingKind) => {
  const words = wordFinding({
    kind,
    entries: ['a/dr', 'b/dr'],
    codes: ['1000420A0'],
    length: 21,
    ratings: [1, 2],
    rule: rules.maximum,
  });
  expect(words).toMatch(/^[\w].*\.$/u);
  expect(words).not.toMatch(/undefined|NaN/u);
});
