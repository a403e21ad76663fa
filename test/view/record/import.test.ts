import { expect, test } from 'vitest';
import { type SaidCell, viewImport } from '../../../src/view/record/import.ts';
import { dataOf, textOf } from '../../support/drawing.ts';
import { makeProgram } from '../../support/programs.ts';

const at = { column: 'Beds', text: '3', program: 'a', field: 'volume.beds' };
const cells: readonly SaidCell[] = [
  { ...at, row: 2, outcome: 'new', said: 3, qualifier: 'about' },
  {
    ...at,
    row: 3,
    outcome: 'conflict',
    recorded: 2,
    limits: { qualifier: 'upTo', scope: ['dr'], note: 'one site' },
    said: 3,
  },
  { ...at, row: 4, outcome: 'same', recorded: 3, said: 3 },
  { row: 5, column: 'Code', text: '42', outcome: 'unmatched', reason: 'no program has the id 42' },
  { ...at, row: 6, outcome: 'not-understood', text: 'x', reason: 'no number' },
];
const edit = {
  path: 'a.yaml',
  text: 'text',
  replaces: undefined,
  before: makeProgram({ id: 'a' }),
  after: undefined,
  problems: [],
};
const view = (isWritten: boolean, replaces = false) =>
  viewImport({ cells, leftOut: ['Remarks'], names: ['City'], notes: [], edits: [edit], isWritten, replaces });

test('everything but what is the same is shown, a conflict with what limits the recorded value', async () => {
  expect(`\n${await textOf(view(false))}`).toMatchInlineSnapshot(`
    "
    New (1)
    PROGRAM  FIELD        RECORDED  THE SHEET
    a        volume.beds  —         about 3

    Conflicts with what is recorded (1)
    PROGRAM  FIELD        RECORDED                THE SHEET
    a        volume.beds  up to 2 (DR; one site)  3

    Rows of no program (1)
    ROW  COLUMN  TEXT  WHY
      5  Code    42    no program has the id 42

    Not understood (1)
    ROW  COLUMN  TEXT  WHY
      6  Beds    x     no number
    "
  `);
});

test('nothing is written unasked', () => {
  expect(view(false).edits).toEqual([]);
  expect(view(false).notes).toEqual([
    'Cells: new 1, conflicts with what is recorded 1, the same as recorded 1, rows of no program 1, not understood 1.',
    'Columns left out: Remarks; --map COLUMN=FIELD says what one holds.',
    'Names and places are left as recorded: City; --map COLUMN=FIELD takes one, as --map City=city.',
    '1 conflict left as recorded; --replace takes what the sheet says.',
    'Nothing is written yet; --yes writes 1 file.',
  ]);
  expect(view(true, true).edits).toEqual([{ path: 'a.yaml', text: 'text', replaces: undefined }]);
  expect(view(true, true).notes).toEqual([
    'Cells: new 1, replaced 1, the same as recorded 1, rows of no program 1, not understood 1.',
    ...view(false).notes.slice(1, 3),
  ]);
  expect(view(false, true).notes[0]).toContain('to be replaced 1');
});

test('what is replaced is said so', async () => {
  expect(await textOf(view(true, true))).toContain('Replaced (1)');
  expect(await textOf(view(false, true))).toContain('To be replaced (1)');
});

test('machines get every cell', () => {
  expect(dataOf(view(false))).toMatchObject([
    { row: 2, outcome: 'new', said: 3, qualifier: 'about' },
    { row: 3, recorded: 2, recordedQualifier: 'upTo', recordedScope: ['dr'], recordedNote: 'one site' },
    { row: 4, outcome: 'same' },
    { row: 5, outcome: 'unmatched', reason: 'no program has the id 42' },
    { row: 6, outcome: 'not-understood', text: 'x' },
  ]);
});

test('a sheet that says nothing is said to', () => {
  const report = viewImport({
    cells: [],
    leftOut: [],
    names: [],
    notes: ['moved'],
    edits: [],
    isWritten: true,
    replaces: false,
  });
  expect([report.notes, report.edits]).toEqual([['The sheet says nothing.', 'moved'], []]);
});
