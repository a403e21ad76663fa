import { describe, expect, test } from 'vitest';
import { drawCard } from '../../../src/render/html/card.ts';
import { sourceLists } from '../../../src/render/html/sources.ts';
import type { CardBlock, CardEntry, Cell } from '../../../src/view/blocks.ts';
import { elementsOf, find, pageOf, textsOf } from '../../support/html.ts';

const entry = (label: string, cell: Cell): CardEntry => ({ label, cell, kind: 'text' });
const card = (...sections: CardBlock['sections']): CardBlock => ({ type: 'card', title: 'Alpha', sections });
const section = (title: string, ...entries: readonly CardEntry[]) => ({ title, entries });

describe('drawCard', () => {
  test('headings follow each other by one level; empty sections are left out', () => {
    const block = card(
      section('Facts', entry('Beds', 800)),
      section('Empty'),
      section('', entry('City', 'A')),
    );
    const drawn = drawCard({ ...block, subtitle: 'Springfield' }, pageOf({ level: 3 }));
    expect(textsOf(drawn, 'h3')).toEqual(['Alpha']);
    expect(textsOf(drawn, 'h4')).toEqual(['Facts']);
    expect(textsOf(drawn, 'p')).toEqual(['Springfield']);
    const titled = drawCard(block, pageOf({ isTitled: true }));
    expect(textsOf(titled, 'h2')).toEqual(['Facts']);
    expect(textsOf(titled, 'h3')).toEqual([]);
  });

  test('an address in the heading of a section is a link', () => {
    const drawn = drawCard(
      card({
        ...section('To Lee <b>, lee@example.edu', entry('1.', 'Why?')),
        links: [{ text: 'lee@example.edu', address: 'mailto:lee@example.edu' }],
      }),
      pageOf(),
    );
    expect(drawn.html).toContain(
      '<h3>To Lee &lt;b&gt;, <a href="mailto:lee@example.edu">lee@example.edu</a></h3>',
    );
  });

  test('labels and values are a list of descriptions; a label that repeats stands once', () => {
    const drawn = drawCard(
      card(section('', entry('call', 'one'), entry('call', 'two'), entry('place', null), entry('call', 'x'))),
      pageOf(),
    );
    expect(textsOf(drawn, 'dt')).toEqual(['call', 'place', 'call']);
    expect(textsOf(drawn, 'dd')).toEqual(['one', 'two', 'not recorded', 'x']);
    expect(find(drawn, 'dl')).toHaveLength(1);
  });

  test('what has no label goes on with the labeled entry before it', () => {
    const drawn = drawCard(
      card(section('', entry('Notes', 'one'), entry('', 'two'), entry('', 'three'), entry('City', 'A'))),
      pageOf(),
    );
    expect(textsOf(drawn, 'dt')).toEqual(['Notes', 'City']);
    expect(textsOf(drawn, 'dd')).toEqual(['one', 'two', 'three', 'A']);
    expect(find(drawn, 'ul')).toEqual([]);
  });

  test('numbered entries keep their numbers, and entries without a label are a list', () => {
    const drawn = drawCard(
      card(section('', entry('2.', 'two'), entry('3.', 'three'), entry('', 'loose'), entry('a', 'b'))),
      pageOf(),
    );
    expect(find(drawn, 'li').map(({ text, attributes }) => [text, attributes['value']])).toEqual([
      ['two', '2'],
      ['three', '3'],
      ['loose', undefined],
    ]);
    expect(elementsOf(drawn).flatMap(({ tag }) => (/^(?:ol|ul|dl)$/u.test(tag) ? [tag] : []))).toEqual([
      'ol',
      'ul',
      'dl',
    ]);
  });

  test('facts lead to their sources, which lead back', () => {
    const block = card(
      section('Facts', entry('Beds', { value: 800, source: 2 }), entry('City', { value: 'A', source: 2 })),
      section('Sources', entry('[1]', 'not cited'), entry('[2]', 'page · https://example.org/a')),
    );
    const drawn = drawCard(block, pageOf({ sourcesOf: sourceLists([block]) }));
    const ids = elementsOf(drawn).flatMap(({ attributes }) => attributes['id'] ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    const inner = find(drawn, 'a').flatMap(({ attributes }) => attributes['href'] ?? []);
    expect(inner).toHaveLength(4);
    expect(inner.filter(href => href.startsWith('#') && !ids.includes(href.slice(1)))).toEqual([]);
    expect(find(drawn, 'a', 'back')).toHaveLength(1);
    expect(textsOf(drawn, 'li')[0]).toBe('not cited');
  });

  test('a card of many sections stands in columns, without a frame where it is the whole document', () => {
    const four = ['a', 'b', 'c', 'd'].map(title => section(title, entry('x', 1)));
    expect(find(drawCard(card(...four), pageOf()), 'section', 'long')).toHaveLength(1);
    expect(find(drawCard(card(...four.slice(1)), pageOf()), 'section', 'long')).toEqual([]);
    expect(find(drawCard(card(), pageOf({ isTitled: true })), 'section', 'whole')).toHaveLength(1);
    expect(find(drawCard(card(), pageOf()), 'div')).toEqual([]);
  });
});
