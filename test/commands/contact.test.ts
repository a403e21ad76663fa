import { describe, expect, test } from 'vitest';
import type { RawOptions } from '../../src/cli/options.ts';
import { contact } from '../../src/commands/contact.ts';
import { programs } from '../support/catalog.ts';
import { run } from '../support/context.ts';
import { dataOf } from '../support/drawing.ts';
import { usageError } from '../support/usage-error.ts';

const namesOf = async (args: readonly string[], options: RawOptions = {}) =>
  (dataOf(await run(contact, programs, args, options)) as { program: string; name?: string }[]).map(
    ({ program, name }) => `${program} ${name ?? '-'}`,
  );

describe('contact', () => {
  test.each<[readonly string[], RawOptions, readonly string[]]>([
    [[], {}, ['mir -', 'rush -', 'slu Ann Lee', 'slu Bo Kim']],
    [['slu'], {}, ['slu Ann Lee', 'slu Bo Kim']],
    [['rush', 'slu'], { role: ['director'] }, ['rush -', 'slu Bo Kim']],
    [['slu'], { role: ['Program Coordinator'] }, ['slu Ann Lee']],
    [['slu'], { role: ['director', 'coordinator'] }, ['slu Ann Lee', 'slu Bo Kim']],
    [[], { state: ['missouri'] }, ['mir -', 'slu Ann Lee', 'slu Bo Kim']],
    [[], { track: ['esir'] }, ['slu Bo Kim']],
    [[], { track: ['ir-independent'] }, []],
  ])('%j %j: %j', async (args, options, names) => expect(await namesOf(args, options)).toEqual(names));

  test.each<[RawOptions, RegExp]>([
    [{ role: ['boss'] }, /Unknown role "boss"/u],
    [{ track: ['ir'] }, /Unknown track/u],
  ])('%j is refused', (options, message) => {
    expect(() => contact.prepare([], options)).toThrow(usageError(message));
  });

  test('named programs are cards, all are a table', async () => {
    expect((await run(contact, programs, ['slu'])).blocks().map(({ type }) => type)).toEqual(['card']);
    expect((await run(contact, programs)).blocks().map(({ type }) => type)).toEqual(['table']);
  });

  test('is the command with an address book', async () => {
    expect((await run(contact, programs, ['slu'])).vcards?.().map(({ name }) => name)).toEqual([
      'Ann Lee',
      'Bo Kim',
    ]);
  });
});
