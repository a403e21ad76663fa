import { describe, expect, test } from 'vitest';
import type { Wishes } from '../../../src/domain/match/answers.ts';
import { matchPrograms } from '../../../src/domain/match/ranking.ts';
import { stabilityOf } from '../../../src/domain/match/sensitivity.ts';
import { renderText } from '../../../src/render/text.ts';
import { criterionIds } from '../../../src/schema/criterion-ids.ts';
import { type MatchParts, viewMatch } from '../../../src/view/match/ranking.ts';
import { pickFromReport } from '../../../src/view/report.ts';
import { dataOf } from '../../support/drawing.ts';
import { askable } from '../../support/match-programs.ts';
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
    expect(await draw(view(), 100)).toMatch(/\d+ ·*├?─*●─*┤?·*/u);
    expect(await draw(view(), 100, false)).toMatch(/\d+ \.*\[-*o/u);
  });

  test('says why the first three stand where they do', async () => {
    const text = await draw(view(), 100);
    expect(text).toMatch(/1\. Two University \(two\), Chicago, IL/u);
    expect(text).toContain('For');
    expect(text).toContain('Silent');
  });

  test('marks musts to ask about, and lists what fails them', async () => {
    const own: Wishes = { ...wishes, must: ['clinicalYear', 'esirSeats'] };
    expect(await draw(view({}, own), 100)).toContain('ASK');
    expect(await draw(view({ showExcluded: true }), 100)).toMatch(/Left out by your musts[\s\S]*four/u);
  });

  test('explains one program, and why one is left out', async () => {
    const text = await draw(view({ explain: ['two', 'four'] }), 100);
    expect(text).toContain('Two University (two): 1 of 3, fit');
    expect(text).toContain('four is left out: it is known to fail Level 1 trauma.');
    expect(text).not.toContain('For ');
  });

  test('shows how stable the order is', async () => {
    const { ranked } = matchPrograms(askable, wishes);
    const text = await draw(view({ stability: { top: 2, rows: stabilityOf(ranked, 2) } }), 100);
    expect(text).toContain('IN THE TOP 2');
    expect(text).toMatch(/goes from \d|no single weight/u);
  });

  test('says when there is nothing to rank by, or nothing left', async () => {
    expect(await draw(view({}, { importance: none }), 80)).toContain('nothing to rank by');
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
    expect(limited.result.sheet().rows).toHaveLength(1);
  });

  test('--fields picks columns of the rows', async () => {
    const picked = pickFromReport(view(), ['rank', 'program', 'expected']);
    expect(dataOf(picked)).toMatchObject({ answers: wishes, ranked: [{ rank: 1, program: 'two' }, {}, {}] });
    expect(picked.result.sheet().columns).toEqual(['rank', 'program', 'expected']);
    expect(JSON.stringify(dataOf(picked))).not.toContain('criteria');
    expect(await draw(picked, 80)).toContain('EXPECTED');
  });
});
