import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openEditing } from '../../src/catalog/editing.ts';
import { makeFolder, recordText } from '../support/folder.ts';
import { seasonText } from '../support/season-text.ts';
import { today } from '../support/today.ts';

const request = (...folders: readonly string[]) => ({ folders, builtin: false, skipInvalid: false, today });
const said = (amends: string, extra: object = {}) => ({
  amends,
  moonlighting: true,
  sources: [{ url: 'https://example.edu/', readOn: '2026-11-01', facts: ['moonlighting'] }],
  ...extra,
});
const records = () => makeFolder({ 'a.yaml': recordText('a'), 'b.yaml': recordText('b') });

describe('a folder', () => {
  test('in which there is nothing yet gets a patch, by which an editor finds the schema', async () => {
    const [first, own] = [records(), makeFolder({})];
    const { catalog, draft } = await openEditing(request(first, own), undefined);
    expect(catalog.programs.map(({ id }) => id)).toEqual(['a', 'b']);
    const { path, text, before, after, problems } = draft(said('a'));
    expect(path).toBe(join(own, 'a.yaml'));
    expect(text.split('\n')).toEqual([
      expect.stringMatching(/^# yaml-language-server: \$schema=.*\/patch\.schema\.json$/u),
      expect.stringContaining('Program a'),
      '',
      'amends: a',
      'moonlighting: true',
      'sources:',
      '  - url: https://example.edu/',
      '    readOn: "2026-11-01"',
      '    facts: [ moonlighting ]',
      '',
    ]);
    expect([before.moonlighting, after?.moonlighting, problems]).toEqual([undefined, true, []]);
  });

  test('with a patch keeps its comments and adds to it', async () => {
    const patch =
      '# mine\namends: a\naddress: One # moved\nsources:\n  - { url: "https://example.edu/old", readOn: "2026-10-01", facts: [address] }\n';
    const own = makeFolder({ 'more/a.yaml': patch });
    const { catalog, draft } = await openEditing(request(records(), own), undefined);
    expect(catalog.byId.get('a')?.address).toBe('One');
    const { path, text, before, after } = draft(said('a'));
    expect(path).toBe(join(own, 'more/a.yaml'));
    expect(text.split('\n').slice(0, 4)).toEqual([
      '# mine',
      'amends: a',
      'address: One # moved',
      'moonlighting: true',
    ]);
    expect(text).toContain(
      '  - { url: "https://example.edu/old", readOn: "2026-10-01", facts: [address] }\n',
    );
    expect([before.address, after?.address, after?.moonlighting]).toEqual(['One', 'One', true]);
  });

  test('with a whole record of the program changes that', async () => {
    const own = makeFolder({ 'a.yaml': recordText('a', '# the end\n') });
    const { draft } = await openEditing(request(records(), own), undefined);
    const { text, after } = draft(said('a'));
    expect(text).not.toContain('amends');
    expect(text).toContain('moonlighting: true\nsources:\n');
    expect(text).toContain('# the end');
    expect(after?.moonlighting).toBe(true);
  });

  test.skipIf(process.platform === 'win32')('with a link, which was not read, is left as it is', async () => {
    const [elsewhere, own] = [makeFolder({ 'a.yaml': 'amends: a\nname: Old\n' }), makeFolder({})];
    symlinkSync(join(elsewhere, 'a.yaml'), join(own, 'a.yaml'));
    const { draft } = await openEditing(request(records(), own), undefined);
    expect(() => draft(said('a'))).toThrow(`${join(own, 'a.yaml')} is a link, which was not read`);
    expect(draft(said('b')).path).toBe(join(own, 'b.yaml'));
    symlinkSync(join(elsewhere, 'none.yaml'), join(own, 'c.yaml'));
    await expect(openEditing(request(records(), join(own, 'c.yaml')), undefined)).rejects.toThrow(
      'c.yaml is a link that leads nowhere',
    );
  });

  test('tells the text that is replaced, and that a file is new', async () => {
    const own = makeFolder({ 'b.yaml': '\uFEFFamends: b\nname: New\n' });
    const { draft } = await openEditing(request(records(), own), undefined);
    expect(draft(said('a')).replaces).toBeUndefined();
    expect(draft(said('b')).replaces).toBe('amends: b\nname: New\n');
  });

  test('with two patches of a record changes the later, beside what the earlier says', async () => {
    const source = (...facts: readonly string[]) =>
      `sources:\n  - { url: "https://example.edu/", readOn: "2026-10-01", facts: [${facts.join()}] }\n`;
    const own = makeFolder({
      'a.yaml': `amends: a\naddress: One\nvolume: { beds: 500 }\n${source('address', 'volume.beds')}`,
      'more/a.yaml': `amends: a\naddress: Two\n${source('address')}`,
    });
    const { draft } = await openEditing(request(records(), own), undefined);
    const first = draft(said('a'));
    expect(first.path).toBe(join(own, 'more/a.yaml'));
    expect(first.after).toEqual({ ...first.before, moonlighting: true, sources: first.after?.sources });
    expect([first.after?.address, first.after?.volume?.beds]).toEqual(['Two', 500]);
    const page = { url: 'https://example.edu/', readOn: '2026-11-01', facts: ['volume.beds'] };
    const gone = draft({ amends: 'a', ...{ remove: [page] } });
    expect([gone.problems, gone.after?.volume, gone.after?.address]).toEqual([[], undefined, 'Two']);
    expect(gone.text).toContain('remove:');
  });

  test('with a record and a patch of it changes the patch, which counts', async () => {
    const own = makeFolder({ 'more/a.yaml': recordText('a'), 'a.yaml': 'amends: a\nname: New\n' });
    const { draft } = await openEditing(request(own), undefined);
    expect(draft(said('a'))).toMatchObject({
      path: join(own, 'a.yaml'),
      after: { name: 'New', moonlighting: true },
    });
  });

  test('keeps a patch of which nothing would be left, and says what to do', async () => {
    const own = makeFolder({
      'a.yaml':
        'amends: a\naddress: One\nsources:\n  - { url: "https://example.edu/", readOn: "2026-10-01", facts: [address] }\n',
    });
    const { draft } = await openEditing(request(records(), own), undefined);
    const remove = [{ url: 'https://example.edu/', readOn: '2026-11-01', facts: ['address'] }];
    expect(() => draft({ amends: 'a', ...{ remove } })).toThrow(
      `${join(own, 'a.yaml')} would say nothing more, and is left as it is; delete it`,
    );
    expect(draft({ ...said('a'), ...{ remove } }).after).toMatchObject({ moonlighting: true });
  });

  test('may hold the figures of a season, which are passed over', async () => {
    const folder = makeFolder({ '2026.yaml': seasonText, 'a.yaml': recordText('a') });
    const { catalog } = await openEditing(request(folder), undefined);
    expect(catalog.programs.map(({ id }) => id)).toContain('a');
  });

  test('that is not there, or holds a mistake or JSON, is refused', async () => {
    const none = join(makeFolder({}), 'none');
    await expect(openEditing(request(none), undefined)).rejects.toThrow('There is no folder');
    const wrong = makeFolder({ 'a.yaml': 'id: [' });
    await expect(openEditing(request(wrong), undefined)).rejects.toMatchObject({
      problems: [{ code: 'yaml/syntax' }],
      hint: expect.stringMatching(/^Fix them first; nothing is written/u),
    });
    const faulty = makeFolder({ 'a.yaml': 'amends: a\nmoonlighting: true\n' });
    await expect(openEditing(request(records(), faulty), undefined)).rejects.toMatchObject({
      problems: [{ code: 'rule/fact-has-one-source' }],
    });
    const json = join(makeFolder({ 'all.json': '[]' }), 'all.json');
    await expect(openEditing(request(json), undefined)).rejects.toThrow('is JSON; only YAML');
  });
});

describe('a file', () => {
  test('that --data names is changed, or made where it is YAML', async () => {
    const own = makeFolder({ 'b.yaml': 'amends: b\nname: New\n' });
    const { draft } = await openEditing(request(records(), join(own, 'b.yaml')), undefined);
    expect(draft(said('b'))).toMatchObject({
      path: join(own, 'b.yaml'),
      text: expect.stringContaining('name: New'),
    });
    expect(() => draft(said('a'))).toThrow(`${join(own, 'b.yaml')} holds b, and not a.`);
    const fresh = await openEditing(request(records(), join(own, 'a.yaml')), undefined);
    expect(fresh.draft(said('a')).path).toBe(join(own, 'a.yaml'));
  });

  test('that is named on its own holds the program, or is refused', async () => {
    const folder = records();
    const file = join(folder, 'a.yaml');
    const { draft } = await openEditing(request(folder), file);
    expect(draft(said('a'))).toMatchObject({ path: file, problems: [] });
    expect(() => draft(said('b'))).toThrow(`${file} holds a, and not b.`);
    await expect(openEditing(request(folder), join(folder, 'c.yaml'))).rejects.toThrow('There is no file');
  });

  test('that is a patch in one of the folders does not count twice', async () => {
    const own = makeFolder({
      'a.yaml':
        'amends: a\nremove:\n  - { url: "https://example.edu/", readOn: "2026-11-01", facts: [moonlighting] }\n',
    });
    const first = makeFolder({
      'a.yaml': recordText('a', 'moonlighting: false\n').replace(
        'facts: [tracks]',
        'facts: [tracks, moonlighting]',
      ),
    });
    const { draft } = await openEditing(request(first, own), join(own, 'a.yaml'));
    const { text, before, after } = draft(said('a'));
    expect([before.moonlighting, after?.moonlighting]).toEqual([undefined, true]);
    expect(text).not.toContain('remove');
  });
});

test('what would be wrong is said, by its path where there is no place', async () => {
  const { draft } = await openEditing(request(records(), makeFolder({})), undefined);
  expect(draft(said('a', { volume: { beds: 0 } }))).toMatchObject({
    after: undefined,
    problems: [{ code: 'schema/value', args: { key: 'volume.beds', expected: 'at least 1' } }],
  });
  expect(draft(said('a', { latitude: 80 }))).toMatchObject({
    after: undefined,
    problems: [{ code: 'rule/coordinates-in-state' }],
  });
});
