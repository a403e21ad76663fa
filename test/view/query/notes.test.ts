import { expect, test } from 'vitest';
import { distanceNotes, silenceNotes, unknownNotes } from '../../../src/view/query/notes.ts';
import { makeProgram } from '../../support/programs.ts';

const boise = { label: 'Boise, ID', latitude: 43.6, longitude: -116.2 };
const result = { programs: [], unanswered: [makeProgram()], unansweredAbout: ['ESIR', 'class size'] };

test('silence is counted; only a command with --unknown names it', () => {
  const said =
    '1 program (alpha) is left out, because nothing that counts is recorded about this: ESIR, class size.';
  expect(silenceNotes(result)).toEqual([said]);
  expect(unknownNotes(result)[0]?.startsWith(`${said} Add "--unknown include"`)).toBe(true);
  expect(silenceNotes({ ...result, unanswered: [] })).toEqual([]);
});

test('five programs that are left out are named, six are counted', () => {
  const said = (count: number) =>
    silenceNotes({
      ...result,
      unanswered: Array.from({ length: count }, (_, index) => makeProgram({ id: `p${index}` })),
    })[0];
  expect(said(5)).toContain('5 programs (p0, p1, p2, p3, p4) are left out, because');
  expect(said(6)).toContain('6 programs are left out, because');
});

test('distances are said to be measured from the place', () => {
  expect(distanceNotes(boise)[0]).toContain('Boise, ID');
  expect(distanceNotes(undefined)).toEqual([]);
});
