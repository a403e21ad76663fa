import { expect, test } from 'vitest';
import { kindOfCode, specialtyOf } from '../../../src/domain/record/nrmp-code.ts';

test.each([
  ['2835420A0', '420', 'advanced'],
  ['1015416C1', '416', 'categorical'],
  ['1015415R0', '415', 'reserved'],
  ['1015420P0', '420', undefined],
  ['', '', undefined],
])('%s is of specialty %s, and %s', (code, specialty, kind) => {
  expect(specialtyOf(code)).toBe(specialty);
  expect(kindOfCode(code)).toBe(kind);
});
