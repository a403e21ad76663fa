import { describe, expect, test } from 'vitest';
import { parseRecord } from '../../src/catalog/parse-record.ts';
import { create } from '../../src/commands/new.ts';
import { InterruptedError } from '../../src/prompt/interrupted-error.ts';
import { contextOf, run } from '../support/context.ts';
import { dataOf } from '../support/drawing.ts';
import { makeProgram } from '../support/programs.ts';
import { runLine } from '../support/run-line.ts';
import { back, type Line, quit, scriptedPrompter } from '../support/scripted-prompter.ts';

const flags = {
  name: 'My Program',
  id: 'mine',
  city: 'Springfield',
  state: 'illinois',
  track: ['DR', 'esir'],
  source: 'https://example.edu/dr',
};

async function interview(script: readonly Line[], options: Readonly<Record<string, unknown>> = {}) {
  const prompter = scriptedPrompter(script);
  const context = { ...contextOf([]), interactive: true, prompter: async () => prompter };
  const report = await create.prepare([], options)(context);
  prompter.expectDone();
  return report;
}

describe('new', () => {
  test('flags alone write a valid record, named after its id', async () => {
    const report = await run(create, [], [], flags);
    const { save } = report;
    expect(dataOf(report)).toEqual({ id: 'mine', file: 'mine.yaml' });
    expect(save?.path).toBe('mine.yaml');
    expect(parseRecord(save?.text ?? '', 'mine.yaml')).toMatchObject({
      program: {
        id: 'mine',
        state: 'IL',
        tracks: { dr: {}, esir: {} },
        sources: [{ url: 'https://example.edu/dr' }],
      },
    });
  });

  test('says that the list of cities is damaged, instead of leaving the place out', async () => {
    const findPlace = async () => {
      throw new Error('The list of cities is damaged');
    };
    await expect(create.prepare([], flags)({ ...contextOf([]), findPlace })).rejects.toThrow('is damaged');
  });

  test('without anybody to ask it names the flags that are missing', async () => {
    await expect(run(create, [], [], { name: 'X', state: 'MO' })).rejects.toThrow(
      'give also --id, --city, --track, --source',
    );
  });

  test.each([
    [{ id: 'Not An Id' }, '--id: Small letters'],
    [{ state: 'Ilinois' }, 'Did you mean Illinois?'],
    [{ track: ['dx'] }, 'Unknown track "dx"'],
    [{ website: 'example.edu' }, '--website: An address'],
    [{ source: 'Leaflet of 2025' }, '--source: An address'],
    [{ name: ' ' }, '--name was given an empty word'],
  ])('%o is refused', (wrong, message) => {
    expect(() => create.prepare([], { ...flags, ...wrong })).toThrow(message);
  });

  test.each([
    [[], { track: ['esir'] }, 'ESIR is part of a DR residency'],
    [[], { name: 'x'.repeat(150) }, 'at most 100 characters'],
  ])('%o with %o would not be valid, and is not written', async (args, wrong, message) => {
    await expect(run(create, [], args, { ...flags, ...wrong })).rejects.toThrow(message);
  });

  test('the file says the id, which is not asked', async () => {
    const prompter = scriptedPrompter([
      ['Name of the program', 'Test Hospital'],
      ['City', 'Springfield'],
      ['State', 'IL'],
      ['Tracks that exist', ['Diagnostic radiology']],
      ['Web page', ''],
      ['Address of the page', 'https://example.edu/dr'],
    ]);
    const context = { ...contextOf([]), interactive: true, prompter: async () => prompter };
    const { save } = await create.prepare(['own/x1.yaml'], {})(context);
    prompter.expectDone();
    expect(save?.path).toBe('own/x1.yaml');
    expect(parseRecord(save?.text ?? '', 'x1.yaml')).toMatchObject({ program: { id: 'x1' } });
    const { id: _id, ...withoutId } = flags;
    expect(dataOf(await run(create, [], ['own/x1.yaml'], withoutId))).toMatchObject({ id: 'x1' });
    expect(dataOf(await run(create, [], ['own/x1.yaml'], { ...flags, id: 'x1' }))).toMatchObject({
      id: 'x1',
    });
    await expect(run(create, [], ['x1.yaml'], { name: 'X' })).rejects.toThrow('give also --city,');
  });

  test.each([
    [['own/x1.yaml'], { id: 'mine' }, 'The file own/x1.yaml is that of the id x1, not mine'],
    [['My File.yaml'], {}, 'The file is called after the id'],
  ])('the file %j with %j is refused before anything is asked', (args, given, message) => {
    expect(() => create.prepare(args, given)).toThrow(message);
  });

  test('never overwrites, and says so before the first question', async () => {
    const world = { answers: { 'mine.yaml': { answers: {} } } };
    const prompter = scriptedPrompter([]);
    for (const line of ['new --id mine', 'new mine.yaml', 'new mine.yaml --force'])
      expect(await runLine(line, { ...world, prompter })).toEqual({
        code: 1,
        stdout: '',
        stderr: 'Error: mine.yaml exists; new never overwrites a file.\n',
      });
  });

  test('an id of the catalog is said to replace that record', async () => {
    const { notes } = await run(create, [makeProgram({ id: 'mine', name: 'Theirs' })], [], flags);
    expect(notes.join(' ')).toContain('replaces the record of Theirs');
  });

  test('asks what is missing, and goes back', async () => {
    const { save } = await interview([
      ['Name of the program', 'Old name'],
      ['Short id', back],
      ['Name of the program', 'St. Mary'],
      ['Short id', 'st-mary'],
      ['City', 'Springfield'],
      ['State', 'IL'],
      ['Tracks that exist', ['Diagnostic radiology']],
      ['Web page', ''],
      ['Address of the page', 'https://example.edu/dr'],
    ]);
    expect(save?.path).toBe('st-mary.yaml');
    expect(parseRecord(save?.text ?? '', 'x')).toMatchObject({
      program: { name: 'St. Mary', tracks: { dr: {} } },
    });
  });

  test('Quit writes nothing', async () => {
    await expect(interview([['Name of the program', quit]])).rejects.toThrow(InterruptedError);
  });
});
