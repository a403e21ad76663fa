import { expect, test } from 'vitest';
import { diffRecords } from '../../../src/domain/record/diff.ts';
import { viewEdits } from '../../../src/view/record/edits.ts';
import { dataOf } from '../../support/drawing.ts';
import { makeProgram } from '../../support/programs.ts';

const before = makeProgram({ id: 'a' });
const after = makeProgram({ id: 'a', moonlighting: true });
const warning = {
  code: 'x',
  severity: 'warning',
  file: '',
  line: 0,
  column: 0,
  path: '',
  args: { message: 'look again' },
} as const;
const edit = { path: 'a.yaml', text: 'text', replaces: 'old', before, after, problems: [warning] };
const other = { ...edit, path: 'b.yaml', before: makeProgram({ id: 'b' }), problems: [] };

test('only files in which something changes are written, with their warnings', () => {
  const changes = diffRecords([before], [after], { partial: true });
  const report = viewEdits({ edits: [edit, other], changes, notes: ['moved'] });
  expect(report.edits).toEqual([{ path: 'a.yaml', text: 'text', replaces: 'old' }]);
  expect(report.notes).toEqual(['moved', 'look again.']);
  expect(dataOf(report)).toMatchObject([{ change: 'fact-added', program: 'a', field: 'moonlighting' }]);
});

test('where nothing changes that is said', () => {
  const report = viewEdits({ edits: [edit], changes: [], notes: [] });
  expect([report.edits, report.notes]).toEqual([[], ['Nothing changes: your records say so already.']]);
});
