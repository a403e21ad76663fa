import { describe, expect, test } from 'vitest';
import { listOfFile } from '../../../src/domain/mine/list.ts';
import { rankRows } from '../../../src/domain/mine/rank.ts';
import {
  checkRank,
  type FindingKind,
  findingKinds,
  type RankRules,
  rankRules,
} from '../../../src/domain/mine/rank-check.ts';
import { createCatalog } from '../../../src/domain/record/catalog.ts';
import { createSeasons } from '../../../src/domain/season/seasons.ts';
import type { ListFile, Mark } from '../../../src/schema/my-list.ts';
import { programOf } from '../../support/match-programs.ts';
import { makePage, makeSeason } from '../../support/seasons.ts';

const seasons = createSeasons([
  makeSeason(
    undefined,
    makePage({
      facts: [
        {
          scope: 'all',
          'rank.codesBeforeFee.primary': 3,
          'rank.codesBeforeFee.supplemental': 2,
          'rank.maximum': 4,
          'rank.advanced.noPrelim': 'binds',
          'rank.interest': 'list who is interested',
          'rank.truePreference': 'by preference',
          'irIndependent.route': 'in a Match of its own',
        },
      ],
    }),
  ),
]);
const rules = rankRules(seasons, 2027);

const catalog = createCatalog([
  programOf('cat', { tracks: { dr: { nrmpCodes: ['1000420C0'] }, irIntegrated: { offered: false } } }),
  programOf('adv', {
    tracks: { dr: { nrmpCodes: ['2000420A0'] }, irIntegrated: { clinicalYear: 'separate' } },
  }),
  programOf('both', { tracks: { dr: { nrmpCodes: ['3000420C0', '3000420A0'] }, irIndependent: {} } }),
  programOf('open', { tracks: { dr: {} } }),
]);

const met: Mark = { status: 'interviewed' };
const everybody = { cat: met, adv: met, both: met, open: met };

function find(file: ListFile, by: RankRules = rules) {
  const list = listOfFile({
    programs: Object.fromEntries((file.rank ?? []).map(entry => [entry.split('/')[0] ?? '', met])),
    ...file,
  });
  return checkRank(list, rankRows(list, catalog, new Map()), by, catalog);
}

const kindsIn = (file: ListFile): readonly string[] =>
  find(file).map(({ kind, entries }) => `${kind} ${entries.join(' ')}`.trim());

test('a good list has nothing', () => {
  expect(kindsIn({ rank: ['cat/dr'] })).toEqual([]);
  expect(kindsIn({ rank: ['adv/dr', 'cat/dr'], supplemental: ['TY at Mercy'] })).toEqual([]);
});

test.each<[string, ListFile, readonly string[]]>([
  ['a program that no record has', { rank: ['nowhere/dr'] }, ['unknown-program nowhere/dr']],
  [
    'a track that is not offered',
    { rank: ['cat/ir-integrated'] },
    ['not-offered cat/ir-integrated', 'unknown-clinical-year cat/ir-integrated'],
  ],
  [
    'a track of which nothing is recorded',
    { rank: ['open/ir-integrated'] },
    ['not-recorded open/ir-integrated', 'unknown-clinical-year open/ir-integrated'],
  ],
  [
    'an entry without an interview',
    { rank: ['cat/dr'], programs: { cat: { status: 'applied' } } },
    ['no-interview cat/dr'],
  ],
  ['an entry that the list says nothing of', { rank: ['cat/dr'], programs: {} }, ['no-interview cat/dr']],
  [
    'an interview without an entry',
    {
      rank: ['cat/dr'],
      programs: { cat: met, adv: { interview: '2026-12-03' }, open: { status: 'applied' } },
    },
    ['not-ranked adv'],
  ],
  [
    'an application that has ended',
    { rank: ['cat/dr'], programs: { cat: { status: 'withdrawn' } } },
    ['ended cat/dr'],
  ],
  [
    'advanced positions without a clinical year',
    { rank: ['adv/dr', 'adv/ir-integrated', 'cat/dr'] },
    ['no-supplemental adv/dr adv/ir-integrated'],
  ],
  ['a clinical year that is not recorded', { rank: ['open/dr'] }, ['unknown-clinical-year open/dr']],
  ['several codes', { rank: ['both/dr'] }, ['several-codes both/dr']],
  ['the code of another track', { rank: ['cat/dr/1000416C0'] }, ['other-specialty cat/dr/1000416C0']],
  ['a code for physicians', { rank: ['cat/dr/1000420R0'] }, ['reserved cat/dr/1000420R0']],
  ['the same code twice', { rank: ['cat/dr', 'cat/dr/1000420C0'] }, ['same-code cat/dr cat/dr/1000420C0']],
  [
    'the same entry twice',
    { rank: ['open/dr', 'open/dr'] },
    ['unknown-clinical-year open/dr', 'unknown-clinical-year open/dr', 'same-code open/dr'],
  ],
  ['the independent Match', { rank: ['both/ir-independent'] }, ['other-match both/ir-independent']],
  ['two codes of one program', { rank: ['both/dr/3000420C0', 'both/dr/3000420A0'], supplemental: ['x'] }, []],
])('%s', (_, file, expected) => {
  expect(kindsIn(file)).toEqual(expected);
});

