import { expect, test } from 'vitest';
import { UsageError } from '../../../src/cli/errors.ts';
import { answersFor, fitsFor } from '../../../src/cli/mine/fits.ts';
import { emptyList } from '../../../src/domain/mine/list.ts';
import { contextOf } from '../../support/context.ts';
import { listInMemory } from '../../support/list-in-memory.ts';
import { askable } from '../../support/match-programs.ts';

const context = {
  ...contextOf(askable),
  listFile: async () => listInMemory(emptyList),
  readAnswers: async (path: string) => {
    if (path !== 'beside/a.yaml') throw new Error(`No answers in ${path}`);
    return { goal: 'interventional', tracks: ['irIntegrated'] } as const;
  },
};

test('every program of the catalog has a fit, by the answers beside the list', async () => {
  const fits = await fitsFor({ ...emptyList, answers: 'a.yaml' }, context);
  expect([...fits.keys()].sort()).toEqual(askable.map(({ id }) => id).sort());
  for (const { low, high } of fits.values()) expect(low).toBeLessThanOrEqual(high);
});

test('answers that are gone are said with the line of the list that names them', async () => {
  const gone = {
    ...context,
    readAnswers: async () => {
      throw new UsageError('a.yaml cannot be read.');
    },
  };
  await expect(fitsFor({ ...emptyList, answers: 'a.yaml' }, gone)).rejects.toMatchObject({
    name: 'FileError',
    message:
      'a.yaml cannot be read.\nYour list names this file: mend it, or take the line answers: out of list.yaml.',
  });
});

test('none without answers; and answers that cannot be read are said', async () => {
  expect(await fitsFor(emptyList, context)).toEqual(new Map());
  await expect(fitsFor({ ...emptyList, answers: 'b.yaml' }, context)).rejects.toThrow(
    'No answers in beside/b.yaml',
  );
});

test('the answers that the list names', async () => {
  expect(await answersFor(emptyList, context)).toBeUndefined();
  expect(await answersFor({ ...emptyList, answers: 'a.yaml' }, context)).toMatchObject({
    goal: 'interventional',
  });
});
