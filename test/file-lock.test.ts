import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { withLock } from '../src/file-lock.ts';
import { makeFolder } from './support/folder.ts';

test('work on one file is done one after the other, also on one that is not there yet', async () => {
  const path = join(makeFolder({}), 'a.yaml');
  const steps: string[] = [];
  const work = (name: string) => async (): Promise<string> => {
    steps.push(`${name} begins`);
    await new Promise(resolve => setTimeout(resolve, 20));
    steps.push(`${name} ends`);
    return name;
  };
  expect(await Promise.all([withLock(path, work('a')), withLock(path, work('b'))])).toEqual(['a', 'b']);
  const [first = ''] = steps;
  const [one, other] = first.startsWith('a') ? ['a', 'b'] : ['b', 'a'];
  expect(steps).toEqual([`${one} begins`, `${one} ends`, `${other} begins`, `${other} ends`]);
});

test('the lock goes also where the work fails, and what cannot be locked tells why', async () => {
  const folder = makeFolder({});
  const path = join(folder, 'a.yaml');
  await expect(withLock(path, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(existsSync(`${path}.lock`)).toBe(false);
  const none = withLock(join(folder, 'none', 'a.yaml'), async () => undefined);
  await expect(none).rejects.toMatchObject({ code: 'ENOENT' });
});
