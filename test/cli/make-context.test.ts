import { describe, expect, test } from 'vitest';
import { commonOptions } from '../../src/cli/common-options.ts';
import { makeContext } from '../../src/cli/make-context.ts';
import { readOptions } from '../../src/cli/options.ts';
import { emptyList, type MyList } from '../../src/domain/mine/list.ts';
import type { CatalogRequest } from '../../src/domain/record/catalog.ts';
import { ListError } from '../../src/my-list/list-error.ts';
import { listInMemory } from '../support/list-in-memory.ts';
import { pipeWorld } from '../support/run-line.ts';
import { scriptedPrompter } from '../support/scripted-prompter.ts';

/** The common options where none is given. */
const nothing = readOptions(commonOptions, {});

const world = pipeWorld({
  answers: {
    'bad.yaml': { problems: ['bad.yaml:1:1: error: x'] },
    'ok.yaml': { answers: { goal: 'diagnostic' } },
  },
});

describe('interactive', () => {
  const terminal = pipeWorld({ prompter: scriptedPrompter([]) });

  test.each([
    ['two terminals', terminal, true],
    ['stdin is no terminal', { ...terminal, stdin: { isTerminal: false } }, false],
    ['stderr is no terminal', { ...terminal, stderr: { isTerminal: false } }, false],
    ['stdout does not matter', { ...terminal, stdout: { isTerminal: false } }, true],
  ])('%s', (_, each, expected) => {
    expect(makeContext(each, nothing, 'table', []).interactive).toBe(expected);
  });
});

describe('readAnswers', () => {
  test('hands answers on, and turns problems into a usage error', async () => {
    const context = makeContext(world, nothing, 'table', []);
    expect(await context.readAnswers('ok.yaml')).toEqual({ goal: 'diagnostic' });
    await expect(context.readAnswers('bad.yaml')).rejects.toMatchObject({
      name: 'UsageError',
      message: expect.stringContaining('bad.yaml:1:1'),
    });
  });
});

test('requireFields refuses what --fields names and nobody knows', () => {
  const asking = (fields: readonly string[] | undefined) =>
    makeContext(world, { ...nothing, fields }, 'table', []);
  expect(() => asking(['Change']).requireFields(['program', 'change'])).not.toThrow();
  expect(() => asking(undefined).requireFields([])).not.toThrow();
  expect(() => asking(['id']).requireFields(['program'])).toThrow(
    'Unknown field "id". Known fields: program.',
  );
});

test('the catalog is loaded once, with the folders of the environment and the options', async () => {
  const requests: unknown[] = [];
  const counting = {
    ...world,
    environment: { RESPROG_DATA: 'mine' },
    loadCatalog: async (request: CatalogRequest) => {
      requests.push(request);
      return { ...(await world.loadCatalog(request)), notes: ['left out'], details: ['replaced'] };
    },
  };
  const notes: string[] = [];
  const context = makeContext(
    counting,
    { ...nothing, data: ['more'], builtin: false, verbose: true },
    'table',
    notes,
  );
  await Promise.all([context.catalog(), context.catalog()]);
  expect(requests).toEqual([
    { folders: ['mine', 'more'], builtin: false, skipInvalid: false, today: '2026-11-22' },
  ]);
  expect(notes).toEqual(['left out', 'replaced']);
});

test.each([
  ['linux', 'a:b c', ['a', 'b c']],
  ['linux', ':a::b:', ['a', 'b']],
  ['win32', 'C:\\a;D:\\b c', ['C:\\a', 'D:\\b c']],
  ['win32', 'C:\\a', ['C:\\a']],
  ['linux', '', []],
])('RESPROG_DATA on %s: %s', async (platform, folders, expected) => {
  const requests: CatalogRequest[] = [];
  const listening = {
    ...world,
    platform,
    environment: { RESPROG_DATA: folders },
    loadCatalog: async (request: CatalogRequest) => {
      requests.push(request);
      return world.loadCatalog(request);
    },
  };
  await makeContext(listening, nothing, 'table', []).catalog();
  expect(requests.map(request => request.folders)).toEqual([expected]);
});

test.each([
  ['alone, the shipped catalog tells its size without being loaded', {}, {}, 0],
  ['with own data it is counted', { data: ['mine'] }, {}, 1],
  ['with own data of the environment, too', {}, { RESPROG_DATA: 'mine' }, 1],
  ['and without the shipped one', { builtin: false }, {}, 1],
])('%s', async (_, values, environment, loads) => {
  let loaded = 0;
  const counting = {
    ...world,
    environment,
    loadCatalog: async (request: CatalogRequest) => {
      loaded += 1;
      return world.loadCatalog(request);
    },
  };
  const size = await makeContext(counting, { ...nothing, ...values }, 'table', []).catalogSize();
  expect(size).toEqual(world.shippedSize());
  expect(loaded).toBe(loads);
});

test('the seasons are loaded when they are first asked for, and once', async () => {
  let loaded = 0;
  const counting = {
    ...world,
    loadSeasons: () => {
      loaded += 1;
      return world.loadSeasons();
    },
  };
  const context = makeContext(counting, nothing, 'json', []);
  expect(loaded).toBe(0);
  expect(await context.seasons()).toBe(await context.seasons());
  expect(loaded).toBe(1);
});

describe('the list that is shown', () => {
  const listWorld = (read: () => Promise<MyList | undefined>) => {
    let reads = 0;
    const openList = async () => ({
      ...listInMemory(undefined),
      read: () => {
        reads += 1;
        return read();
      },
    });
    return { world: { ...world, openList }, reads: () => reads };
  };

  test.each([
    ['a table', 'table', {}, 1],
    ['a table on standard output', 'table', { output: '-' }, 1],
    ['a file, which is handed on', 'table', { output: 'list.txt' }, 0],
    ['Markdown', 'markdown', {}, 0],
    ['HTML', 'html', {}, 0],
    ['JSON', 'json', {}, 0],
    ['CSV', 'csv', {}, 0],
  ] as const)('for %s', async (_, format, values, expected) => {
    const { world: own, reads } = listWorld(async () => emptyList);
    const context = makeContext(own, { ...nothing, ...values }, format, []);
    expect(await context.shownList()).toBe(expected === 1 ? emptyList : undefined);
    expect(reads()).toBe(expected);
  });

  test('is read once, and is said once where it cannot be', async () => {
    const notes: string[] = [];
    const { world: own, reads } = listWorld(async () => {
      throw new ListError('Broken.');
    });
    const context = makeContext(own, nothing, 'table', notes);
    expect(await Promise.all([context.shownList(), context.shownList()])).toEqual([undefined, undefined]);
    expect([notes, reads()]).toEqual([['Broken.'], 1]);
  });

  test('a defect stays one', async () => {
    const { world: own } = listWorld(async () => {
      throw new TypeError('a defect');
    });
    await expect(makeContext(own, nothing, 'table', []).shownList()).rejects.toThrow('a defect');
  });
});

test('the day of the data is known of a catalog that the run has loaded, and loads none', async () => {
  const context = makeContext(world, nothing, 'html', []);
  expect(await context.dataDate()).toBeUndefined();
  await context.catalog();
  expect(await context.dataDate()).toBe((await context.catalog()).dataDate);
  expect(await context.dataDate()).toMatch(/^\d{4}-\d{2}-\d{2}$/u);
});
