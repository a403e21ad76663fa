import { describe, expect, test } from 'vitest';
import { takeTour } from '../../src/cli/tour.ts';
import { InterruptedError } from '../../src/prompt/interrupted-error.ts';
import type { Prompter } from '../../src/prompt/prompter.ts';
import { type Report, report, type Tour } from '../../src/view/report.ts';
import { resultOf } from '../../src/view/result.ts';
import { back, type Line, quit, scriptedPrompter } from '../support/scripted-prompter.ts';

const saying = (line: string): Report =>
  report({ result: resultOf([], []), blocks: () => [{ type: 'text', lines: [line] }] });

const tour: Tour = {
  first: saying('the ranking'),
  stops: [
    {
      label: 'Why?',
      stops: [
        { label: '1. One', view: async () => saying('because of one') },
        { label: '2. Two', view: async () => saying('because of two') },
      ],
    },
    { label: 'How firm?', view: async () => saying('very') },
  ],
  answers: 'goal: diagnostic',
};

async function take(script: readonly Line[], parts: Partial<Prompter> = {}) {
  const prompter = scriptedPrompter(script);
  const taken = await takeTour(tour, {
    prompter: { ...prompter, ...parts },
    draw: async ({ blocks }) =>
      blocks()
        .flatMap(block => ('lines' in block ? block.lines : []))
        .join(),
    fileProblem: path => (path === 'old.yaml' ? 'old.yaml exists; add --force to overwrite it.' : undefined),
  });
  prompter.expectDone();
  return { ...taken, transcript: prompter.transcript };
}

describe('takeTour', () => {
  test('shows the head first, then what is asked for', async () => {
    const { transcript, isInterrupted, save } = await take([
      ['What next?', 'How firm?'],
      ['What next?', 'Why?'],
      ['Why?', '2. Two'],
      ['What next?', 'Why?'],
      ['Why?', back],
      ['What next?', quit],
    ]);
    expect(transcript.filter(line => line !== '')).toEqual([
      'the ranking',
      ...['What next?', 'very', 'What next?', 'Why?', 'because of two'],
      ...['What next?', 'Why?', 'What next?'],
    ]);
    expect({ isInterrupted, save }).toEqual({ isInterrupted: false, save: undefined });
  });

  test('ends where one is done, also inside a list', async () => {
    expect(
      await take([
        ['What next?', 'Why?'],
        ['Why?', quit],
      ]),
    ).toMatchObject({ isInterrupted: false });
  });

  test('keeps the answers under a name that is free, and offers it once', async () => {
    const { save } = await take([
      ['What next?', 'Save'],
      ['Which file?', ' mine.yaml '],
      ['What next?', quit],
    ]);
    expect(save).toEqual({ path: 'mine.yaml', text: 'goal: diagnostic' });
    await expect(
      take([
        ['What next?', 'Save'],
        ['Which file?', 'old.yaml'],
      ]),
    ).rejects.toThrow('--force');
    await expect(
      take([
        ['What next?', 'Save'],
        ['Which file?', ' '],
      ]),
    ).rejects.toThrow('Name a file');
    await expect(
      take([
        ['What next?', 'Save'],
        ['Which file?', 'a.yaml'],
        ['What next?', 'Save'],
      ]),
    ).rejects.toThrow('No choice "Save"');
  });

  test('Back from the name of the file saves nothing', async () => {
    const { save } = await take([
      ['What next?', 'Save'],
      ['Which file?', back],
      ['What next?', quit],
    ]);
    expect(save).toBeUndefined();
  });

  test('an interruption does not cost what was saved', async () => {
    let shown = 0;
    const show = async (): Promise<void> => {
      shown += 1;
      if (shown === 2) throw new InterruptedError('Interrupted.');
    };
    const script: readonly Line[] = [
      ['What next?', 'Save'],
      ['Which file?', 'mine.yaml'],
      ['What next?', 'How firm?'],
    ];
    expect(await take(script, { show })).toMatchObject({
      isInterrupted: true,
      save: { path: 'mine.yaml' },
    });
  });

  test('a defect is not swallowed', async () => {
    const show = async (): Promise<void> => {
      throw new Error('broken');
    };
    await expect(take([], { show })).rejects.toThrow('broken');
  });
});
