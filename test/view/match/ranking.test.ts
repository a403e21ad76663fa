import { describe, expect, test } from 'vitest';
import type { Wishes } from '../../../src/domain/match/answers.ts';
import { matchPrograms } from '../../../src/domain/match/ranking.ts';
import { stabilityOf } from '../../../src/domain/match/sensitivity.ts';
import { makeLens } from '../../../src/domain/record/lens.ts';
import { renderText } from '../../../src/render/text.ts';
import { criterionIds } from '../../../src/schema/criterion-ids.ts';
import { type Block, isFactCell } from '../../../src/view/blocks.ts';
import { type MatchParts, viewMatch, wholeRanking } from '../../../src/view/match/ranking.ts';
import { pickFromReport } from '../../../src/view/report.ts';
import { dataOf } from '../../support/drawing.ts';
import { askable, programOf } from '../../support/match-programs.ts';
import { terminal } from '../../support/style.ts';

const none = Object.fromEntries(criterionIds.map(id => [id, 0]));
const wishes: Wishes = {
  goal: 'interventional',
  tracks: ['irIntegrated'],
  must: ['level1Trauma'],
  importance: { ...none, tracks: 5, interventional: 5, salary: 2, moonlighting: 1 },
};

const view = (parts: Partial<MatchParts> = {}, own: Wishes = wishes) =>
  viewMatch({
    matched: matchPrograms(askable, own),
    wishes: own,
    limit: undefined,
    explain: [],
    showExcluded: false,
    stability: undefined,
    unanswered: [],
    repeat: ['--goal', 'interventional', '--no-input'],
    ...parts,
  });

const draw = async (report: ReturnType<typeof view>, width: number, unicode = true) =>
  (await renderText(report, terminal(width, { unicode }))).text;

