import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { emptyList, star } from '../../src/domain/mine/list.ts';
import { openList } from '../../src/my-list/open-list.ts';
import { makeFolder } from '../support/folder.ts';

const writer = { id: 1, platform: 'linux', isRunning: () => true };

test('a named file is the list', async () => {
  const path = join(makeFolder({}), 'mine.yaml');
  const list = await openList(path, writer);
  expect(list.path).toBe(path);
  expect(await list.read()).toBeUndefined();
  const { after } = await list.change(each => star(each, ['slu']));
  expect(await list.read()).toEqual(after);
  expect((await list.undo()).after).toEqual(emptyList);
});

test('without a name it lies in the data folder of the platform', async () => {
  vi.stubEnv('XDG_DATA_HOME', join('some', 'folder'));
  const { path } = await openList(undefined, writer);
  vi.unstubAllEnvs();
  expect(path).toMatch(/resprog.*list\.yaml$/u);
});
