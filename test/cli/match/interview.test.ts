import { describe, expect, test } from 'vitest';
import { runInterview } from '../../../src/cli/match/interview.ts';
import { factsOf } from '../../../src/domain/match/questionnaire.ts';
import { InterruptedError } from '../../../src/prompt/interrupted-error.ts';
import type { Answers } from '../../../src/schema/answers.ts';
import { askable } from '../../support/match-programs.ts';
import { back, enter, type Line, quit, scriptedPrompter } from '../../support/scripted-prompter.ts';

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
  ['class of residents', 'Small'],
  ['covering nights', []],
  ['fellowships', ['Breast']],
  ['on your own when on call', 'No preference'],
  ['requires a research', 'No, rather not'],
  ['kind of hospital', []],
  ['interviews', []],
  ['each thing matter', 'Done'],
  ['without which', []],
];
const show: Line = ['Is this right?', 'Yes'];

describe('runInterview', () => {
  test('asks everything once and shows a summary', async () => {
    const { answers, transcript } = await interview([
      ['Question 1 of 15: What do you want', 'An interventional'],
      ['Question 2 of 15: Which tracks', ['IR integrated']],
      ['Question 3 of 15: Where', 'Anywhere'],
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
    expect(answers.importance).toMatchObject({ classSize: 3, researchRequired: 3 });
    expect(answers.importance).not.toHaveProperty('callModel');
    const text = transcript.join('\n');
    expect(text).toContain('Class size         Small');
    expect(text).toContain('No preference      call model, independent call, setting, interviews');
    expect(text).toContain('Recorded for 4 of 4 programs. None means no preference.');
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
      ['Question 4 of 16: Which states?', back],
      ['Question 3 of 15', 'Anywhere'],
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
      interview([...rest.slice(0, -2), ['matter', 'Salary'], ['Salary: how', quit]], almost),
    ).rejects.toBeInstanceOf(InterruptedError);
  });

  test('what is given is not asked, and nothing at all when everything is given', async () => {
    const all = (await interview([['1', 'A diag'], ['2', ['DR']], ['3', 'Anywhere'], ...rest, show])).answers;
    const { answers, transcript } = await interview([], all);
    expect(answers).toBe(all);
    expect(transcript).toEqual([]);
  });

  test('a wish that comes after the weights brings its own, and one that goes takes it along', async () => {
    const given = { goal: 'diagnostic', tracks: ['dr'], where: 'any' } as const;
    const { answers } = await interview(
      [
        ...rest,
        ['right?', 'Change'],
        ['Which answer', 'Setting'],
        ['Change: Which kind', ['Community']],
        ['right?', 'Change'],
        ['Which answer', 'Class size'],
        ['Change: How large', 'No preference'],
        show,
      ],
      given,
    );
    expect(answers.importance).toMatchObject({ setting: 3 });
    expect(answers.importance).not.toHaveProperty('classSize');
  });

  test('Enter ends the weights after a change, and goes on with one that was only looked at', async () => {
    const given = { goal: 'diagnostic', tracks: ['dr'], where: 'any' } as const;
    const changes: readonly Line[] = [
      ['each thing matter', 'Class size'],
      ['Class size', '5'],
      ['each thing matter', 'Setting'],
      ['Setting', back],
      ['each thing matter', enter],
      ['Setting', '1'],
      ['each thing matter', enter],
    ];
    const script = rest.flatMap(line => {
      if (line[0] === 'kind of hospital') return [['kind of hospital', ['Community']] as Line];
      return line[0] === 'each thing matter' ? changes : [line];
    });
    const { answers } = await interview([...script, show], given);
    expect(answers.importance).toMatchObject({ classSize: 5, setting: 1 });
  });

  test('what was given no weight is not asked about', async () => {
    const given = { goal: 'diagnostic', tracks: ['dr'], where: 'any', importance: { classSize: 0 } } as const;
    const unasked = ['class of residents', 'each thing matter'];
    const script = rest.filter(([message]) => !unasked.includes(message));
    const { answers } = await interview([...script, show], given);
    expect(answers).not.toHaveProperty('classSize');
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
