import { createHash } from 'node:crypto';
import { array, assert, asyncProperty, constantFrom, oneof, string, tuple } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { renderHtml } from '../../../src/render/html/document.ts';
import { render } from '../../../src/render/registry.ts';
import type { Block } from '../../../src/view/blocks.ts';
import type { Report } from '../../../src/view/report.ts';
import { active, hostileText } from '../../support/hostile.ts';
import { elementsOf, find, textsOf } from '../../support/html.ts';
import { reportOf } from '../../support/reports.ts';
import { pipe } from '../../support/style.ts';

const textOf = (blocks: readonly Block[], parts: Partial<Report> = {}, style = pipe) =>
  renderHtml(reportOf(blocks, parts), style).text;
const bars: Block = { type: 'bars', title: 'Bars', rows: [] };

describe('the document', () => {
  const document = textOf([bars], { title: 'A & B', notes: ['one <note>'] });

  test('says what it is and in which language', () => {
    expect(document.startsWith('<!doctype html>\n<html lang="en">')).toBe(true);
    expect(textsOf(document, 'title')).toEqual(['A & B · resprog']);
    expect(textsOf(document, 'h1')).toEqual(['A & B']);
    expect(textsOf(textOf([bars]), 'h1')).toEqual(['Show programs']);
  });

  test('allows its own style and nothing else', () => {
    const policy = find(document, 'meta').find(({ attributes }) => 'http-equiv' in attributes);
    const [style = ''] = textsOf(document, 'style');
    const hash = createHash('sha256').update(style).digest('base64');
    expect(policy?.attributes['content']).toBe(
      `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`,
    );
    expect(document.indexOf('Content-Security-Policy')).toBeLessThan(document.indexOf('<style'));
  });

  test('holds no script and no style of a single element', () => {
    expect(find(document, 'script')).toEqual([]);
    expect(elementsOf(document).filter(({ attributes }) => 'style' in attributes)).toEqual([]);
  });

  test('has its notes at the end, commands as such, and none where there are none', () => {
    const notes = ['one <note>', 'The same again:', '  resprog list \\', '    --track dr', 'last'];
    const drawn = textOf([], { notes });
    expect(textsOf(drawn, 'aside')[0]).toContain('one <note>');
    expect(textsOf(drawn, 'pre')).toEqual(['resprog list \\\n  --track dr']);
    expect(textsOf(drawn, 'p').slice(1, 4)).toEqual(['one <note>', 'The same again:', 'last']);
    expect(find(textOf([]), 'aside')).toEqual([]);
  });

  test('says when and by what it was made, and until when records were read', () => {
    expect(textsOf(document, 'footer')[0]).toContain(
      'resprog 1.2.3 on 2026-11-22. Records read until 2026-11-20.',
    );
    const { imprint } = pipe;
    const without = textOf([], {}, { ...pipe, imprint: { ...imprint, dataDate: undefined } });
    expect(textsOf(without, 'footer')[0]).toContain('on 2026-11-22. What');
  });

  test('its first block does not repeat its title', () => {
    const drawn = textOf([bars, bars], { title: 'Bars' });
    expect(textsOf(drawn, 'h1')).toEqual(['Bars']);
    expect(textsOf(drawn, 'h2')).toEqual(['Bars']);
    expect(textsOf(textOf([]), 'main')[0]?.trim()).toBe('Nothing to show.');
  });
});

describe('the legend', () => {
  const table = (...cells: readonly (number | null)[]): Block => ({
    type: 'table',
    columns: [
      { title: 'Id', kind: 'text' },
      { title: 'As of', kind: 'text' },
      { title: 'DR', kind: 'count' },
    ],
    rows: cells.map(cell => ['a', null, cell === null ? null : { value: cell, age: 'past' }]),
  });

  test('explains the dash among numbers and the signs of age, in parts too', () => {
    expect(textsOf(textOf([table(null)]), 'aside')[0]).toContain('Legend: — not recorded.');
    const part: Block = { type: 'part', id: 'a', title: 'A', blocks: [table(4)] };
    expect(textsOf(textOf([part]), 'aside')[0]).toContain('Legend: † past its time.');
  });

  test('does not explain a blank in words', () => {
    expect(
      textOf([
        {
          type: 'card',
          title: 'a',
          sections: [{ title: '', entries: [{ label: 'b', cell: null, kind: 'text' }] }],
        },
      ]),
    ).not.toContain('Legend');
  });
});

