import { assert, property, webUrl } from 'fast-check';
import { expect, test } from 'vitest';
import { normalAddress } from '../../src/schema/address.ts';

test.each([
  ['https://www.slu.edu', 'https://www.slu.edu/'],
  ['https://example.org/a?b=c#d', 'https://example.org/a?b=c#d'],
  ['HTTPS://Example.ORG:443/A', 'https://example.org/A'],
  ['https://example.org/ü', 'https://example.org/%C3%BC'],
  ['https://münchen.example/', 'https://xn--mnchen-3ya.example/'],
  ['https://аррӏе.example/', 'https://xn--80ak6aa92e.example/'],
])('%s is %s', (text, address) => expect(normalAddress(text)).toBe(address));

test.each([
  'https://example.org/";calc.exe;"',
  "https://example.org/';calc;'",
  'https://example.org/$(calc.exe)',
  'https://example.org/?a=$env:PATH',
  'https://example.org/`calc`',
  'https://example.org/?q=`calc`',
  'https://example.org/a b',
  'https://example.org/\u0000',
  'https://example.org/\u001B[2J',
  'https://example.org/\u202Egpj.exe',
  'https://exam\u200Bple.org/',
  'https://example.org/\nNOTE:x',
  'https://user:secret@example.org/',
  'https://:secret@example.org/',
  'https://bank.example@evil.example/',
  'javascript:alert(1)',
  'file:///etc/passwd',
  'data:text/html,x',
  'ftp://example.org/',
  'https://',
  '//example.org/',
  'example.org',
  '',
])('%j is not an address', text => expect(normalAddress(text)).toBeUndefined());

test('the normal form of a normal form is itself', () => {
  assert(
    property(webUrl({ withQueryParameters: true, withFragments: true }), text => {
      const address = normalAddress(text);
      if (address !== undefined) expect(normalAddress(address)).toBe(address);
    }),
  );
});
