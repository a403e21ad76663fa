import { expect, test } from 'vitest';
import { viewNew } from '../../../src/view/record/new.ts';
import { textOf } from '../../support/drawing.ts';

test.each(['mine.yaml', 'my/own/mine.yaml'])('%s: says how to check and use it', async path => {
  const report = viewNew({ path, id: 'mine', text: 'id: mine\n', replaces: undefined, isPlaced: true });
  const text = await textOf(report);
  expect(text).toContain(`resprog check ${path}`);
  expect(text).toContain(`resprog show mine --data ${path}`);
  expect(report.save).toEqual({ path, text: 'id: mine\n', isNew: true });
});

test('says what a record without coordinates misses', () => {
  const notes = (isPlaced: boolean) =>
    viewNew({ path: 'a.yaml', id: 'a', text: '', replaces: undefined, isPlaced }).notes;
  expect(notes(false)).toEqual([expect.stringContaining('--near cannot find the record')]);
  expect(notes(true)).toEqual([]);
});
