import { describe, expect, test } from 'vitest';
import { drawCell } from '../../../src/render/html/cell.ts';
import { SourceList } from '../../../src/render/html/sources.ts';
import type { Cell, CellKind } from '../../../src/view/blocks.ts';
import { find, textsOf } from '../../support/html.ts';

const words = { blank: 'not recorded', unicode: true };
const draw = (cell: Cell, kind: CellKind = 'text', sources?: SourceList) =>
  drawCell({ cell, kind, words, sources });

describe('drawCell', () => {
  test.each<[string, Cell, CellKind, string]>([
    ['a number', 368000, 'count', '368,000'],
    ['money', { value: 58385, qualifier: 'about' }, 'money', 'about $58,385'],
    ['seats in words', { value: 4, qualifier: 'upTo' }, 'seats', 'up to 4'],
    ['a flag', false, 'flag', 'no'],
    ['a list', ['a, b', 'c'], 'list', 'a, b; c'],
    ['a fact past its time', { value: 4, age: 'past' }, 'count', '4†'],
    ['text that looks like HTML', '<b>', 'text', '&lt;b&gt;'],
    ['nothing in a list', '', 'text', ''],
  ])('%s', (_, cell, kind, expected) => {
    expect(draw(cell, kind).html).toBe(expected);
  });

  test('a blank says what it is', () => {
    expect(draw(null).html).toBe('<span class="blank">not recorded</span>');
  });

  test('what limits a value stands apart from it, in the same words', () => {
    const drawn = draw({ value: 'J-1', scope: 'IR integrated', note: 'one site <1>' });
    expect(textsOf(drawn, 'body')).toEqual(['J-1 (IR integrated; one site <1>)']);
    expect(textsOf(drawn, 'span', 'limit')).toEqual([' (IR integrated; one site <1>)']);
  });

  test('the number of a source leads to it, where the list is there', () => {
    const fact = { value: 'yes', source: 2 };
    expect(find(draw(fact, 'text', new SourceList(0, ['2'])), 'a')[0]?.attributes['href']).toBe('#_s0-2');
    expect(draw(fact).html).toBe('yes\u00A0[2]');
  });

  test('a program on the list says so in words or by a sign', () => {
    const cell = { value: 'slu', isStarred: true };
    expect(draw(cell).html).toBe('slu ★');
    const said = { ...words, saysStarred: true };
    expect(drawCell({ cell, kind: 'text', words: said, sources: undefined }).html).toBe('slu (on your list)');
  });

  test('an interval is a picture and its numbers', () => {
    const drawn = draw({ low: 0.2, expected: 0.57, high: 0.8 }, 'interval');
    expect(find(drawn, 'svg')).toHaveLength(1);
    expect(textsOf(drawn, 'body')[0]?.trim()).toBe('57 (20 to 80)');
  });

  test('an address is a link, also in brackets', () => {
    const drawn = draw({ value: 'https://example.org/a', note: 'see http://b.example' }, 'url');
    expect(find(drawn, 'a').map(({ attributes }) => attributes['href'])).toEqual([
      'https://example.org/a',
      'http://b.example/',
    ]);
    expect(find(draw('javascript:alert(1)', 'url'), 'a')).toEqual([]);
  });
});

describe('what leads to somebody', () => {
  const hrefs = (cell: Cell) =>
    find(draw(cell), 'a').map(({ text, attributes }) => [text, attributes['href']]);
  const value = 'Ann, a@b.edu, (312) 555-0100';
  const mail = { text: 'a@b.edu', address: 'mailto:a@b.edu' };
  const phone = { text: '(312) 555-0100', address: 'tel:+13125550100' };

  test('is a link, and the words stay the same', () => {
    const cell = { value, links: [mail, phone], source: 1 };
    expect(hrefs(cell)).toEqual([
      ['a@b.edu', 'mailto:a@b.edu'],
      ['(312) 555-0100', 'tel:+13125550100'],
    ]);
    expect(textsOf(draw(cell), 'body')).toEqual([`${value}\u00A0[1]`]);
    expect(hrefs({ value, links: [phone, mail] })).toEqual(hrefs(cell));
  });

  test.each([
    ['elsewhere', { text: 'Ann', address: 'javascript:alert(1)' }],
    ['to a page', { text: 'Ann', address: 'https://evil.example' }],
    ['from what is not there', { text: 'Bo', address: 'mailto:b@b.edu' }],
    ['from nothing', { text: '', address: 'mailto:b@b.edu' }],
  ])('is no link %s', (_, link) => {
    expect(hrefs({ value, links: [link] })).toEqual([]);
    expect(textsOf(draw({ value, links: [link] }), 'body')).toEqual([value]);
  });

  test('is escaped', () => {
    const text = '"<b>@b.edu';
    expect(draw({ value: text, links: [{ text, address: 'mailto:"><script>' }] }).html).toBe(
      '<a href="mailto:&quot;&gt;&lt;script&gt;">&quot;&lt;b&gt;@b.edu</a>',
    );
  });
});
