import { describe, expect, test } from 'vitest';
import { openRecords } from '../../../src/catalog/records.ts';
import { UsageError } from '../../../src/cli/errors.ts';
import { zoneOf } from '../../../src/cli/mine/zones.ts';
import { findZone } from '../../../src/schema/zone.ts';
import { makeProgram } from '../../support/programs.ts';
import { today } from '../../support/today.ts';

const nowhere = {
  findPlace: async () => {
    throw new UsageError('No place is called so.');
  },
};

describe('the zone of a program', () => {
  test.each([
    ['St. Louis', 38.6273, -90.1979, 'America/Chicago'],
    ['Phoenix', 33.4484, -112.074, 'America/Phoenix'],
    ['Honolulu', 21.3069, -157.8583, 'Pacific/Honolulu'],
    ['San Juan', 18.4663, -66.1057, 'America/Puerto_Rico'],
    ['Indianapolis', 39.7684, -86.158, 'America/Indiana/Indianapolis'],
    ['Boise', 43.6135, -116.2035, 'America/Boise'],
    ['Anchorage', 61.2181, -149.9003, 'America/Anchorage'],
    ['El Paso', 31.7587, -106.4869, 'America/Denver'],
    ['Pensacola', 30.4213, -87.2169, 'America/Chicago'],
    ['Knoxville', 35.9606, -83.9207, 'America/New_York'],
  ])('in %s', async (_, latitude, longitude, zone) => {
    expect(await zoneOf(makeProgram({ latitude, longitude }), nowhere)).toBe(zone);
  });

  test.each([{}, { latitude: 21.3 }, { longitude: -157.9 }])(
    'is that of its city where the record says %j of coordinates',
    async point => {
      const asked: string[] = [];
      const findPlace = async (label: string) => {
        asked.push(label);
        return { label, latitude: 43.6135, longitude: -116.2035 };
      };
      const program = makeProgram({ city: 'Boise', state: 'ID', ...point });
      expect(await zoneOf(program, { findPlace })).toBe('America/Boise');
      expect(asked).toEqual(['Boise, ID']);
    },
  );

  test('is not known where nobody knows the city', async () => {
    expect(await zoneOf(makeProgram(), nowhere)).toBeUndefined();
  });

  test('keeps a failure of the gazetteer a failure', async () => {
    const findPlace = async () => {
      throw new TypeError('broken');
    };
    await expect(zoneOf(makeProgram(), { findPlace })).rejects.toThrow(TypeError);
  });
});

/** The states of which some part lies in a zone, as far as there are programs. */
const states: Readonly<Record<string, string>> = {
  'America/New_York': 'CT DC DE FL GA IN KY MA MD ME MI NC NH NJ NY OH PA RI SC TN VA VT WV',
  'America/Detroit': 'MI',
  'America/Indiana/Indianapolis': 'IN',
  'America/Kentucky/Louisville': 'KY',
  'America/Chicago': 'AL AR FL IA IL IN KS KY LA MI MN MO MS ND NE OK SD TN TX WI',
  'America/Denver': 'CO ID KS MT ND NE NM OR SD TX UT WY',
  'America/Phoenix': 'AZ',
  'America/Boise': 'ID OR',
  'America/Los_Angeles': 'CA ID NV OR WA',
  'America/Anchorage': 'AK',
  'Pacific/Honolulu': 'HI',
  'America/Puerto_Rico': 'PR',
};

test('each shipped program lies in a zone of its state, which a list can name', async () => {
  const { records } = await openRecords(today).check();
  const wrong: string[] = [];
  for (const { program } of records) {
    const zone = (await zoneOf(program, nowhere)) ?? 'none';
    const fits = states[zone]?.split(' ').includes(program.state) === true && findZone(zone) === zone;
    if (!fits) wrong.push(`${program.id} in ${program.state}: ${zone}`);
  }
  expect(records.length).toBeGreaterThan(100);
  expect(wrong).toEqual([]);
});
