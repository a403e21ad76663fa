import { expect, test } from 'vitest';
import { viewNew } from '../../../src/view/record/new.ts';
import { textOf } from '../../support/drawing.ts';

test.each(['mine.yaml', 'my/own/mine.yaml', 'C:\\Users\\Jane Doe\\mine.yaml'])(
  '%s: says how to check and use it',
  async path => {
    const report = viewNew({ path, id: 'mine', text: 'id: mine\n', replaces: undefined, isPlaced: true });
    const lines = (await textOf(report)).split('\n');
    const typed = path.includes(' ') ? `"${path}"` : path;
    expect(lines).toContain(`  resprog check ${typed}`);
    expect(lines).toContain(`  resprog show mine --data ${typed}`);
    expect(report.save).toEqual({ path, text: 'id: mine\n', isNew: true });
  },
);

test('says what a record without coordinates misses', () => {
  const notes = (isPlaced: boolean) =>
    viewNew({ path: 'a.yaml', id: 'a', text: '', replaces: undefined, isPlaced }).notes;
  expect(notes(false)).toEqual([expect.stringContaining('--near cannot find the record')]);
  expect(notes(true)).toEqual([]);
});
