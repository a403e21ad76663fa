import { describe, expect, test } from 'vitest';
import { SourceList, sourceLists, sourceNumber } from '../../../src/render/html/sources.ts';
import type { Block, CardBlock } from '../../../src/view/blocks.ts';

test.each([
  ['[1]', '1'],
  ['[12]', '12'],
  ['[x]', undefined],
  ['1.', undefined],
  ['[1] a', undefined],
  ['', undefined],
])('the number in the label %j: %j', (label, number) => {
  expect(sourceNumber(label)).toBe(number);
});

describe('a list of sources', () => {
  test('is led to by each citation, and leads back to the first', () => {
    const list = new SourceList(4, ['1', '2']);
    expect(list.cite('1').html).toBe('<a class="ref" id="_c4-1" href="#_s4-1">[1]</a>');
    expect(list.cite('1').html).toBe('<a class="ref" href="#_s4-1">[1]</a>');
    expect(list.entryId('1')).toBe('_s4-1');
    expect(list.back('1').html).toContain('href="#_c4-1"');
  });

  test('links nothing that it does not have, and leads nowhere back where it was not cited', () => {
    const list = new SourceList(4, ['1']);
    expect(list.cite('7').html).toBe('[7]');
    expect(list.back('1').html).toBe('');
    expect(list.back('7').html).toBe('');
  });
});

describe('the list that a block cites', () => {
  const card = (...labels: readonly string[]): CardBlock => ({
    type: 'card',
    title: 'Sources',
    sections: [{ title: '', entries: labels.map(label => ({ label, cell: 'x', kind: 'text' })) }],
  });
  const text = (line: string): Block => ({ type: 'text', lines: [line] });

  test('is its own, else the next, else the last before it', () => {
    const [before, own, between, next, after] = [text('a'), card('[1]'), text('b'), card('[1]'), text('c')];
    const of = sourceLists([before, own, between, next, after]);
    expect(of(before)).toBe(of(own));
    expect(of(between)).toBe(of(next));
    expect(of(after)).toBe(of(next));
    expect(of(own)).not.toBe(of(next));
  });

  test('also inside parts; there is none where no block has one', () => {
    const [inner, list] = [text('a'), card('x', '[1]')];
    const of = sourceLists([{ type: 'part', id: 'a', title: 'A', blocks: [inner] }, list]);
    expect(of(inner)).toBeDefined();
    expect(of(inner)).toBe(of(list));
    expect(sourceLists([text('a'), card('x')])(text('a'))).toBeUndefined();
    const lone = card('x');
    expect(sourceLists([lone])(lone)).toBeUndefined();
  });
});
