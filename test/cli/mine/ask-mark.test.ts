import { expect, test } from 'vitest';
import { askMark } from '../../../src/cli/mine/ask-mark.ts';
import { InterruptedError } from '../../../src/prompt/interrupted-error.ts';
import type { Prompter } from '../../../src/prompt/prompter.ts';
import type { Mark } from '../../../src/schema/my-list.ts';
import { back, type Line, quit, scriptedPrompter } from '../../support/scripted-prompter.ts';

const old: Mark = {
  status: 'applied',
  interview: '2026-12-03',
  ratings: { place: 3 },
  tags: ['near'],
  notes: 'one\n',
};

const answer = (script: readonly Line[], from: Mark = old) =>
  askMark('Alpha (alpha)', from, scriptedPrompter(script));

/** The seven questions, of which some are answered otherwise than by what keeps. */
const all = (answers: Readonly<Record<string, string>>): readonly Line[] =>
  [
    ['Status', 'applied'],
    ['Signal', 'not said'],
    ['Interview', ''],
    ['Deadline', ''],
    ['Ratings', ''],
    ['Tags', ''],
    ['notes', ''],
  ].map(([message = '', kept = '']): Line => [message, answers[message] ?? kept]);

test('Enter keeps everything', async () => {
  expect(await answer(all({}))).toEqual({ status: 'applied', signal: null });
});

test('what is typed is said, and "none" takes it away', async () => {
  expect(
    await answer(
      all({
        Status: 'interview',
        Signal: 'silver',
        Interview: '2026-12-04 9:00',
        Deadline: '2026-09-30',
        Ratings: 'place=4, call=2',
        Tags: 'far, far',
        notes: 'two',
      }),
    ),
  ).toEqual({
    status: 'interview',
    signal: 'silver',
    interview: '2026-12-04 09:00',
    deadline: '2026-09-30',
    ratings: { place: 4, call: 2 },
    tags: ['far'],
    notes: 'one\ntwo\n',
  });
  expect(
    await answer(
      all({ Status: 'not said', Interview: 'none', Ratings: 'none', Tags: 'NONE', notes: 'none' }),
    ),
  ).toEqual({
    status: null,
    signal: null,
    interview: null,
    ratings: null,
    tags: null,
    notes: null,
  });
});

test('a wrong answer is told before it is taken', async () => {
  await expect(answer(all({ Ratings: 'place=7' }))).rejects.toThrow('A rating goes from 1 to 5');
});

test('back asks the question before again, and forgets its answer', async () => {
  const script: readonly Line[] = [
    ['Status', 'interview'],
    ['Signal', back],
    ['Status', 'rejected'],
    ...all({}).slice(1),
  ];
  expect(await answer(script)).toEqual({ status: 'rejected', signal: null });
});

test('quit says nothing at all', async () => {
  expect(
    await answer([
      ['Status', 'interview'],
      ['Signal', quit],
    ]),
  ).toBeUndefined();
});

test('an interruption says that nothing is changed, and other errors stay', async () => {
  const failing = (error: Error): Prompter => ({
    ...scriptedPrompter([]),
    select: () => Promise.reject(error),
  });
  await expect(askMark('t', {}, failing(new InterruptedError('Interrupted.')))).rejects.toThrow(
    new InterruptedError('Interrupted; nothing is changed.'),
  );
  await expect(askMark('t', {}, failing(new Error('broken')))).rejects.toThrow('broken');
});
