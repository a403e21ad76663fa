import { expect, test } from 'vitest';
import { codePageIn, readCodePage } from '../src/code-page.ts';

test.each([
  ['Active code page: 437\r\n', 437],
  ['Aktive Codepage: 65001.\r\n', 65001],
  ['', undefined],
])('%j: %s', (printed, expected) => expect(codePageIn(printed)).toBe(expected));

test('other systems have none', async () => expect(await readCodePage('linux')).toBeUndefined());
