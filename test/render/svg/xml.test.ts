import { assert, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { escapeXml, linkTarget } from '../../../src/render/svg/xml.ts';
import { hostileText } from '../../support/hostile.ts';

test('marks of XML become text, and come back as they were', () => {
  expect(escapeXml('<a href="x">\'&amp;')).toBe('&lt;a href=&quot;x&quot;&gt;&#39;&amp;amp;');
});

test('no text opens a tag, closes a quote, or holds what XML forbids', () => {
  assert(
    property(hostileText, text => {
      const escaped = escapeXml(text);
      expect(escaped).not.toMatch(/[<>"']/u);
      expect(escaped).not.toMatch(/&(?!(?:amp|lt|gt|quot|#39);)/u);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what the test looks for
      expect(escaped).not.toMatch(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/u);
    }),
  );
});

test('ordinary text stays as it is', () => {
  assert(
    property(string({ unit: 'grapheme' }), text => {
      if (!/[&<>"'\uFFFE\uFFFF]/u.test(text)) expect(escapeXml(text)).toBe(text);
    }),
  );
});

test.each([
  ['https://example.org/a?b=1', 'https://example.org/a?b=1'],
  ['HTTP://example.org', 'HTTP://example.org'],
  ['#slu', '#slu'],
  ['javascript:alert(1)', undefined],
  [' https://example.org', undefined],
  ['data:text/html,x', undefined],
  ['//example.org', undefined],
  ['', undefined],
  [undefined, undefined],
])('the address %j leads to %j', (address, target) => expect(linkTarget(address)).toBe(target));
