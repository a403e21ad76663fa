import { describe, expect, test } from 'vitest';
import { askQuestion } from '../../../src/cli/match/ask.ts';
import { factsOf, questionnaire } from '../../../src/domain/match/questionnaire.ts';
import type { Answers } from '../../../src/schema/answers.ts';
import { askable } from '../../support/match-programs.ts';
import { back, type Line, scriptedPrompter } from '../../support/scripted-prompter.ts';

async function ask(id: string, script: readonly Line[], answers: Answers = {}) {
  const question = questionnaire.find(each => each.id === id);
  if (question === undefined) throw new Error(`No question ${id}`);
  const prompter = scriptedPrompter(script);
  const interview = { prompter, facts: factsOf(askable), checkPlace: async () => undefined };
  const reply = await askQuestion(question, interview, {
    answers,
    progress: 'Question 1 of 1',
    canGoBack: true,
  });
  prompter.expectDone();
  return { reply, transcript: prompter.transcript };
}

describe('importance', () => {
  test('can be changed one after another, with a way back from each', async () => {
    const { reply } = await ask('importance', [
      ['matter', 'Salary'],
      ['Salary: how much', '0'],
      ['matter', 'Vacation'],
      ['Vacation: how much', back],
      ['matter', 'Level 1'],
      ['Level 1 trauma: how much', '5'],
      ['matter', 'Done'],
    ]);
    expect(reply).toMatchObject({
      is: 'answer',
      value: { importance: { salary: 0, vacation: 1, level1Trauma: 5 } },
    });
  });

  test('Back leaves it unanswered', async () => {
    expect((await ask('importance', [['matter', back]])).reply).toEqual({ is: 'back' });
  });
});

test('musts are kept in one order', async () => {
  const { reply } = await ask('must', [['without which', ['level 1 trauma', 'fellowships']]]);
  expect(reply).toMatchObject({ value: { must: ['fellowship', 'level1Trauma'] } });
});

test.each([
  ['yes', 'Only programs that require a research project'],
  ['no', 'Only programs that require no research project'],
] as const)('a must says what it demands: research required %s', async (researchRequired, row) => {
  const { reply } = await ask('must', [['without which', [row]]], { researchRequired });
  expect(reply).toMatchObject({ value: { must: ['researchRequired'] } });
});

test('neither a weight nor a must is offered for what nobody wants', async () => {
  await expect(ask('importance', [['matter', 'Class size']])).rejects.toThrow('No choice "Class size"');
  await expect(ask('must', [['without which', ['cover nights']]])).rejects.toThrow('No choice');
  const { reply } = await ask(
    'importance',
    [
      ['matter', 'Setting                   3  matters'],
      ['Setting: how much', '4'],
      ['matter', 'Done'],
    ],
    { setting: ['community'], classSize: 'small' },
  );
  expect(reply).toMatchObject({ value: { importance: { setting: 4, classSize: 3 } } });
});

test('states without a program are not offered', async () => {
  await expect(ask('states', [['Which states', ['Iowa']]])).rejects.toThrow('Illinois (2)');
});

test('says of how many programs it is recorded, and a hint', async () => {
  const { transcript } = await ask('visa', [['Do you need a visa?', 'Yes, J-1']]);
  const hints =
    'Programs known not to accept yours are left out; the others stay. Recorded for 4 of 4 programs.';
  expect(transcript).toContain(hints);
});
