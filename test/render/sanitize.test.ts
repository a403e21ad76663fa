import { assert, jsonValue, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  escapeJson,
  sanitizeLine,
  sanitizeLines,
  sanitizeReport,
  sanitizeText,
} from '../../src/render/sanitize.ts';
import { active, hostileText } from '../support/hostile.ts';
import { reportOf, sheetReport } from '../support/reports.ts';

describe('sanitizeLine', () => {
  test.each([
    ['plain text, ümläut, 東京, 👩‍⚕', 'plain text, ümläut, 東京, 👩\\u200d⚕'],
    ['\u001B[31mred', '\\u001b[31mred'],
    ['\u009B31m', '\\u009b31m'],
    ['a\tb\nc\r\nd', 'a b c d'],
    ['a\rb', 'a\\u000db'],
    ['\u202Eevil', '\\u202eevil'],
    ['\uD800', '\\ud800'],
    ['\u{E0041}', '\\udb40\\udc41'],
    ['\u0000\u007F', '\\u0000\\u007f'],
  ])('%j becomes %j', (text, expected) => expect(sanitizeLine(text)).toBe(expected));

  test('leaves nothing active and no second line', () => {
    assert(
      property(hostileText, text => {
        expect(sanitizeLine(text)).not.toMatch(active);
        expect(sanitizeLine(text)).not.toContain('\n');
        expect(sanitizeLine(text)).not.toMatch(/\p{Surrogate}/u);
      }),
    );
  });

  test('what is harmless stays as it is', () => {
    assert(
      property(hostileText, text => {
        const harmless = sanitizeLine(text);
        expect(sanitizeLine(harmless)).toBe(harmless);
      }),
    );
  });
});

test('what is passed at a glance holds no character that would be looked at', () => {
  const units = Array.from({ length: 0x10000 }, (_, unit) => String.fromCharCode(unit));
  // `sanitizeText` looks at every character; it makes blanks of tabs, and keeps lines.
  const differing = (draw: (text: string) => string): readonly string[] =>
    units.filter(unit => draw(unit) !== sanitizeText(unit));
  expect(differing(sanitizeLine)).toEqual(['\t', '\n']);
  expect(differing(escapeJson)).toEqual(['\t']);
});

test('sanitizeText keeps lines apart and nothing else that is active', () => {
  expect(sanitizeText('a\n\tb\u001Bc')).toBe('a\n  b\\u001bc');
  assert(property(hostileText, text => !active.test(sanitizeText(text))));
});

test('sanitizeLines takes every end of a line for one', () => {
  expect(sanitizeLines('a\r\nb\rc\nd\u2028e')).toBe('a\nb\nc\nd\\u2028e');
  assert(property(hostileText, text => !active.test(sanitizeLines(text))));
});

describe('escapeJson', () => {
  test('the parsed value stays the same', () => {
    assert(
      property(jsonValue({ stringUnit: 'binary' }), value => {
        for (const json of [JSON.stringify(value), JSON.stringify(value, null, 2)]) {
          expect(JSON.parse(escapeJson(json))).toEqual(JSON.parse(json));
          expect(escapeJson(json)).not.toMatch(active);
        }
      }),
    );
  });

  test('hostile text survives as a value and never as a command', () => {
    assert(
      property(hostileText, text => {
        const json = escapeJson(JSON.stringify({ text }));
        expect(json).not.toMatch(active);
        expect(JSON.parse(json)).toEqual({ text });
      }),
    );
  });
});

test('a report is harmless in every place where text can stand', () => {
  assert(
    property(hostileText, evil => {
      const harmless = sanitizeReport(
        reportOf(
          [
            { type: 'text', lines: [evil] },
            { type: 'bars', title: evil, rows: [{ label: evil, value: 1, max: 2, numbers: [evil] }] },
            {
              type: 'timeline',
              title: evil,
              rows: [{ label: evil, spans: [{ label: evil, short: evil, from: 1, to: 2 }] }],
            },
            {
              type: 'card',
              title: evil,
              subtitle: evil,
              sections: [
                {
                  title: evil,
                  entries: [{ label: evil, cell: { value: [evil], note: evil }, kind: 'text' }],
                },
              ],
            },
            {
              type: 'part',
              id: 'a',
              title: evil,
              blocks: [
                { type: 'table', columns: [], rows: [], headings: new Map([[0, evil]]) },
                { type: 'contents', title: evil, entries: [{ id: 'a', title: evil, entries: [] }] },
              ],
            },
            {
              type: 'heatmap',
              title: evil,
              rowTitle: evil,
              columns: [evil],
              rows: [{ label: evil, shares: [0.5] }],
            },
            {
              type: 'table',
              title: evil,
              columns: [{ title: evil, kind: 'text', unit: evil }],
              rows: [[evil], [[evil]], [{ value: evil, note: evil }]],
              headings: new Map([[0, evil]]),
              rowKinds: [{ kind: 'text', unit: evil }],
            },
          ],
          {
            title: evil,
            notes: [evil],
            result: sheetReport({ columns: [evil], rows: [[evil], [[evil]]] }).result,
          },
        ),
      );
      const seen: string[] = [];
      const walk = (value: unknown): void => {
        if (typeof value === 'string') seen.push(value);
        else if (value instanceof Map) for (const each of value.values()) walk(each);
        else if (typeof value === 'object' && value !== null) Object.values(value).forEach(walk);
      };
      walk([harmless.title, harmless.notes, harmless.blocks(), harmless.result.sheet()]);
      expect(seen.length).toBeGreaterThan(20);
      expect(seen.filter(text => active.test(text))).toEqual([]);
    }),
  );
});

test('numbers, blanks, flags and headings keep their values and places', () => {
  const block = {
    type: 'table',
    columns: [{ title: 'N', kind: 'count' }],
    rows: [[4], [null], [false], [{ value: 2, source: 1 }]],
    headings: new Map([[2, 'Flags']]),
  } as const;
  expect(sanitizeReport(reportOf([block])).blocks()).toEqual([block]);
});
