import { expect, test } from 'vitest';
import { createCatalog } from '../../src/domain/record/catalog.ts';
import { viewWelcome } from '../../src/view/welcome.ts';
import { dataOf, textOf } from '../support/drawing.ts';
import { makeProgram } from '../support/programs.ts';

const catalog = createCatalog([makeProgram(), makeProgram({ id: 'b', moonlighting: true })]);

test('says what it is, how much it knows, examples and where to read on', async () => {
  const text = await textOf(viewWelcome('1.2.3', catalog));
  expect(text).toContain('2 programs, 3 facts, each with its source; read until 2026-11-01.');
  expect(text.match(/^ {2}resprog \w+/gmu)).toHaveLength(9);
  for (const name of ['star', 'mine', 'match', 'questions', 'routes'])
    expect(text).toContain(`  resprog ${name}`);
  expect(Math.max(...text.split('\n').map(line => line.length))).toBeLessThanOrEqual(80);
  expect(text).toMatch(/resprog --help\n$/u);
});

test('data and sheet hold the numbers', () => {
  const view = viewWelcome('1.2.3', catalog);
  expect(dataOf(view)).toEqual({ version: '1.2.3', programs: 2, facts: 3, dataDate: '2026-11-01' });
  expect(view.result.sheet()).toEqual({
    columns: ['version', 'programs', 'facts', 'dataDate'],
    rows: [['1.2.3', 2, 3, '2026-11-01']],
  });
});