describe('length', () => {
  const codes = ['1000420C0', '1000420C1', '1000420C2', '1000420C3', '1000420C4'].map(
    code => `cat/dr/${code}`,
  );

  test('at the limit nothing is said, beyond it the rule', () => {
    expect(kindsIn({ rank: codes.slice(0, 3) })).toEqual([]);
    expect(find({ rank: codes.slice(0, 4) })).toEqual([
      { kind: 'long-primary', entries: [], length: 4, rule: rules.primary },
    ]);
    expect(kindsIn({ rank: codes })).toEqual(['too-long', 'long-primary']);
    expect(kindsIn({ rank: ['cat/dr'], supplemental: ['a', 'b', 'c'] })).toEqual(['long-supplemental']);
  });

  test('without a rule, no limit', () => {
    expect(find({ rank: codes, supplemental: ['a', 'b', 'c'] }, rankRules(createSeasons([]), 2027))).toEqual(
      [],
    );
  });
});

test('a rating that contradicts the order names the nearest lower one above it', () => {
  const rated = (a: number): Mark => ({ ...met, ratings: { a } });
  const programs = { cat: rated(3.2), adv: rated(4.7), both: met, open: rated(3.9) };
  const found = find({
    rank: ['cat/dr', 'both/dr/3000420C0', 'adv/dr', 'open/dr'],
    programs,
    supplemental: ['x'],
  });
  expect(found.filter(({ kind }) => kind === 'rated-otherwise')).toEqual([
    { kind: 'rated-otherwise', entries: ['cat/dr', 'adv/dr'], ratings: [3.2, 4.7], rule: undefined },
    { kind: 'rated-otherwise', entries: ['cat/dr', 'open/dr'], ratings: [3.2, 3.9], rule: undefined },
  ]);
  expect(
    kindsIn({ rank: ['adv/dr', 'cat/dr'], programs: { ...everybody, ...programs }, supplemental: ['x'] }),
  ).not.toContain('rated-otherwise');
});

test('two entries of one program do not contradict each other, nor do equal ratings', () => {
  const rated = (a: number): Mark => ({ ...met, ratings: { a } });
  const found = find({
    rank: ['both/dr/3000420C0', 'both/dr/3000420A0', 'cat/dr'],
    programs: { both: rated(3), cat: rated(3) },
    supplemental: ['x'],
  });
  expect(found).toEqual([]);
});

test('codes stand with what is said of them', () => {
  const codesOf = (entry: string) => find({ rank: [entry] }).map(({ kind, codes }) => [kind, codes]);
  expect(codesOf('both/dr')).toEqual([['several-codes', ['3000420C0', '3000420A0']]]);
  expect(codesOf('cat/dr/1000416C0')).toEqual([['other-specialty', ['1000416C0']]]);
  expect(codesOf('cat/dr/1000420R0')).toEqual([['reserved', ['1000420R0']]]);
  expect(find({ rank: ['cat/dr', 'cat/dr/1000420C0'] })).toMatchObject([
    { kind: 'same-code', codes: ['1000420C0'] },
  ]);
  expect(find({ rank: ['open/dr', 'open/dr'] }).at(-1)).not.toHaveProperty('codes');
});

test('each track has codes of its own', () => {
  expect(kindsIn({ rank: ['adv/ir-integrated/2000416A0'], supplemental: ['x'] })).toEqual([]);
  expect(kindsIn({ rank: ['both/ir-independent/3000415F0'] })).toEqual([
    'other-match both/ir-independent/3000415F0',
  ]);
  expect(kindsIn({ rank: ['both/ir-independent/3000420C0'] })).toEqual([
    'other-match both/ir-independent/3000420C0',
    'other-specialty both/ir-independent/3000420C0',
  ]);
});

test.each<[Mark]>([
  [{ status: 'interview' }],
  [{ status: 'interviewed' }],
  [{ interview: '2026-12-03', status: 'applied' }],
])('%j is an interview', said => {
  expect(kindsIn({ rank: ['cat/dr'], programs: { cat: said } })).toEqual([]);
  expect(kindsIn({ rank: ['cat/dr'], programs: { cat: met, open: said } })).toEqual(['not-ranked open']);
});

test('who applies for the independent Match alone is not asked to rank in this one', () => {
  const programs = { both: { ...met, tracks: ['ir-independent'] } } as const;
  expect(kindsIn({ rank: ['cat/dr'], programs: { cat: met, ...programs } })).toEqual([]);
});

test('a line said twice on supplemental lists is one', () => {
  expect(kindsIn({ rank: ['cat/dr'], supplemental: ['a', 'b', 'b'] })).toEqual([]);
});

test('two programs of one code-less track are two', () => {
  expect(kindsIn({ rank: ['open/dr', 'adv/ir-integrated'], supplemental: ['x'] })).toEqual([
    'unknown-clinical-year open/dr',
  ]);
});

test('rules stand beside what they say', () => {
  const ruleOf = (kind: FindingKind, file: ListFile) =>
    find(file).find(each => each.kind === kind)?.rule?.key;
  expect(ruleOf('no-supplemental', { rank: ['adv/dr'] })).toBe('rank.advanced.noPrelim');
  expect(ruleOf('no-interview', { rank: ['cat/dr'], programs: {} })).toBe('rank.interest');
  expect(ruleOf('other-match', { rank: ['both/ir-independent'] })).toBe('irIndependent.route');
  expect(rules.preference?.value).toBe('by preference');
  expect(new Set(Object.values(findingKinds))).toEqual(new Set(['problem', 'doubt']));
});

test('a military program is something to think about, and no problem', () => {
  const marked = createCatalog([programOf('base', { setting: 'military', tracks: { dr: {} } })]);
  const list = listOfFile({ programs: { base: met }, rank: ['base/dr'] });
  const found = checkRank(list, rankRows(list, marked, new Map()), rules, marked);
  expect(found.filter(({ kind }) => kind === 'military').map(({ entries }) => entries)).toEqual([
    ['base/dr'],
  ]);
  expect(findingKinds.military).toBe('doubt');
  expect(kindsIn({ rank: ['open/dr'] }).join()).not.toContain('military');
});