/** All kinds of blocks with a text wherever one can stand. */
const everywhere = (text: string): readonly Block[] => [
  {
    type: 'table',
    title: text,
    columns: [
      { title: text, kind: 'text', flexible: true },
      { title: 'B', fullTitle: text, kind: 'list' },
      { title: 'C', kind: 'url' },
    ],
    rows: [[text, [text], { value: text, note: text, scope: text, asOf: text, age: 'undated' }]],
    headings: new Map([[0, text]]),
  },
  {
    type: 'card',
    title: text,
    subtitle: text,
    sections: [
      {
        title: text,
        entries: [{ label: text, cell: { value: text, note: text }, kind: 'text', unit: text }],
      },
      { title: 'Sources', entries: [{ label: '[1]', cell: text, kind: 'text' }] },
    ],
  },
  {
    type: 'timeline',
    title: text,
    rows: [{ label: text, spans: [{ label: text, short: text, from: 1, to: 1 }] }],
  },
  { type: 'bars', title: text, rows: [{ label: text, value: 1, max: 1, numbers: [text] }] },
  { type: 'heatmap', title: text, rowTitle: text, columns: [text], rows: [{ label: text, shares: [0.5] }] },
  { type: 'text', lines: [text] },
  { type: 'text', lines: [text], verbatim: true },
  { type: 'contents', title: text, entries: [{ id: 'a', title: text, entries: [] }] },
  { type: 'part', id: 'a', title: text, folded: true, blocks: [{ type: 'bars', title: text, rows: [] }] },
];

const attacks = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</style><script>',
  '</title><base href=//evil.example>',
  '<!--',
  '-->',
  ']]>',
  '<svg onload=alert(1)>',
  '&lt;b&gt; &#60;i&#62;',
  'javascript:alert(1)',
  '<a href="javascript:alert(1)">x</a>',
  'https://evil.example/"onclick="alert(1)',
  'https://evil.example/<b>',
  '</pre></details></table>',
];
const evilText = oneof(
  hostileText,
  constantFrom(...attacks),
  array(oneof(constantFrom(...attacks, '<', '>', '"', "'", '&', '=', '/', ' '), string({ maxLength: 5 })), {
    maxLength: 5,
  }).map(parts => parts.join('')),
);
const drawAll = async (text: string): Promise<string> =>
  (
    await render(
      'html',
      reportOf(everywhere(text), { title: text, notes: [text.replace(/[\r\n]+/gu, ' ')] }),
      pipe,
    )
  ).text;

describe('whatever a record holds', () => {
  /** Tags and names of attributes, without the links that an address makes. */
  const skeleton = (document: string): readonly string[] =>
    elementsOf(document)
      .filter(({ tag, attributes }) => tag !== 'a' || attributes['href']?.startsWith('#'))
      .map(({ tag, attributes }) => [tag, ...Object.keys(attributes)].join(' '));

  test('the document has the elements and attributes that the renderer makes, and no other', async () => {
    const expected = skeleton(await drawAll('xxxx'));
    await assert(
      // Some letters first, so that the text is neither empty nor set in nor too short for the place of its other name.
      asyncProperty(evilText, async evil => {
        expect(skeleton(await drawAll(`xxxx${evil}`))).toEqual(expected);
      }),
      { numRuns: 200 },
    );
  });

  test('links lead to web pages or into the document, and carry nothing else', async () => {
    await assert(
      asyncProperty(
        tuple(evilText, constantFrom('', 'https://', 'see http://a.example/')),
        async ([evil, start]) => {
          const links = find(await drawAll(`${start}${evil}`), 'a');
          expect(links.filter(({ attributes: { href = '' } }) => !/^(?:#|https?:\/\/)/u.test(href))).toEqual(
            [],
          );
          const names = new Set(links.flatMap(({ attributes }) => Object.keys(attributes)));
          expect(['href', 'class', 'id', 'aria-label']).toEqual(expect.arrayContaining([...names]));
        },
      ),
      { numRuns: 200 },
    );
  });

  test('a browser shows its text as it is, control characters made visible', async () => {
    await assert(
      asyncProperty(evilText, async evil => {
        const document = await drawAll(`x${evil}`);
        expect(document).not.toMatch(active);
        const [shown] = textsOf(document, 'h1');
        expect(textsOf(document, 'pre').at(-1)).toBe(shown);
        expect(textsOf(document, 'dt')).toContain(shown);
      }),
      { numRuns: 100 },
    );
    expect(textsOf(await drawAll('<script>alert("1")</script>'), 'h1')).toEqual([
      '<script>alert("1")</script>',
    ]);
  });

  test('ten thousand letters are shown', async () => {
    const long = 'x'.repeat(10_000);
    expect(textsOf(await drawAll(long), 'dt')).toContain(long);
  });
});
