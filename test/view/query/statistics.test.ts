import { expect, test } from 'vitest';
import { viewStats } from '../../../src/view/query/statistics.ts';
import { dataOf, textOf } from '../../support/drawing.ts';
import { makeProgram } from '../../support/programs.ts';

const view = viewStats({
  by: 'state',
  groups: [
    {
      value: 'IL',
      programs: 1200,
      seats: 9,
      seatsRecorded: 3,
      seatsInexact: 1,
      seatsUndated: 2,
      seatsOutOf: 5,
    },
    {
      value: 'MO',
      programs: 2,
      seats: 0,
      seatsRecorded: 0,
      seatsInexact: 0,
      seatsUndated: 0,
      seatsOutOf: 2,
    },
    {
      value: undefined,
      programs: 1,
      seats: 0,
      seatsRecorded: 0,
      seatsInexact: 0,
      seatsUndated: 0,
      seatsOutOf: 0,
    },
  ],
  filtered: { programs: [makeProgram()], unanswered: [], unansweredAbout: [] },
  origin: undefined,
  counted: 'DR',
});

test('seats that nobody records are null, not zero', () => {
  expect(dataOf(view)).toEqual([
    {
      group: 'IL',
      programs: 1200,
      seats: 9,
      seatsRecorded: 3,
      seatsInexact: 1,
      seatsUndated: 2,
      seatsOutOf: 5,
    },
    {
      group: 'MO',
      programs: 2,
      seats: null,
      seatsRecorded: 0,
      seatsInexact: 0,
      seatsUndated: 0,
      seatsOutOf: 2,
    },
    {
      group: null,
      programs: 1,
      seats: null,
      seatsRecorded: 0,
      seatsInexact: 0,
      seatsUndated: 0,
      seatsOutOf: 0,
    },
  ]);
});

test('the numbers stand in words beside the bars', async () => {
  const text = await textOf(view);
  expect(text).toContain('1,200 programs       about 9 seats  3 of 5 tracks');
  expect(text).toContain('2 programs  seats not recorded  0 of 2 tracks');
  expect(text).toMatch(/not recorded\s+1 program\n/u);
});

test('how old the class sizes behind the seats are is said once', () => {
  expect(view.notes).toContain(
    'Class sizes past their time are not counted; 2 of the 3 counted here are from pages that show no year.',
  );
});
