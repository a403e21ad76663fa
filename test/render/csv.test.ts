import {
  array,
  assert,
  asyncProperty,
  boolean,
  constant,
  constantFrom,
  double,
  integer,
  oneof,
  tuple,
} from 'fast-check';
import { describe, expect, test } from 'vitest';
import { renderCsv, renderTsv } from '../../src/render/csv.ts';
import { render } from '../../src/render/registry.ts';
import { sanitizeLine } from '../../src/render/sanitize.ts';
import type { RawValue } from '../../src/view/blocks.ts';
import { active, hostileText } from '../support/hostile.ts';
import { sheetReport } from '../support/reports.ts';
import { pipe } from '../support/style.ts';

type Row = readonly (RawValue | null)[];

const sheet = (columns: readonly string[], rows: readonly Row[]) => sheetReport({ columns, rows });
const linesOf = (rows: readonly Row[], style = pipe) =>
  renderCsv(sheet(['a', 'b'], rows), style).text.split('\n');

/** A reader of RFC 4180, written from its grammar. */
function readCsv(text: string, delimiter = ','): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    let field = '';
    if (text[at] === '"') {
      at += 1;
      while (text[at] !== '"' || text[at + 1] === '"') {
        if (at >= text.length) throw new Error('A quoted field is never closed');
        at += text[at] === '"' ? 1 : 0;
        field += text[at];
        at += 1;
      }
      at += 1;
    } else {
      while (at < text.length && text[at] !== delimiter && text[at] !== '\r' && text[at] !== '\n') {
        if (text[at] === '"') throw new Error(`A bare quote at ${at}`);
        field += text[at];
        at += 1;
      }
    }
    row.push(field);
    if (text[at] === delimiter && at < text.length) {
      at += 1;
      if (at < text.length) continue;
      row.push('');
    }
    if (text[at] === '\r') at += 1;
    if (text[at] !== '\n' && at < text.length) throw new Error(`No line end at ${at}`);
    at += 1;
    rows.push(row);
    row = [];
  }
  return rows;
}

describe('cells', () => {
  test.each<[RawValue | null, string]>([
    [null, ''],
    ['', ''],
    [0, '0'],
    [-90.1979, '-90.1979'],
    [false, 'false'],
    ['a,b', '"a,b"'],
    ['say "hi"', '"say ""hi"""'],
    [['x', 'y'], 'x; y'],
    [['x', null, 'z'], 'x; ; z'],
    [[1, true], '1; true'],
  ])('%j is written %s', (cell, expected) => {
    expect(linesOf([[cell, 'end']])).toEqual(['a,b', `${expected},end`, '']);
  });
});

describe('the guard against formulas', () => {
  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '＝1', '＋1', '－1', '＠x'])('%j is guarded', text => {
    expect(linesOf([[text, '']])[1]).toMatch(new RegExp(`^"?'${text.charAt(0).replace('+', '\\+')}`, 'u'));
  });

  test.each<RawValue>(['a=1', ' =1', "'=1", -5, ['x', '=1']])('%j needs no guard', cell => {
    const written = Array.isArray(cell) ? cell.join('; ') : String(cell);
    expect(readCsv(linesOf([[cell, '']]).join('\n'))[1]?.[0]).toBe(written);
  });

  test('need not look for tabs and carriage returns, which are no longer there', async () => {
    const { text } = await render('csv', sheet(['a', 'b'], [['\t=1', '\r=1']]), pipe);
    expect(text).toBe('a,b\n =1,\\u000d=1\n');
  });

  test('covers a list that begins like a formula, and can be switched off', () => {
    expect(linesOf([[['=1', 'x'], '']])[1]).toBe("'=1; x,");
    expect(linesOf([[['=1', 'x'], '']], { ...pipe, rawCsv: true })[1]).toBe('=1; x,');
  });
});

describe('what is read back is what was written', () => {
  const scalar = oneof(
    hostileText,
    integer(),
    double({ noNaN: true, noDefaultInfinity: true }),
    boolean(),
    constant(null),
  );
  const rows = array(tuple(scalar, scalar, scalar), { maxLength: 5 });
  const asText = (cell: string | number | boolean | null): string =>
    typeof cell === 'string' ? sanitizeLine(cell) : String(cell ?? '');

  test.each([
    ['csv', ','],
    ['tsv', '\t'],
  ] as const)('%s', async (format, delimiter) => {
    const style = { ...pipe, rawCsv: true };
    await assert(
      asyncProperty(rows, constantFrom(true, false), async (cells, excel) => {
        const { text } = await render(format, sheet(['a', 'b', 'c'], cells), { ...style, excel });
        expect(text.startsWith('\uFEFF')).toBe(excel);
        const body = text.replace(/^\uFEFF/u, '');
        expect(readCsv(body, delimiter)).toEqual([['a', 'b', 'c'], ...cells.map(row => row.map(asText))]);
        expect(body.replace(/[\t\r\n]/gu, '')).not.toMatch(active);
      }),
    );
  });
});

test('Excel gets a byte order mark and CRLF, others neither', () => {
  const report = sheet(['a', 'b'], [['ä', 1]]);
  expect(renderCsv(report, { ...pipe, excel: true }).text).toBe('\uFEFFa,b\r\nä,1\r\n');
  expect(renderCsv(report, pipe).text).toBe('a,b\nä,1\n');
});

test('TSV quotes cells that hold a tab', () => {
  expect(renderTsv(sheet(['a', 'b'], [['x\ty', 'a,b']]), pipe).text).toBe('a\tb\n"x\ty"\ta,b\n');
});

test('a blank in an only column is still a record, not an empty line', () => {
  expect(renderCsv(sheet(['a'], [[null], ['x']]), pipe).text).toBe('a\n""\nx\n');
});
