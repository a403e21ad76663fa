// Text as someone with bad intentions would write it.
import { constantFrom, oneof, string } from 'fast-check';

export const active =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what the tests look for
  /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u061C\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/u;

const attacks = [
  '\u001B[2J',
  '\u001B]8;;https://evil.example\u0007click\u001B]8;;\u0007',
  '\u009B31m',
  '\u202Egnp.exe',
  'a\u200Bb',
  '\u0000',
  '\u007F',
  'two\r\nlines\rand\nmore\tcells',
  '\u2066hidden\u2069',
  '\uFEFFmark',
  '\uD800',
];

/** Any text at all, with attacks more often than chance would have it. */
export const hostileText = oneof(
  string({ unit: 'binary', maxLength: 30 }),
  constantFrom(...attacks),
  string({ unit: constantFrom(...attacks, 'x', ' ', ',', '"', '|'), maxLength: 6 }),
);