describe('viewMatch', () => {
  test.each([80, 120, 50])('fits into %d columns', async width => {
    const text = await draw(view({ showExcluded: true }), width);
    expect(Math.max(...text.split('\n').map(line => line.length))).toBeLessThanOrEqual(width);
    expect(text).toContain('Two University');
  });

  test('draws the interval as a bar, in ASCII too', async () => {
    expect(await draw(view(), 100)).toMatch(/ 88 ·+├●·+ +92 %/u);
    expect(await draw(view(), 100, false)).toMatch(/ 88 \.+\[o\.+ +92 %/u);
  });

  test('says why the first three stand where they do', async () => {
    const text = await draw(view(), 100);
    expect(text).toMatch(/1\. Two University \(two\), Chicago, IL/u);
    expect(text).toMatch(/For +A track you want, Ways into IR, Level 1 trauma\n/u);
    expect(text).toMatch(/Not recorded +Moonlighting\n/u);
  });

  test('marks musts to ask about, and lists what fails them', async () => {
    const own: Wishes = { ...wishes, must: ['clinicalYear', 'esirSeats'] };
    expect(await draw(view({}, own), 100)).toContain('ASK');
    expect(await draw(view({ showExcluded: true }), 100)).toMatch(
      /Left out by your musts[\s\S]*four +Four University +Level 1 trauma/u,
    );
  });

  test('says tracks and musts in words where it is read aloud, and nothing of bars', async () => {
    const own: Wishes = { ...wishes, must: ['clinicalYear', 'esirSeats'] };
    const report = view({}, own);
    const { text } = await renderText(report, { ...terminal(80), plain: true });
    expect(text).toMatch(/^ {2}Tracks: (?:DR, )?IR integrated/mu);
    expect(text).toMatch(/^ {2}Musts to ask about: \d$/mu);
    expect(report.notes.join(' ')).toContain('range');
    expect(report.notes.join(' ')).not.toMatch(/\bbar\b|column/u);
  });

  test('explains one program, and why one is left out', async () => {
    const text = await draw(view({ explain: ['two', 'four'] }), 100);
    expect(text).toContain('Two University (two): 1 of 1, in group 1; fit');
    expect(text).toContain('four is left out: it is known to fail Level 1 trauma.');
    expect(text).not.toContain('For ');
  });

  test('shows how stable the order is', async () => {
    const own: Wishes = { importance: { ...none, salary: 2, researchTrack: 1 } };
    const matched = matchPrograms(askable, own);
    const text = await draw(
      view({ matched, stability: { top: 2, rows: stabilityOf(matched.ranked, 2) } }, own),
      100,
    );
    expect(text).toContain('TOP 2 BY FIT');
    expect(text).toMatch(/2 +three +100 % +no change of a single weight in use does it/u);
  });

  test('puts programs that cannot be told apart under one heading', async () => {
    const own: Wishes = { importance: { ...none, level1Trauma: 1 } };
    const text = await draw(view({ limit: 2 }, own), 100);
    expect(text).toMatch(/Group 1: 3 programs, 2 shown/u);
    expect(text).not.toContain('Group 2');
  });

  test('lists below the ranking who cannot be ranked, and alone where nobody can', async () => {
    const silent = programOf('silent');
    const own: Wishes = { importance: { ...none, level1Trauma: 1, moonlighting: 1 } };
    const both = await draw(view({ matched: matchPrograms([...askable, silent], own) }, own), 100);
    expect(both).toContain('Too little recorded to rank: 1 program');
    const nobody = await draw(view({ matched: matchPrograms([silent], own) }, own), 100);
    expect(nobody).toContain('No program can be ranked');
    expect(nobody).toMatch(/silent +Silent University +100 % +0 % +Moonlighting, Level 1 trauma/u);
    const explained = await draw(
      view({ matched: matchPrograms([silent], own), explain: ['silent'] }, own),
      100,
    );
    expect(explained).toContain('too little recorded to rank');
  });

  test('says of the first three what is recorded and does not count', async () => {
    const importance = { ...none, level1Trauma: 1, salary: 1 };
    const old = programOf('old', { level1Trauma: true, benefits: { salaryUsd: { pgy2: 60_000 } } });
    const own: Wishes = { importance, lens: makeLens({ tracks: [], thisYear: 2040, maxAge: 2 }) };
    const current: Wishes = { importance, lens: program => ({ ...program, benefits: {} }) };
    const text = await draw(view({ matched: matchPrograms([old], current) }, current), 100);
    expect(text).toContain('Set aside  Salary: recorded for 2024: too old to compare');
    expect(await draw(view({ matched: matchPrograms([old], own) }, own), 100)).toContain('No program can be');
  });

  test('says when there is nothing to rank by, or nothing left', async () => {
    expect(await draw(view({}, { importance: none }), 80)).toContain('nothing to rank by');
    expect(await draw(view({ explain: ['four'] }, { importance: none }), 80)).toContain('nothing to rank by');
    const nowhere: Wishes = { where: 'states', states: ['AK'], must: ['location'] };
    expect(await draw(view({}, nowhere), 80)).toContain('your musts leave out all 4');
  });

  test('has everything for scripts, and as many programs as asked for', () => {
    const limited = view({ limit: 1 });
    expect(dataOf(limited)).toMatchObject({
      answers: wishes,
      command: 'resprog match --goal interventional --no-input',
      ranked: [
        {
          rank: 1,
          program: 'two',
          criteria: expect.arrayContaining([
            expect.objectContaining({ criterion: 'tracks', satisfaction: 1 }),
          ]),
        },
      ],
      excluded: [{ program: 'four', because: ['level1Trauma'] }],
    });
    expect(limited.result.sheet().rows.map(row => row[0])).toEqual([1, null]);
  });

  test('--fields picks columns of the rows', async () => {
    const picked = pickFromReport(view(), ['rank', 'program', 'expected']);
    expect(dataOf(picked)).toMatchObject({ answers: wishes, ranked: [{ rank: 1, program: 'two' }] });
    expect(dataOf(picked)).toMatchObject({ tooLittle: [{ program: 'three' }, { program: 'one' }] });
    expect(picked.result.sheet().columns).toEqual(['rank', 'program', 'expected']);
    expect(JSON.stringify(dataOf(picked))).not.toContain('criteria');
    expect(await draw(picked, 80)).toContain('EXPECTED');
  });
});

test('programs on the list have their sign', async () => {
  const tables = view({ starred: new Set(['two']) })
    .blocks()
    .filter(block => block.type === 'table');
  const marked = tables.flatMap(({ rows }) => rows.flat()).filter(cell => isFactCell(cell) && cell.isStarred);
  expect(marked).toEqual([{ value: 'two', isStarred: true }]);
});

test('where nobody is wanted, no musts are blamed', async () => {
  const matched = matchPrograms(askable, wishes, () => false);
  expect(await draw(view({ matched }), 80)).toBe('No program is left.\n');
});

describe('every program in a document', () => {
  const matched = matchPrograms(askable, wishes);
  const tables = (blocks: readonly Block[]) => blocks.filter(block => block.type === 'table');

  test('is a row that leads to its part, the ranked before those left out', () => {
    const targets = tables(wholeRanking(matched, wishes)).flatMap(table => table.targets ?? []);
    const all = [...matched.ranked, ...matched.tooLittle, ...matched.excluded];
    expect(targets).toEqual(all.map(({ program }) => program.id));
    expect(targets.length).toBe(askable.length);
  });

  test('and how to read it is said, without a command', () => {
    const said = JSON.stringify(wholeRanking(matched, wishes).filter(({ type }) => type === 'text'));
    expect(said).toContain('not a chance of matching');
    expect(said).toContain('Programs of which nothing is recorded about a must stay in');
    expect(said).not.toContain('resprog match');
    expect(said).not.toContain('Taken from your goal');
    const assumed = { ...wishes, tracks: ['dr'], assumesTracks: true } as const;
    const taken = JSON.stringify(wholeRanking(matchPrograms(askable, assumed), assumed));
    expect(taken).toContain('Taken from your goal: the track DR."');
  });

  test('where nothing can be ranked that is said', () => {
    const idle = { importance: none } as const;
    const [first] = wholeRanking(matchPrograms(askable, idle), idle);
    expect(first?.type).toBe('text');
  });
});

test('a military program is named where it is shown, ranked or not, and only there', () => {
  const base = programOf('base', {
    setting: 'military',
    tracks: { irIntegrated: {} },
    level1Trauma: true,
    moonlighting: true,
  });
  const matched = matchPrograms([...askable, base], wishes);
  const said = (parts: Partial<MatchParts>) =>
    view({ matched, ...parts }).notes.some(note => note.startsWith('On record as military: base.'));
  expect([said({}), said({ explain: ['base'] }), said({ explain: ['two'] })]).toEqual([true, true, false]);
  const quiet = programOf('quiet', { setting: 'military' });
  const notes = view({ matched: matchPrograms([...askable, quiet], wishes) }).notes;
  expect(notes[0]).toContain('On record as military: quiet.');
  expect(view().notes.join()).not.toContain('military');
});
