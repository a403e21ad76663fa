import { expect, test } from 'vitest';
import { applicationNotes } from '../../../src/view/mine/applications.ts';

test('says how it was counted, and what was not', () => {
  expect(applicationNotes({ counts: { dr: 2 }, unknown: ['gone'], considered: ['a', 'b'] })).toEqual([
    'Counted for each program of your list: the tracks that you apply to (mark --tracks), else DR and IR integrated where offered.',
    '2 programs of these without a status, or only considered.',
    'Not counted, because no track is recorded: gone; mark ID --tracks dr says one.',
  ]);
  expect(applicationNotes({ counts: {}, unknown: [], considered: [] })).toEqual([
    'Nothing on your list can be counted; resprog star ID puts a program on it.',
  ]);
});
