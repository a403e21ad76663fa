import { assert, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { heading, html, Markup, trusted } from '../../../src/render/html/markup.ts';
import { elementsOf, find } from '../../support/html.ts';

describe('html', () => {
  test('text is escaped, for content and for attributes; markup is not', () => {
    expect(html`<p title="${`a"'b`}">${'<b>&'}${html`<i>${2}</i>`}</p>`.html).toBe(
      '<p title="a&quot;&#39;b">&lt;b&gt;&amp;<i>2</i></p>',
    );
  });

  test('several pieces stand one after the other, and nothing for what is not there', () => {
    expect(html`${[html`<b>1</b>`, trusted('<b>2</b>')]}${undefined}`.html).toBe('<b>1</b><b>2</b>');
    expect(html``).toBeInstanceOf(Markup);
  });

  test('whatever the text, a browser reads the same text and one element', () => {
    assert(
      property(string({ unit: 'grapheme' }), text => {
        const drawn = html`<p title="${text}">${text}</p>`;
        expect(elementsOf(drawn).map(({ tag }) => tag)).toEqual(['html', 'head', 'body', 'p']);
        // Line ends and zero are what HTML itself changes; they are made harmless before.
        const read = text.replace(/\r\n?/gu, '\n').replaceAll('\0', '');
        expect(find(drawn, 'p')[0]?.text).toBe(read);
        expect(find(drawn, 'p')[0]?.attributes['title']).toBe(
          text.replace(/\r\n?/gu, '\n').replaceAll('\0', '\uFFFD'),
        );
      }),
    );
  });
});

test('a heading has its level, six at most, and an id where one is given', () => {
  expect(heading(2, '<a>').html).toBe('<h2>&lt;a&gt;</h2>');
  expect(heading(6, 'a', 'x"').html).toBe('<h6 id="x&quot;">a</h6>');
  expect(heading(9, 'a').html).toBe('<h6>a</h6>');
});
