import { describe, expect, test } from 'vitest';
import {
  asksForMine,
  checkMineFields,
  mineValues,
  mineWords,
  myPrograms,
  programsFor,
  requireOneWay,
  starredFor,
} from '../../../src/cli/mine/filter.ts';
import { emptyList, listOfFile, type MyList } from '../../../src/domain/mine/list.ts';
import { programs } from '../../support/catalog.ts';
import { contextOf } from '../../support/context.ts';
import { listInMemory } from '../../support/list-in-memory.ts';
import { ownList, runOwn } from '../../support/own-list.ts';
import { usageError } from '../../support/usage-error.ts';

const nothing = { mine: false, statuses: [], tags: [] } as const;
const asked = { ...nothing, mine: true } as const;
const contextWith = (list: MyList | undefined) => ({
  ...contextOf(programs),
  listFile: async () => listInMemory(list),
  shownList: async () => list,
});
const list = listOfFile({
  programs: { slu: { status: 'applied', tags: ['a'] }, gone: null, mir: { tags: ['b', 'c,d'] } },
});

test('each of the options asks for the list', () => {
  expect(asksForMine(nothing)).toBe(false);
  expect(asksForMine(asked)).toBe(true);
  expect(asksForMine({ ...nothing, statuses: ['applied'] })).toBe(true);
  expect(asksForMine({ ...nothing, tags: ['a'] })).toBe(true);
  expect(mineValues({ ...asked, ...{ more: 1 } })).toEqual(asked);
});

test.each([
  [nothing, []],
  [asked, ['--mine']],
  [
    { mine: false, statuses: ['applied', 'interview'], tags: ['a', 'b c'] },
    ['--status', 'applied,interview', '--tag', 'a,b c'],
  ],
] as const)('%j are the words %j', (values, words) => expect(mineWords(values)).toEqual(words));

test('programs are named or taken from the list', () => {
  expect(() => requireOneWay([], asked)).not.toThrow();
  expect(() => requireOneWay(['slu'], nothing)).not.toThrow();
  expect(() => requireOneWay(['slu'], asked)).toThrow(usageError(/^Name programs, or take .* not both\.$/u));
});

test.each([
  [undefined, false, undefined],
  [['id', 'miner'], false, undefined],
  [['mine.status'], true, undefined],
  [['id', 'mine.status'], false, /^The field mine\.status is of your list; add --mine\.$/u],
  [['Mine'], false, /^The field Mine/u],
] as const)('the fields %j, asked for: %s', (fields, isAsked, message) => {
  const check = () => checkMineFields(fields, isAsked);
  if (message === undefined) expect(check).not.toThrow();
  else expect(check).toThrow(usageError(message));
});

describe('the programs of the list', () => {
  test('are looked up only where they are asked for', async () => {
    expect(await myPrograms(nothing, contextOf(programs))).toBeUndefined();
    expect(await programsFor([], nothing, contextOf(programs))).toMatchObject({
      programs: [{ id: 'mir' }, { id: 'rush' }, { id: 'slu' }],
      notes: [],
    });
    expect(await programsFor(['rush'], nothing, contextOf(programs))).toMatchObject({
      programs: [{ id: 'rush' }],
    });
  });

  test.each([
    [asked, ['mir', 'slu'], ['Not in the catalog: gone. Records of your own come with --data.']],
    [
      { ...nothing, statuses: ['applied'] },
      ['slu'],
      [expect.stringMatching(/^2 programs of your list are left out, because they have no status/u)],
    ],
    [{ ...nothing, tags: ['B'] }, ['mir'], []],
    [
      { ...nothing, tags: ['b', 'x'] },
      ['mir'],
      ['No program on your list has the tag x. Its tags: a, b, c,d.'],
    ],
    [{ ...nothing, tags: ['x'] }, [], ['No program on your list has the tag x. Its tags: a, b, c,d.']],
  ] as const)('%j: %j', async (values, ids, notes) => {
    const chosen = await myPrograms(values, contextWith(list));
    expect(chosen?.programs.map(({ id }) => id)).toEqual(ids);
    expect(chosen?.notes).toEqual(notes);
    expect(chosen?.list).toBe(list);
    expect((await programsFor([], values, contextWith(list))).programs).toEqual(chosen?.programs);
  });

  test('are none on an empty list, which says so', async () => {
    expect(await myPrograms(asked, contextWith(emptyList))).toMatchObject({
      programs: [],
      notes: ['Your list is empty; resprog star ID puts a program on it.'],
    });
  });

  test('need a list', async () => {
    await expect(myPrograms(asked, contextWith(undefined))).rejects.toEqual(
      expect.objectContaining({
        name: 'FileError',
        message: 'You have no list yet (list.yaml); "resprog star ID" begins one.',
      }),
    );
  });
});

