import { describe, expect, test } from 'vitest';
import { runInterview } from '../../../src/cli/match/interview.ts';
import { factsOf } from '../../../src/domain/match/questionnaire.ts';
import { InterruptedError } from '../../../src/prompt/interrupted-error.ts';
import type { Answers } from '../../../src/schema/answers.ts';
import { askable } from '../../support/match-programs.ts';
import { back, type Line, quit, scriptedPrompter } from '../../support/scripted-prompter.ts';

async function interview(script: readonly Line[], given: Answers = {}) {
  const prompter = scriptedPrompter(script);
  const answers = await runInterview(given, {
    prompter,
    facts: factsOf(askable),
    checkPlace: async word => (word === 'Atlantis' ? 'No place is called "Atlantis".' : undefined),
  });
  prompter.expectDone();
  return { answers, transcript: prompter.transcript };
}

/** All that is asked after the place. */
const rest: readonly Line[] = [
  ['school outside', 'No'],
  ['visa', 'No'],
  ['clinical year', 'It does not'],
  ['each thing matter', 'Done'],
  ['without which', []],
  ['class of residents', 'Small'],
  ['covering nights', []],
  ['fellowships', ['Breast']],
];
const show: Line = ['Is this right?', 'Yes'];

describe('runInterview', () => {
  test('asks everything once and shows a summary', async () => {
    const { answers, transcript } = await interview([
      ['Question 1 of 11: What do you want', 'An interventional'],
      ['Question 2 of 11: Which tracks', ['IR integrated']],
      ['Question 3 of 11: Where', 'Anywhere'],
      ...rest,
      show,
    ]);
    expect(answers).toMatchObject({
      goal: 'interventional',
      tracks: ['irIntegrated'],
      where: 'any',
      img: false,
      visa: 'none',
      clinicalYear: 'any',
      must: [],
      classSize: 'small',
      callModel: 'any',
      fellowship: ['breast'],
    });
    expect(answers.importance).toMatchObject({ classSize: 3 });
    const text = transcript.join('\n');
    expect(text).toContain('Class size       Small');
    expect(text).toContain('(4 of 4 programs publish it)');
  });

  test.each([
    ['states', [['Which states?', ['Missouri']]], { states: ['MO'] }],
    ['regions', [['Which regions?', ['Midwest']]], { regions: ['midwest'] }],
    [
      'near',
      [
        ['Near which city?', 'Chicago'],
        ['How many miles', '100'],
      ],
      { near: 'Chicago, IL', within: 100 },
    ],
    [
      'near',
      [
        ['Near which city?', 'Boise, ID'],
        ['How many miles', '300'],
      ],
      { near: 'Boise, ID', within: 300 },
    ],
    [
      'near',
      [
        ['Near which', 'Atlantis'],
        ['Near which', 'St. L'],
        ['How many', '50'],
      ],
      { near: 'St. Louis, MO' },
    ],
  ] as const)('asks where: %s', async (kind, lines, expected) => {
    const label = { states: 'In certain states', regions: 'In certain regions', near: 'Near a city' }[kind];
    const given = { goal: 'diagnostic', tracks: ['dr'] } as const;
    const { answers } = await interview([['Where', label], ...lines, ...rest, show], given);
    expect(answers).toMatchObject({ where: kind, ...expected });
  });

  test('Back forgets the last answer, also at a condition', async () => {
    const { answers } = await interview([
      ['Question 1', 'A diagnostic'],
      ['Question 2', back],
      ['Question 1', 'Not decided'],
      ['Question 2', ['DR']],
      ['Question 3', 'In certain states'],
      ['Question 4 of 12: Which states?', back],
      ['Question 3 of 11', 'Anywhere'],
      ...rest,
      show,
    ]);
    expect(answers).toMatchObject({ goal: 'undecided', where: 'any' });
    expect(answers).not.toHaveProperty('states');
  });

  test('Quit ends with an interruption at any question, and at the summary', async () => {
    await expect(interview([['Question 1', quit]])).rejects.toBeInstanceOf(InterruptedError);
    const almost = { goal: 'diagnostic', tracks: ['dr'], where: 'any' } as const;
    await expect(interview([...rest, ['right?', quit]], almost)).rejects.toThrow('left before the end');
    await expect(
      interview([...rest, ['right?', 'Change'], ['Which answer', quit]], almost),
    ).rejects.toBeInstanceOf(InterruptedError);
    await expect(
      interview([...rest.slice(0, 3), ['matter', 'Salary'], ['Salary: how', quit]], almost),
    ).rejects.toBeInstanceOf(InterruptedError);
  });

  test('what is given is not asked, and nothing at all when everything is given', async () => {
    const all = (await interview([['1', 'A diag'], ['2', ['DR']], ['3', 'Anywhere'], ...rest, show])).answers;
    const { answers, transcript } = await interview([], all);
    expect(answers).toBe(all);
    expect(transcript).toEqual([]);
  });

  test('an answer can be changed at the end, and a change that opens a question asks it', async () => {
    const given = { goal: 'diagnostic', tracks: ['dr'], where: 'any' } as const;
    const { answers } = await interview(
      [
        ...rest,
        ['right?', 'Change'],
        ['Which answer', 'Place'],
        ['Change: Where', 'In certain states'],
        ['Which states?', ['Illinois']],
        ['right?', 'Change'],
        ['Which answer', back],
        ['right?', 'Change'],
        ['Which answer', 'Goal'],
        ['Change: What', back],
        ['right?', back],
        ['Which states?', ['Missouri']],
        show,
      ],
      given,
    );
    expect(answers).toMatchObject({ where: 'states', states: ['MO'], goal: 'diagnostic' });
  });
});
