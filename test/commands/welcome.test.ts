import { expect, test } from 'vitest';
import { commandNames } from '../../src/commands/index.ts';
import { welcome } from '../../src/commands/welcome.ts';
import { programs } from '../support/catalog.ts';
import { run } from '../support/context.ts';
import { dataOf, textOf } from '../support/drawing.ts';

test('says how much there is to explore', async () => {
  expect(dataOf(await run(welcome, programs))).toMatchObject({ version: '1.2.3', programs: 3 });
});

test('its examples are commands that exist', async () => {
  const named = (await textOf(await run(welcome, programs))).match(/(?<=^ {2}resprog )\w+/gmu) ?? [];
  expect(named.length).toBeGreaterThan(0);
  expect(named.filter(name => !commandNames.includes(name))).toEqual([]);
});
