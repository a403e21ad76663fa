import { expect, test } from 'vitest';
import { distanceNotes, silenceNotes, unknownNotes } from '../../../src/view/query/notes.ts';
import { makeProgram } from '../../support/programs.ts';

const boise = { label: 'Boise, ID', latitude: 43.6, longitude: -116.2 };
const result = { programs: [], unanswered: [makeProgram()], unansweredAbout: ['ESIR', 'class size'] };

test('silence is counted; only a command with --unknown names it', () => {
  const said = '1 program is left out, because nothing that counts is recorded about this: ESIR, class size.';
  expect(silenceNotes(result)).toEqual([said]);
  expect(unknownNotes(result)[0]).toMatch(new RegExp(`^${said} Add "--unknown include"`, 'u'));
  expect(silenceNotes({ ...result, unanswered: [] })).toEqual([]);
});

test('distances are said to be measured from the place', () => {
  expect(distanceNotes(boise)[0]).toContain('Boise, ID');
  expect(distanceNotes(undefined)).toEqual([]);
});