test('those on the list carry a sign unless only they are shown', async () => {
  expect((await starredFor(nothing, contextWith(list)))?.has('slu')).toBe(true);
  expect(await starredFor(nothing, contextWith(undefined))).toBeUndefined();
  expect(await starredFor(asked, contextWith(list))).toBeUndefined();
});

/** Every command that takes the options, with words that need nobody to ask. */
const commands = [
  'list',
  'compare',
  'contact',
  'questions',
  'match --goal interventional --no-input',
  'routes',
  'sources',
  'coverage',
  'stats',
] as const;

describe.each(commands)('%s', line => {
  test.each(['--mine', '--status applied', '--tag near'])('with %s needs a list', async option => {
    const { code, stdout, stderr } = await runOwn(`${line} ${option}`, undefined);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(
      /^Error: You have no list yet \(.*list\.yaml\); "resprog star ID" begins one\.\n/u,
    );
  });

  test('stops at a list that cannot be read where it is asked for, else says so and goes on', async () => {
    const broken = 'programs:\n  alpha: { status: hired }\n';
    const stopped = await runOwn(`${line} --mine`, broken);
    expect([stopped.code, stopped.stdout]).toEqual([1, '']);
    expect(stopped.stderr).toContain('list.yaml:2:12: error: status: expected considering');
    const words = line === 'compare' ? 'compare alpha beta' : line === 'questions' ? 'questions alpha' : line;
    const [gone, whole] = [await runOwn(words, broken), await runOwn(words, undefined)];
    expect([gone.code, gone.stdout]).toEqual([0, whole.stdout]);
    const shows = /^(?:list|compare|contact|match|routes)/u.test(line);
    expect(gone.stderr.includes('list.yaml:2:12')).toBe(shows);
  });

  test('refuses a status that there is not', async () => {
    const { code, stderr } = await runOwn(`${line} --status aplied`, ownList);
    expect(code).toBe(2);
    expect(stderr).toContain('Unknown status "aplied". Did you mean applied');
  });

  test('says what is not in the catalog, and what has no status', async () => {
    const text =
      'programs: { alpha: { status: applied }, beta: { status: applied }, gone: { status: applied }, gamma: }';
    const { code, stderr } = await runOwn(`${line} --status applied`, text);
    expect(code).toBe(0);
    expect(stderr).toContain('Not in the catalog: gone.');
    expect(stderr).toContain('1 program of your list is left out, because it has no status');
  });

  test('gives no machine a word of the list unless it is asked for', async () => {
    const words = line === 'compare' ? 'compare alpha beta' : line === 'questions' ? 'questions alpha' : line;
    for (const format of ['json', 'ndjson', 'csv', 'tsv', 'markdown', 'html']) {
      const [withList, without] = [ownList, undefined].map(text =>
        runOwn(`${words} --format ${format}`, text),
      );
      expect(await withList, format).toEqual(await without);
    }
  });
});

test.each(['contact', 'questions', 'sources', 'coverage'])('%s takes names or the list', async line => {
  const { code, stderr } = await runOwn(`${line} alpha --mine`, ownList);
  expect(code).toBe(2);
  expect(stderr).toContain('not both');
});
