import { expect, test } from 'vitest';
import { commonFormats } from '../../src/cli/command.ts';
import { formats } from '../../src/render/format.ts';

test('formats can be typed as they are: one small word each', () => {
  expect(formats.filter(format => !/^[a-z]+$/u.test(format))).toEqual([]);
  expect(new Set(formats).size).toBe(formats.length);
});

test('all are common to every command, but for address cards', () => {
  expect(formats.filter(format => !commonFormats.includes(format))).toEqual(['vcard']);
});
