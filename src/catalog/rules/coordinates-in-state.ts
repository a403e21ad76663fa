// Two cities of one name lie states apart; a distance search would then answer wrongly without a warning.
import { type StateCode, stateNames } from '../../schema/choices.ts';
import type { Rule } from './rule.ts';

/** Southern, northern, western and eastern edge in degrees. */
type Box = readonly [south: number, north: number, west: number, east: number];

/** Bounding boxes of the states; Alaska's begins west of the date line, at a positive longitude. */
const boxes: Readonly<Record<StateCode, Box>> = {
  AL: [30.1, 35.1, -88.5, -84.8],
  AK: [51.1, 71.5, 172.3, -129.9],
  AZ: [31.3, 37.1, -114.9, -109.0],
  AR: [33.0, 36.6, -94.7, -89.6],
  CA: [32.5, 42.1, -124.5, -114.1],
  CO: [36.9, 41.1, -109.1, -102.0],
  CT: [40.9, 42.1, -73.8, -71.7],
  DE: [38.4, 39.9, -75.8, -75.0],
  DC: [38.7, 39.0, -77.2, -76.9],
  FL: [24.3, 31.1, -87.7, -79.9],
  GA: [30.3, 35.1, -85.7, -80.7],
  HI: [18.8, 28.6, -178.5, -154.7],
  ID: [41.9, 49.1, -117.3, -111.0],
  IL: [36.9, 42.6, -91.6, -87.0],
  IN: [37.7, 41.8, -88.1, -84.7],
  IA: [40.3, 43.6, -96.7, -90.1],
  KS: [36.9, 40.1, -102.1, -94.5],
  KY: [36.4, 39.2, -89.6, -81.9],
  LA: [28.8, 33.1, -94.1, -88.7],
  ME: [42.9, 47.5, -71.2, -66.8],
  MD: [37.8, 39.8, -79.5, -75.0],
  MA: [41.1, 42.9, -73.6, -69.8],
  MI: [41.6, 48.4, -90.5, -82.3],
  MN: [43.4, 49.5, -97.3, -89.4],
  MS: [30.1, 35.1, -91.7, -88.0],
  MO: [35.9, 40.7, -95.8, -89.0],
  MT: [44.3, 49.1, -116.1, -104.0],
  NE: [39.9, 43.1, -104.1, -95.2],
  NV: [34.9, 42.1, -120.1, -113.9],
  NH: [42.6, 45.4, -72.6, -70.5],
  NJ: [38.8, 41.4, -75.6, -73.8],
  NM: [31.2, 37.1, -109.1, -102.9],
  NY: [40.4, 45.1, -79.8, -71.8],
  NC: [33.7, 36.7, -84.4, -75.4],
  ND: [45.9, 49.1, -104.1, -96.5],
  OH: [38.3, 42.0, -84.9, -80.4],
  OK: [33.6, 37.1, -103.1, -94.4],
  OR: [41.9, 46.4, -124.7, -116.4],
  PA: [39.6, 42.4, -80.6, -74.6],
  PR: [17.8, 18.6, -68.0, -65.1],
  RI: [41.0, 42.1, -71.9, -71.0],
  SC: [32.0, 35.3, -83.4, -78.4],
  SD: [42.4, 46.0, -104.1, -96.4],
  TN: [34.9, 36.8, -90.4, -81.6],
  TX: [25.7, 36.6, -106.7, -93.4],
  UT: [36.9, 42.1, -114.1, -109.0],
  VT: [42.7, 45.1, -73.5, -71.4],
  VA: [36.5, 39.5, -83.7, -75.1],
  WA: [45.5, 49.1, -124.9, -116.9],
  WV: [37.1, 40.7, -82.7, -77.7],
  WI: [42.4, 47.2, -92.9, -86.2],
  WY: [40.9, 45.1, -111.1, -104.0],
};

export const coordinatesInState: Rule = {
  name: 'coordinates-in-state',
  severity: 'error',
  summary: 'Latitude and longitude are given together and lie inside the state.',
  *check(records) {
    for (const record of records) {
      const { latitude, longitude, state } = record.program;
      if (latitude === undefined && longitude === undefined) continue;
      if (latitude === undefined || longitude === undefined) {
        const [path, missing] =
          latitude === undefined ? ['longitude', 'latitude'] : ['latitude', 'longitude'];
        yield { record, path, message: `${path} is given without ${missing}; give both or neither` };
      } else if (!isInside(boxes[state], latitude, longitude)) {
        const message = `${latitude}, ${longitude} does not lie in ${stateNames[state]}`;
        yield { record, path: 'latitude', message };
      }
    }
  },
};

function isInside([south, north, west, east]: Box, latitude: number, longitude: number): boolean {
  if (latitude < south || latitude > north) return false;
  // A box across the date line has its western edge at a larger longitude than its eastern one.
  return west <= east ? longitude >= west && longitude <= east : longitude >= west || longitude <= east;
}
