import { expect, test } from 'vitest';
import { sharedDays } from '../../../src/domain/mine/shared-days.ts';
import type { When } from '../../../src/schema/when.ts';

const day = '2026-12-03';
const next = '2026-12-04';
const chicago = 'America/Chicago';
const newYork = 'America/New_York';

/** Days with the numbers of their interviews. */
const shared = (...whens: readonly When[]) =>
  sharedDays(whens.map((when, index) => ({ id: String(index), ...when }))).map(each => [
    each.day,
    each.appointments.map(({ id }) => id).join(' '),
  ]);

test.each<[string, readonly When[], readonly (readonly [string, string])[]]>([
  ['none', [], []],
  ['one', [{ day, time: '13:00' }], []],
  [
    'one time',
    [
      { day, time: '13:00' },
      { day, time: '13:00' },
    ],
    [[day, '0 1']],
  ],
  [
    'hours between',
    [
      { day, time: '13:00' },
      { day, time: '09:00' },
    ],
    [[day, '1 0']],
  ],
  ['no times', [{ day }, { day }], [[day, '0 1']]],
  ['one time of two', [{ day }, { day, time: '23:00' }], [[day, '1 0']]],
  ['two days', [{ day }, { day: next }], []],
  [
    'around midnight in one zone',
    [
      { day, time: '23:45', zone: chicago },
      { day: next, time: '00:15', zone: chicago },
    ],
    [],
  ],
  [
    'two zones',
    [
      { day, time: '13:00', zone: chicago },
      { day, time: '09:00', zone: newYork },
    ],
    [[day, '1 0']],
  ],
  [
    'the evening before in the other zone',
    [
      { day, time: '13:00', zone: chicago },
      { day: next, time: '01:00', zone: 'UTC' },
    ],
    [[day, '0 1']],
  ],
  [
    'the next day there',
    [
      { day, time: '13:00', zone: chicago },
      { day: next, time: '06:00', zone: 'UTC' },
    ],
    [],
  ],
  [
    'the day before by winter time, and not by summer time',
    [
      { day: '2026-11-02', time: '13:00', zone: chicago },
      { day: '2026-11-03', time: '05:30', zone: 'UTC' },
      { day: '2026-10-30', time: '13:00', zone: chicago },
      { day: '2026-10-31', time: '05:30', zone: 'UTC' },
    ],
    [['2026-11-02', '0 1']],
  ],
  [
    'one moment on two days, once',
    [
      { day, time: '23:30', zone: chicago },
      { day: next, time: '00:30', zone: newYork },
    ],
    [[day, '0 1']],
  ],
  [
    'two days between the ends of the world',
    [
      { day, time: '23:30', zone: 'Pacific/Pago_Pago' },
      { day: '2026-12-05', time: '09:00', zone: 'Pacific/Kiritimati' },
    ],
    [['2026-12-05', '0 1']],
  ],
  [
    'an unknown zone',
    [
      { day, time: '13:00', zone: chicago },
      { day: next, time: '01:00' },
    ],
    [],
  ],
  [
    'several days, in their order',
    [{ day: '2027-01-08' }, { day }, { day: '2027-01-08' }, { day: next }, { day }],
    [
      [day, '1 4'],
      ['2027-01-08', '0 2'],
    ],
  ],
])('%s', (_, whens, expected) => {
  expect(shared(...whens)).toEqual(expected);
});
