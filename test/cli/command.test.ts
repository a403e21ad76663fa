import { expect, test } from 'vitest';
import { defineCommand, reportOf } from '../../src/cli/command.ts';
import { NotFoundError, UsageError } from '../../src/cli/errors.ts';
import { flag } from '../../src/cli/options.ts';
import { contextOf } from '../support/context.ts';
import { dataOf } from '../support/drawing.ts';
import { documentReport } from '../support/reports.ts';

const command = defineCommand({
  examples: [{ line: 'resprog double 2', meaning: 'gives four' }],
  options: { twice: flag('--twice', 'once more') },
  input: ([word = ''], { twice }) => {
    if (!/^\d+$/u.test(word)) throw new UsageError('a number');
    return Number(word) * (twice ? 2 : 1);
  },
  run: (input, { today }) => documentReport(`${input * 2} on ${today}`),
});

test('words are checked at once, before anything runs', () => {
  expect(() => command.prepare(['x'], {})).toThrow(UsageError);
});

test('what runs gets the typed input and the context', async () => {
  const report = await command.prepare(['4'], { twice: true })(contextOf([]));
  expect(dataOf(report)).toBe('16 on 2026-11-22');
});

test('the rest of the command is kept', () =>
  expect(command.examples).toEqual([{ line: 'resprog double 2', meaning: 'gives four' }]));

test('a word that names no program is said with what else it means; other failures stay', async () => {
  const taking = { arguments: [{ name: '[id]', help: '' }], options: {} };
  const failing = (error: Error) =>
    reportOf(
      taking,
      () => {
        throw error;
      },
      contextOf([]),
    );
  await expect(failing(new NotFoundError('Not here.', [], 'midwest'))).rejects.toThrow(
    'Not here. For the region: resprog list midwest.',
  );
  await expect(failing(new UsageError('Not so.'))).rejects.toThrow(/^Not so\.$/u);
});
