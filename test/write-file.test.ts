// Files are written as a whole or not at all.
import { existsSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fileProblem, writeFile } from '../src/write-file.ts';
import { makeFolder } from './support/folder.ts';

const writer = { id: 4711, platform: 'linux', isRunning: (id: number) => id === 99 };
const write = (path: string, text: string, force = false) => writeFile({ path, text, force }, writer);

describe('a new file', () => {
  test('holds the text, and nothing else is left beside it', async () => {
    const folder = makeFolder({});
    expect(await write(join(folder, 'a.json'), 'ü\n')).toBeUndefined();
    expect(readdirSync(folder)).toEqual(['a.json']);
    expect(readFileSync(join(folder, 'a.json'), 'utf8')).toBe('ü\n');
  });

  test('of two writers at once one succeeds, and the other says that it exists', async () => {
    const path = join(makeFolder({}), 'a.json');
    const running = { platform: 'linux', isRunning: () => true };
    const said = await Promise.all([
      writeFile({ path, text: 'one', force: false }, { ...running, id: 4711 }),
      writeFile({ path, text: 'two', force: false }, { ...running, id: 4712 }),
    ]);
    expect(said.filter(each => each === undefined)).toHaveLength(1);
    expect(said.find(each => each !== undefined)).toMatch(/exists; add --force/u);
    expect(readFileSync(path, 'utf8')).toBe(said[0] === undefined ? 'one' : 'two');
  });

  test('that must be new is never overwritten, and its writer told no way to', async () => {
    const folder = makeFolder({ 'a.yaml': 'old' });
    const path = join(folder, 'a.yaml');
    const message = `${path} exists by now, and is left as it is; run it again.`;
    expect(await writeFile({ path, text: 'x', force: true, isNew: true }, writer)).toBe(message);
    expect(readFileSync(path, 'utf8')).toBe('old');
    const other = { path: join(folder, 'b.yaml'), text: 'x', force: false, isNew: true };
    const said = await Promise.all(
      [4711, 4712].map(id => writeFile(other, { id, platform: 'linux', isRunning: () => true })),
    );
    expect(said.filter(each => each !== undefined)).toEqual([
      `${other.path} exists by now, and is left as it is; run it again.`,
    ]);
  });

  test.each([
    ['no-such-folder/a.json', /no such folder/u],
    ['file/a.json', /not a folder/u],
    ['x'.repeat(5000), /^.{200}… could not be written: its name is too long/u],
  ])('%s cannot be written', async (path, message) => {
    const folder = makeFolder({ file: 'x' });
    expect(await write(join(folder, path), 'text')).toMatch(message);
    expect(readdirSync(folder)).toEqual(['file']);
  });
});

describe('an old file', () => {
  test('that was read is replaced where it says the same still, with or without its mark', async () => {
    const folder = makeFolder({ 'a.yaml': '\uFEFFold' });
    const path = join(folder, 'a.yaml');
    const replace = (text: string, replaces: string) =>
      writeFile({ path, text, force: true, replaces }, writer);
    expect(await replace('new', 'old')).toBeUndefined();
    expect(await replace('newer', 'old')).toBe(
      `${path} was changed meanwhile, and is left as it is; run it again.`,
    );
    expect([readFileSync(path, 'utf8'), readdirSync(folder)]).toEqual(['new', ['a.yaml']]);
    rmSync(path);
    expect(await replace('newer', 'new')).toMatch(/was changed meanwhile/u);
    expect(readdirSync(folder)).toEqual([]);
  });

  test('of many writers that read the same, one replaces it', async () => {
    const path = join(makeFolder({ 'a.yaml': 'old' }), 'a.yaml');
    const running = { platform: 'linux', isRunning: () => true };
    const said = await Promise.all(
      [1, 2, 3, 4, 5, 6].map(id =>
        writeFile({ path, text: `${id}`, force: true, replaces: 'old' }, { ...running, id }),
      ),
    );
    expect(said.filter(each => each === undefined)).toHaveLength(1);
    expect(readFileSync(path, 'utf8')).toBe(`${said.indexOf(undefined) + 1}`);
  });

  test('stands without force', async () => {
    const path = join(makeFolder({ 'a.json': 'old' }), 'a.json');
    expect(await write(path, 'new')).toMatch(/exists; add --force to overwrite it\.$/u);
    expect(readFileSync(path, 'utf8')).toBe('old');
  });

  test('is replaced with force and keeps its rights', async () => {
    const path = join(makeFolder({ 'a.json': 'old' }), 'a.json');
    const { mode } = statSync(path);
    expect(await write(path, 'new', true)).toBeUndefined();
    expect(readFileSync(path, 'utf8')).toBe('new');
    expect(statSync(path).mode).toBe(mode);
  });

  test.skipIf(process.platform === 'win32')('behind a link is replaced, and the link stays', async () => {
    const folder = makeFolder({ 'real.json': 'old' });
    symlinkSync('real.json', join(folder, 'link.json'));
    expect(await write(join(folder, 'link.json'), 'new', true)).toBeUndefined();
    expect(readFileSync(join(folder, 'real.json'), 'utf8')).toBe('new');
  });

  test('a folder is not written over', async () => {
    const folder = makeFolder({});
    expect(await write(folder, 'x', true)).toMatch(/is not a regular file/u);
  });
});

test('what a killed run left behind goes, and what a running one is writing stays', async () => {
  const folder = makeFolder({ '.a.json.resprog-98': 'half', '.a.json.resprog-99': 'half' });
  writeFileSync(join(folder, '.b.json.resprog-98'), 'half');
  await write(join(folder, 'a.json'), 'text');
  expect(readdirSync(folder).sort()).toEqual(['.a.json.resprog-99', '.b.json.resprog-98', 'a.json']);
  expect(existsSync(join(folder, '.a.json.resprog-4711'))).toBe(false);
});

describe('a device of Windows', () => {
  const names = ['NUL', 'nul', 'nul.csv', 'C:\\a\\con.yaml', 'a/LPT1', 'com9 .txt', 'aux:', 'CONIN$'];
  test.each(names)('%s is refused there, and a name like others elsewhere', path => {
    expect(fileProblem(path, true, 'win32')).toBe(
      `${path} is a device of Windows and no file; name another file.`,
    );
    expect(fileProblem(path, true, 'linux') ?? '').not.toContain('device');
  });

  test.each(['nulls.csv', 'console', 'com10', 'my.nul', 'nul/a.csv', 'prn-list'])('%s is none', path =>
    expect(fileProblem(path, true, 'win32') ?? '').not.toContain('device'),
  );
});
