import { describe, expect, test } from 'vitest';
import { SourceList } from '../../../src/render/html/sources.ts';
import { link, linkedText, paragraphs, verbatim } from '../../../src/render/html/text.ts';
import { find, textsOf } from '../../support/html.ts';

const hrefs = (text: string) => find(linkedText(text), 'a').map(({ attributes }) => attributes['href']);

describe('web addresses in text', () => {
  test.each<[string, readonly string[]]>([
    ['see https://example.org/a for more', ['https://example.org/a']],
    ['HTTP://Example.org', ['http://example.org/']],
    ['(https://example.org/a).', ['https://example.org/a']],
    ['https://example.org/a, http://b.example/?q=1;', ['https://example.org/a', 'http://b.example/?q=1']],
    ['https://example.org/a†', ['https://example.org/a']],
    ['title · https://example.org/a_(b)/c', ['https://example.org/a_(b)/c']],
    ['no address: example.org', []],
    ['javascript:alert(1)', []],
    ['javascript:https://example.org', ['https://example.org/']],
    ['data:text/html,x ftp://example.org file:///etc/passwd', []],
    ['https://', []],
    ['https://name:word@example.org', []],
    ["https://example.org/'onclick", []],
  ])('%s', (text, expected) => {
    expect(hrefs(text)).toEqual(expected);
    expect(textsOf(linkedText(text), 'body')).toEqual([text]);
  });

  test('a value that is no address of a web page stays text', () => {
    expect(link('javascript:alert(1)').html).toBe('javascript:alert(1)');
    expect(find(link('https://example.org'), 'a')[0]?.attributes).toEqual({ href: 'https://example.org/' });
  });
});

test.each<[string, readonly string[]]>([
  ['2026-12-03 13:00 America/Chicago, then', ['America/Chicago']],
  ['America/Indiana/Indianapolis or Pacific/Honolulu.', ['America/Indiana/Indianapolis', 'Pacific/Honolulu']],
  ['SSM Health/Saint Louis, PanAmerica/Chicago, America/ <b>', []],
])('names of time zones stay whole in a line: %s', (text, expected) => {
  const drawn = linkedText(text);
  expect(textsOf(drawn, 'span')).toEqual(expected);
  expect(textsOf(drawn, 'body')).toEqual([text]);
});

describe('citations in text', () => {
  const sources = () => new SourceList(1, ['1', '2']);

  test('lead to the source where there is one', () => {
    expect(
      find(linkedText('[2] NRMP [1].', sources()), 'a').map(({ attributes }) => attributes['href']),
    ).toEqual(['#_s1-2', '#_s1-1']);
    expect(linkedText('[3] NRMP', sources()).html).toBe('[3] NRMP');
    expect(linkedText('[2] NRMP').html).toBe('[2] NRMP');
  });

  test('are no brackets inside words', () => {
    expect(linkedText('a[1]b [x] [1]: no', sources()).html).toBe('a[1]b [x] [1]: no');
  });
});

describe('paragraphs', () => {
  test('end at empty lines; lines of one keep their breaks', () => {
    expect(paragraphs(['one', 'two', '', ' ', 'three']).html).toBe('<p>one<br>two</p>\n<p>three</p>\n');
    expect(paragraphs([]).html).toBe('');
    expect(paragraphs(['']).html).toBe('');
  });

  test('lines that are set in keep their blanks, without those that set them in', () => {
    const drawn = paragraphs(['Again:', '  resprog list \\', '    --track dr']);
    expect(textsOf(drawn, 'p')).toEqual(['Again:']);
    expect(textsOf(drawn, 'pre')).toEqual(['resprog list \\\n  --track dr']);
  });
});

test('the content of a file keeps its lines, also an empty first one', () => {
  expect(textsOf(verbatim(['', 'a: <b>', '  https://example.org']), 'pre')).toEqual([
    '\na: <b>\n  https://example.org',
  ]);
});
