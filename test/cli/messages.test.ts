import { Command, CommanderError } from 'commander';
import { describe, expect, test } from 'vitest';
import { NotFoundError, UsageError } from '../../src/cli/errors.ts';
import { explainFailure, isHelp } from '../../src/cli/messages.ts';
import { makeProgram } from '../support/programs.ts';

const thrownBy = (...args: readonly string[]): unknown => {
  const command = new Command('x')
    .option('--state <s>')
    .exitOverride()
    .configureOutput({ writeErr: () => undefined, writeOut: () => undefined });
  try {
    command.parse([...args], { from: 'user' });
  } catch (error) {
    return error;
  }
  throw new Error('nothing was thrown');
};

describe('explainFailure', () => {
  test.each([
    [new UsageError('wrong word.'), 'list', 2, 'wrong word.\nSee: resprog help list'],
    [new UsageError('Wrong.'), undefined, 2, 'Wrong.\nSee: resprog --help'],
    [
      thrownBy('--stat', 'MO'),
      undefined,
      2,
      "Unknown option '--stat'. Did you mean --state?\nSee: resprog --help",
    ],
    [new NotFoundError('None.', []), 'show', 3, 'None.\nSee "resprog list" for all programs.'],
    [
      new NotFoundError('Two.', [makeProgram(), makeProgram({ id: 'b', city: 'York', state: 'PA' })]),
      'show',
      3,
      'Two.\nDid you mean one of these?\n  alpha  Alpha, Springfield, IL\n  b      B, York, PA',
    ],
  ])('%s after %s: code %d', (error, command, code, message) => {
    expect(explainFailure(error, command)).toEqual({ code, message });
  });

  test('long lists of candidates end with their number', () => {
    const many = Array.from({ length: 15 }, (_, index) => makeProgram({ id: `p${index}` }));
    expect(explainFailure(new NotFoundError('Many.', many), 'show')?.message).toMatch(
      /p11 .*\n {2}… and 3 more$/u,
    );
  });

  test.each([new Error('a defect'), 'text', undefined, Object.assign(new Error('x'), { code: 'ENOENT' })])(
    '%s is not the fault of who typed',
    error => expect(explainFailure(error, 'list')).toBeUndefined(),
  );
});

test('a request for help is no failure', () => {
  expect(isHelp(thrownBy('--help'))).toBe(true);
  expect(isHelp(thrownBy('--stat'))).toBe(false);
  expect(isHelp(new CommanderError(0, 'commander.help', ''))).toBe(true);
  expect(isHelp('commander.help')).toBe(false);
});
