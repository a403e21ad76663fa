import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadCatalog, readValidRecords } from '../../src/catalog/load.ts';
import { readSnapshot } from '../../src/catalog/snapshot.ts';
import type { CatalogRequest } from '../../src/domain/record/catalog.ts';
import { createCatalog } from '../../src/domain/record/catalog.ts';
import { makeFolder, recordText } from '../support/folder.ts';
import { makeProgram } from '../support/programs.ts';
import { today } from '../support/today.ts';

const patchOf = (amends: string, lettersRequired: number) => ({
  amends,
  application: { lettersRequired },
  sources: [{ url: 'https://example.edu/', readOn: '2026-11-01', facts: ['application'] }],
});
const load = (partial: Partial<CatalogRequest>) =>
  loadCatalog({ folders: [], builtin: false, skipInvalid: false, today, ...partial });
const broken = recordText('b', 'moonlighting: maybe\ncitty: x\n');

describe('loadCatalog', () => {
  test('the shipped records come from the snapshot', async () => {
    const catalog = createCatalog(readSnapshot());
    expect(await load({ builtin: true })).toEqual({ catalog, skipped: [], replaced: [], dropped: 0 });
  });

  test('without shipped records and folders there is nothing', async () => {
    expect(await load({})).toEqual({ catalog: createCatalog([]), skipped: [], replaced: [], dropped: 0 });
  });

  test('own records are added, and replace shipped ones of the same id', async () => {
    const [shipped] = readSnapshot();
    if (shipped === undefined) throw new Error('The snapshot holds no record');
    const folder = makeFolder({
      [`${shipped.id}.yaml`]: recordText(shipped.id),
      'own.yaml': recordText('own'),
    });
    const { catalog, replaced } = await load({ builtin: true, folders: [folder] });
    expect(catalog.byId.get(shipped.id)?.name).toBe(`Program ${shipped.id}`);
    expect(catalog.byId.has('own')).toBe(true);
    expect(catalog.programs).toHaveLength(readSnapshot().length + 1);
    expect(replaced).toEqual([shipped.id]);
    expect((await load({ folders: [folder] })).replaced).toEqual([]);
  });

  test('how many facts a record of the same id drops is counted', async () => {
    const [shipped] = readSnapshot();
    if (shipped === undefined) throw new Error('The snapshot holds no record');
    const folder = makeFolder({ [`${shipped.id}.yaml`]: recordText(shipped.id) });
    const { dropped } = await load({ builtin: true, folders: [folder] });
    expect(dropped).toBeGreaterThan(1);
    const same = makeFolder({ 'all.json': JSON.stringify([shipped]) });
    expect(await load({ builtin: true, folders: [join(same, 'all.json')] })).toMatchObject({
      replaced: [shipped.id],
      dropped: 0,
    });
  });

  test('a patch changes the shipped record, and keeps what it does not name', async () => {
    const [shipped] = readSnapshot();
    if (shipped === undefined) throw new Error('The snapshot holds no record');
    const folder = makeFolder({ 'patch.json': JSON.stringify(patchOf(shipped.id, 7)) });
    const file = join(folder, 'patch.json');
    const { catalog, replaced } = await load({ builtin: true, folders: [file] });
    expect(catalog.byId.get(shipped.id)).toMatchObject({
      name: shipped.name,
      application: { lettersRequired: 7 },
    });
    expect([...catalog.unamended]).toEqual([[shipped.id, shipped]]);
    expect(replaced).toEqual([]);
    const own = (await readValidRecords(file, today)).map(({ id, city }) => [id, city]);
    expect(own).toEqual([[shipped.id, shipped.city]]);
  });

  test('a patch amends what the folders before it and its own hold; a later record ends it', async () => {
    const first = makeFolder({ 'a.yaml': recordText('a'), 'b.yaml': recordText('b') });
    const second = makeFolder({
      'a.yaml': JSON.stringify(patchOf('a', 2)),
      'c.yaml': recordText('c'),
      'more/c.yaml': JSON.stringify(patchOf('c', 3)),
    });
    const { catalog } = await load({ folders: [first, second] });
    const letters = catalog.programs.map(({ id, application }) => [id, application?.lettersRequired]);
    expect(letters).toEqual([
      ['a', 2],
      ['b', undefined],
      ['c', 3],
    ]);
    expect([...catalog.unamended.keys()]).toEqual(['a', 'c']);
    const again = await load({ folders: [first, second, makeFolder({ 'a.yaml': recordText('a') })] });
    expect(again.catalog.byId.get('a')).not.toHaveProperty('application');
    expect([...again.catalog.unamended.keys()]).toEqual(['c']);
  });

  test('a patch of no record stops, or is left out', async () => {
    const folder = makeFolder({ 'a.yaml': recordText('a'), 'x.yaml': JSON.stringify(patchOf('x', 2)) });
    await expect(load({ folders: [folder] })).rejects.toMatchObject({
      problems: [{ code: 'patch/unknown-program' }],
    });
    const { catalog, skipped } = await load({ folders: [folder], skipInvalid: true });
    expect(catalog.programs.map(({ id }) => id)).toEqual(['a']);
    expect(skipped.map(({ file }) => file)).toEqual([join(folder, 'x.yaml')]);
  });

  test('a later folder replaces an earlier one', async () => {
    const first = makeFolder({ 'a.yaml': recordText('a') });
    const second = makeFolder({ 'a.yaml': recordText('a').replace('Springfield', 'Chicago') });
    const { catalog } = await load({ folders: [first, second] });
    expect(catalog.programs.map(({ city }) => city)).toEqual(['Chicago']);
  });

  test('a folder with errors is refused, with all of them', async () => {
    const folder = makeFolder({ 'a.yaml': recordText('a'), 'b.yaml': broken, 'c.yaml': '' });
    await expect(load({ folders: [folder] })).rejects.toMatchObject({
      name: 'CatalogError',
      message: `${folder} holds records that cannot be used.`,
      problems: [{ code: 'schema/value' }, { code: 'schema/unknown-key' }, { code: 'yaml/empty' }],
    });
  });

  test('or its bad files are left out, and said', async () => {
    const folder = makeFolder({
      'a.yaml': recordText('a'),
      'b.yaml': broken,
      'c.yaml': recordText('c', 'moonlighting: true\n'),
    });
    const { catalog, skipped } = await load({ folders: [folder], skipInvalid: true });
    expect(catalog.programs.map(({ id }) => id)).toEqual(['a']);
    expect(new Set(skipped.map(({ file }) => file))).toEqual(
      new Set([join(folder, 'b.yaml'), join(folder, 'c.yaml')]),
    );
  });

  test('figures of seasons are no records, whatever is in them, and that is said', async () => {
    const folder = makeFolder({ 'a.yaml': recordText('a'), '2026.yaml': 'season: 2026\nsources: []\n' });
    const { catalog, skipped } = await load({ folders: [folder] });
    expect(catalog.programs.map(({ id }) => id)).toEqual(['a']);
    expect(skipped).toMatchObject([{ code: 'file/season', file: join(folder, '2026.yaml') }]);
    const alone = makeFolder({ '2026.yaml': 'season: 2026\nsources: []\n' });
    await expect(load({ folders: [alone] })).rejects.toThrow(
      `${alone} holds no records, only the figures of seasons.`,
    );
  });

  test('a warning leaves nothing out', async () => {
    const folder = makeFolder({ 'a.yaml': recordText('a').replace('name: Program a', 'name: Univ #1') });
    const { catalog, skipped } = await load({ folders: [folder] });
    expect([catalog.programs.map(({ name }) => name), skipped]).toEqual([['Univ'], []]);
    expect((await readValidRecords(folder, today)).map(({ name }) => name)).toEqual(['Univ']);
    const other = makeFolder({ 'a.yaml': 'id: a' });
    await expect(readValidRecords(other, today)).rejects.toThrow(
      `${other} holds records that cannot be used.`,
    );
  });

  test('a folder that is not there stops also who skips what is invalid', async () => {
    await expect(load({ folders: [join(makeFolder({}), 'none')], skipInvalid: true })).rejects.toThrow(
      /There is no folder/u,
    );
  });

  test('a folder without records is refused', async () => {
    const folder = makeFolder({ 'notes.md': 'x' });
    const error = { message: `${folder} holds no records (.yaml).`, problems: [] };
    await expect(load({ folders: [folder] })).rejects.toMatchObject(error);
    await expect(readValidRecords(folder, today)).rejects.toMatchObject(error);
  });

  test.skipIf(process.platform === 'win32')('a link that is not followed is said', async () => {
    const folder = makeFolder({ 'a.yaml': recordText('a') });
    symlinkSync('a.yaml', join(folder, 'b.yaml'));
    const { catalog, skipped } = await load({ folders: [folder] });
    expect(catalog.programs.map(({ id }) => id)).toEqual(['a']);
    expect(skipped).toMatchObject([{ code: 'file/link', file: join(folder, 'b.yaml') }]);
  });

  test('- is the standard input', async () => {
    const request = { folders: ['-'], builtin: false, skipInvalid: false, today };
    const { catalog } = await loadCatalog(request, async () => Buffer.from(recordText('a')));
    expect(catalog.programs.map(({ id }) => id)).toEqual(['a']);
  });

  test('of a file of many, only the records with errors are left out', async () => {
    const lines = ['a', 'b', 'c'].map(id =>
      JSON.stringify(makeProgram({ id, ...(id === 'b' ? { latitude: 5 } : {}) })),
    );
    const file = join(makeFolder({ 'all.ndjson': [...lines, '{', '{"id": "d"}'].join('\n') }), 'all.ndjson');
    const { catalog, skipped } = await load({ folders: [file], skipInvalid: true });
    expect(catalog.programs.map(({ id }) => id)).toEqual(['a', 'c']);
    expect(new Set(skipped.map(({ record }) => record))).toEqual(new Set(['2 (b)', '4', '5 (d)']));
    await expect(load({ folders: [file] })).rejects.toThrow(`${file} holds records that cannot be used.`);
  });

  test('a list without records is refused', async () => {
    const file = join(makeFolder({ 'none.json': '[]' }), 'none.json');
    await expect(load({ folders: [file] })).rejects.toMatchObject({
      message: `${file} holds no records.`,
      problems: [],
    });
  });

  test('tells how far it is', async () => {
    const folder = makeFolder({ 'a.yaml': recordText('a'), 'b.yaml': recordText('b') });
    const steps: (readonly number[])[] = [];
    const request = { folders: [folder], builtin: false, skipInvalid: false, today };
    await loadCatalog(request, undefined, (...step) => void steps.push(step));
    await readValidRecords(folder, today, undefined, (...step) => void steps.push(step));
    expect(steps).toEqual([
      [1, 2],
      [2, 2],
      [1, 2],
      [2, 2],
    ]);
  });
});
