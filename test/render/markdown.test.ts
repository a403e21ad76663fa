import { assert, asyncProperty, constantFrom, oneof, property, string } from 'fast-check';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { describe, expect, test } from 'vitest';
import { renderMarkdown } from '../../src/render/markdown.ts';
import { render } from '../../src/render/registry.ts';
import type { Block } from '../../src/view/blocks.ts';
import { documentParts } from '../support/document-parts.ts';
import { active, hostileText } from '../support/hostile.ts';
import { reportOf } from '../support/reports.ts';
import { pipe } from '../support/style.ts';

const textOf = (...blocks: readonly Block[]) => renderMarkdown(reportOf(blocks), pipe).text;

test('a table', () => {
  const table: Block = {
    type: 'table',
    title: 'Programs',
    columns: [
      { title: 'Id', kind: 'text' },
      { title: 'DR', kind: 'count' },
    ],
    rows: [
      ['slu', 6],
      ['a|b', { value: 4, qualifier: 'upTo', note: 'both' }],
      ['x', null],
    ],
  };
  expect(textOf(table)).toBe(
    [
      '## Programs',
      '',
      '| Id | DR |',
      '| --- | ---: |',
      '| slu | 6 |',
      '| a\\|b | up to 4 (both) |',
      '| x | not recorded |',
      '',
    ].join('\n'),
  );
});

test('headings of a table are rows in bold', () => {
  const columns = [
    { title: '', kind: 'text' as const },
    { title: 'Field', kind: 'text' as const },
  ];
  const block: Block = {
    type: 'table',
    columns: [...columns, { title: 'slu', kind: 'text' }],
    rows: [
      ['', 'Offered', true],
      ['', 'Offered', false],
    ],
    headings: new Map([
      [0, 'DR'],
      [1, 'IR *a|b*'],
    ]),
  };
  expect(textOf(block).split('\n').slice(2)).toEqual([
    '|  | **DR** |  |',
    '|  | Offered | yes |',
    '|  | **IR \\*a\\|b\\*** |  |',
    '|  | Offered | no |',
    '',
  ]);
  expect(textOf({ ...block, columns: columns.slice(1), rows: [['a'], ['b']] })).toContain(
    '| **DR** |\n| a |',
  );
});

test('a card, a timeline, bars and text', () => {
  expect(
    textOf(
      {
        type: 'card',
        title: 'Alpha',
        subtitle: 'Springfield, IL',
        sections: [
          { title: 'Empty', entries: [] },
          { title: 'Facts', entries: [{ label: 'Beds', cell: { value: 1000, source: 2 }, kind: 'count' }] },
          { title: '', entries: [{ label: '', cell: 'loose', kind: 'text' }] },
        ],
      },
      {
        type: 'timeline',
        title: 'Years',
        rows: [
          {
            label: 'DR',
            spans: [
              { label: 'clinical', short: 'c', from: 1, to: 1 },
              { label: 'DR', short: 'DR', from: 2, to: 5 },
            ],
          },
        ],
      },
      {
        type: 'bars',
        title: 'Bars',
        rows: [{ label: 'DR', value: 1, max: 2, numbers: ['1 of 2', '3 – 4'] }],
      },
      { type: 'text', lines: ['one', 'two'] },
    ),
  ).toMatchInlineSnapshot(`
    "## Alpha

    Springfield, IL

    ### Facts

    - **Beds**: 1,000 \\[2\\]

    - loose

    ## Years

    - DR: PGY-1 clinical, PGY-2 to 5 DR

    ## Bars

    - DR: 1 of 2 · 3 – 4

    one  
    two
    "
  `);
});

test.each([
  ['1.', '1. value'],
  ['12.', '12. value'],
  ['1.5', '- **1.5**: value'],
  ['1. choice', '- **1. choice**: value'],
  ['Item 1.', '- **Item 1.**: value'],
])('an entry labeled "%s" is the item "%s"', (label, item) => {
  const entries = [{ label, cell: 'value', kind: 'text' }] as const;
  expect(textOf({ type: 'card', title: 'A', sections: [{ title: '', entries }] })).toBe(`## A\n\n${item}\n`);
});

test('what a sign means stands below the drawing, as a paragraph of its own', () => {
  const cell = { value: 6, age: 'past' } as const;
  const { text, notes } = renderMarkdown(
    reportOf([
      { type: 'table', columns: [{ title: 'DR', kind: 'count' }], rows: [[cell]] },
      { type: 'text', lines: ['the end'] },
    ]),
    pipe,
  );
  expect(text).toBe('| DR |\n| ---: |\n| 6† |\n\nthe end\n\nLegend: † past its time.\n');
  expect(notes).toEqual([]);
});

