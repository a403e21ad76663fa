import { describe, expect, test } from 'vitest';
import type { RawOptions } from '../../src/cli/options.ts';
import { contact } from '../../src/commands/contact.ts';
import { programs } from '../support/catalog.ts';
import { run } from '../support/context.ts';
import { dataOf } from '../support/drawing.ts';
import { ownList, runOwn } from '../support/own-list.ts';
import { runLine } from '../support/run-line.ts';
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
    [{ track: ['irr'] }, /Unknown track/u],
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

describe('with a list', () => {
  const idsOf = async (line: string) => {
    const { stdout } = await runOwn(`${line} --format csv --fields program`, ownList);
    return stdout.trim().split('\n').slice(1);
  };

  test('--mine takes the programs on it, and the other filters still hold', async () => {
    expect(await idsOf('contact --mine')).toEqual(['alpha', 'beta']);
    expect(await idsOf('contact --mine --state ID')).toEqual(['beta']);
    expect(await idsOf('contact --tag near --role coordinator')).toEqual(['alpha']);
  });

  test('a sign in the table of all, none on cards', async () => {
    expect((await runOwn('contact', ownList, { width: 80 })).stdout).toMatch(/^alpha ★ /mu);
    const cards = await runOwn('contact alpha', ownList, { width: 80 });
    expect(cards.stdout + cards.stderr).not.toContain('★');
    expect((await runOwn('contact --format vcard', ownList)).stdout).not.toContain('on your list');
  });
});

describe('--web', () => {
  test('prints the pages of the programs that fit, and asks for them', async () => {
    const { stdout, pages } = await runLine('contact alpha --web');
    expect([stdout, pages]).toEqual(['https://example.edu/alpha\n', ['https://example.edu/alpha']]);
    const all = await runLine('contact --web --json');
    expect(JSON.parse(all.stdout).length).toBeGreaterThan(1);
    expect(all.pages).toBeUndefined();
  });

  test('says which program has none', async () => {
    const { code, stdout, stderr, pages } = await runLine('contact beta --web');
    expect([code, stdout, pages]).toEqual([0, '', []]);
    expect(stderr).toContain('(beta) has no website on record.');
  });

  test('is about programs and not about people', async () =>
    expect((await runLine('contact --web --role coordinator')).code).toBe(2));
});
