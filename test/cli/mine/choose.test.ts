import { describe, expect, test } from 'vitest';
import { choosePrograms } from '../../../src/cli/mine/choose.ts';
import { emptyList } from '../../../src/domain/mine/list.ts';
import { contextOf } from '../../support/context.ts';
import { makeProgram } from '../../support/programs.ts';
import { type Line, quit, scriptedPrompter } from '../../support/scripted-prompter.ts';
import { usageError } from '../../support/usage-error.ts';

const room = { command: 'compare', from: 'of your list', narrow: 'add --tag', least: 2, most: 3 };
const named = (...ids: readonly string[]) => ids.map(id => makeProgram({ id }));
const chosen = (ids: readonly string[], notes: readonly string[] = []) => ({
  list: emptyList,
  programs: named(...ids),
  notes,
});
const idsOf = async (picked: ReturnType<typeof choosePrograms>) => (await picked).map(({ id }) => id);

test.each([[['a', 'b']], [['a', 'b', 'c']]])('%j fit, and nobody is asked', async ids => {
  expect(await idsOf(choosePrograms(chosen(ids), room, contextOf([])))).toEqual(ids);
});

test('too few are said, with the reason', async () => {
  await expect(choosePrograms(chosen(['a']), room, contextOf([]))).rejects.toEqual(
    usageError(/^Only a is left; compare needs at least 2\.$/u),
  );
  await expect(choosePrograms(chosen([], ['None is there.']), room, contextOf([]))).rejects.toEqual(
    usageError(/^No program is left; compare needs at least 2\.\nNone is there\.$/u),
  );
});

test('too many are named where nobody can be asked', async () => {
  await expect(choosePrograms(chosen(['a', 'b', 'c', 'd']), room, contextOf([]))).rejects.toEqual(
    usageError(
      /at most 3 programs, not the 4 of your list; .* or add --tag\.\nThe first 3: resprog compare a b c$/u,
    ),
  );
});

describe('too many on a terminal', () => {
  const ask = async (script: readonly Line[]) => {
    const prompter = scriptedPrompter(script);
    const context = { ...contextOf([]), interactive: true, prompter: async () => prompter };
    const ids = await idsOf(choosePrograms(chosen(['a', 'b', 'c', 'd']), room, context));
    prompter.expectDone();
    return { ids, transcript: prompter.transcript };
  };

  test('are asked about, and come in the order of the list', async () => {
    expect((await ask([['Which of the 4 programs', ['D (d)', 'B (b)']]])).ids).toEqual(['b', 'd']);
  });

  test('are asked about again until the number is right', async () => {
    const { ids, transcript } = await ask([
      ['2 to 3', ['A', 'B', 'C', 'D']],
      ['2 to 3', ['A']],
      ['2 to 3', ['A', 'C', 'D']],
    ]);
    expect(ids).toEqual(['a', 'c', 'd']);
    expect(transcript).toContain('compare takes 2 to 3 programs; you ticked 4 programs.');
    expect(transcript).toContain('compare takes 2 to 3 programs; you ticked 1 program.');
  });

  test('may be left', async () => {
    await expect(ask([['Which', quit]])).rejects.toMatchObject({ name: 'InterruptedError' });
  });
});