describe('marks of Markdown and HTML', () => {
  test.each([
    ['*bold* _it_ `code`', '\\*bold\\* \\_it\\_ \\`code\\`'],
    ['<img src=x>', '\\<img src=x\\>'],
    ['[text](javascript:x)', '\\[text\\](javascript:x)'],
    ['# head ~~gone~~', '\\# head \\~\\~gone\\~\\~'],
    ['back\\slash', 'back\\\\slash'],
    ['see https://example.org/a_b#c for *more*', 'see https://example.org/a_b#c for \\*more\\*'],
    ['http://example.org/a_b', 'http://example.org/a_b'],
    ['https://example.org/a|b', 'https://example.org/a%7Cb'],
    ['https://x.org/<img/src=x/onerror=alert(1)>', '<https://x.org/>\\<img/src=x/onerror=alert(1)\\>'],
    ['[a](https://x.org/`b`)', '\\[a\\](<https://x.org/>\\`b\\`)'],
    ['AT&T, R&amp;D &#35;', 'AT&T, R\\&amp;D \\&\\#35;'],
    ['https://example.org/?a&copy;b', 'https://example.org/?a&copy%3Bb'],
    ['www.example.org', 'www\\.example.org'],
    ['- item', '\\- item'],
    ['2. item', '2\\. item'],
    ['2.5 beds', '2.5 beds'],
    ['+1 314', '+1 314'],
    ['  blanks around ', 'blanks around'],
  ])('%s', (text, expected) => expect(textOf({ type: 'text', lines: [text] })).toBe(`${expected}\n`));

  test('no text opens a tag, ends a cell or obeys a terminal', async () => {
    const markup = string({ unit: constantFrom('https://', '<b>', '|', '\\', '`', 'a', ' ', '[', ']') });
    await assert(
      asyncProperty(oneof(hostileText, markup), async evil => {
        const { text } = await render(
          'markdown',
          reportOf([
            {
              type: 'table',
              columns: [
                { title: 'A', kind: 'text' },
                { title: 'B', kind: 'text' },
              ],
              rows: [[evil, 'end']],
            },
          ]),
          pipe,
        );
        const bare = text.replace(/\\[\\`*_[\]<>|#~]/gu, '').replace(/<https?:[^<>\s]+>/gu, '');
        expect(bare).not.toMatch(active);
        expect(bare).not.toMatch(/[<>`]/u);
        expect(bare.split('\n').map(line => line.split('|').length)).toEqual([4, 4, 4, 1]);
      }),
    );
  });

  // What a reader of the rendered page sees: tags gone, the names of characters resolved, blanks as one.
  const namedCharacters: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };
  const rendered = (markdown: string): string =>
    oneBlank(
      micromark(markdown, {
        allowDangerousHtml: true,
        extensions: [gfm()],
        htmlExtensions: [gfmHtml()],
      })
        .replace(/<[^>]*>/gu, '')
        .replace(/&(\w+);/gu, (_, name) => namedCharacters[name] ?? name)
        .replace(/%7C/gu, '|')
        .replace(/%3B/gu, ';'),
    );
  const oneBlank = (text: string): string => text.replace(/\s+/gu, ' ').trim();

  const text = string({
    unit: constantFrom(
      ...[
        '&amp;',
        '&copy',
        '&',
        '- ',
        '-',
        '+ ',
        '1. ',
        '2) ',
        '=',
        '*',
        '_',
        '~',
        '`',
        '```',
        '# ',
        '>',
        '<',
      ],
      ...['<b>', '<!--', '!', '[', '](', '[x] ', '[^1]', '(', ')', '\\', '|', ':', '"', 'a', ' ', '.', '1'],
      ...['http://x.y', 'https://x.y/a_b_?c&d;', 'www.x.org', 'a@b.org', 'mailto:'],
    ),
    maxLength: 8,
  }).map(oneBlank);

  test.each<[string, (text: string) => Block, (text: string) => string]>([
    [
      'a cell',
      cell => ({ type: 'table', columns: [{ title: 'A', kind: 'text' }], rows: [[cell]] }),
      cell => `A ${cell}`,
    ],
    ['lines', line => ({ type: 'text', lines: [line, line] }), line => `${line} ${line}`],
    [
      'an entry and its headings',
      words => ({
        type: 'card',
        title: words,
        subtitle: words,
        sections: [{ title: 'S', entries: [{ label: '', cell: words, kind: 'text' }] }],
      }),
      words => `${words} ${words} S ${words}`,
    ],
  ])('%s: a GFM reader sees the text as it is', (_, blockOf, expected) => {
    assert(
      property(text, words => {
        expect(rendered(textOf(blockOf(words)))).toBe(oneBlank(expected(words)));
      }),
      { numRuns: 150, examples: [['-:'], [':-'], ['---']] },
    );
  });

  test('the content of a file keeps its blanks, breaks and marks', () => {
    const lines = ['a: *b*', '', '  ```', '  c: <d>'];
    expect(textOf({ type: 'text', lines, verbatim: true })).toBe(
      `${['````', ...lines, '````'].join('\n')}\n`,
    );
  });
});

test('the parts of a document: a heading each, and what is in it one level below', () => {
  expect(textOf(...documentParts)).toBe(
    [
      '## Contents\n\n- Missouri\n  - 1\\. SLU\n',
      '## Missouri\n',
      'one state\n',
      '### SLU\n',
      '#### Alpha\n\n##### Facts\n\n- **Beds**: 4\n',
    ].join('\n'),
  );
});

test('headings have six levels at most', () => {
  const nest = (depth: number): Block =>
    depth === 0
      ? { type: 'bars', title: 'B', rows: [] }
      : { type: 'part', id: 'a', title: 'P', blocks: [nest(depth - 1)] };
  expect(
    textOf(nest(6))
      .split('\n')
      .filter(line => line.startsWith('#'))
      .at(-1),
  ).toBe('###### B');
});
