import { describe, expect, test } from 'vitest';
import { commonOptions } from '../../src/cli/common-options.ts';
import { type RawOptions, readOptions } from '../../src/cli/options.ts';
import { parseOutput } from '../../src/cli/output.ts';
import { usageError } from '../support/usage-error.ts';

const parse = (raw: RawOptions, command = 'list') => parseOutput(readOptions(commonOptions, raw), command);

describe('parseOutput', () => {
  test.each([
    [{}, 'table', undefined],
    [{ json: true }, 'json', undefined],
    [{ format: 'CSV' }, 'csv', undefined],
    [{ format: 'json', json: true }, 'json', undefined],
    [{ output: 'a.csv' }, 'csv', 'a.csv'],
    [{ output: 'a.JSONL' }, 'ndjson', 'a.JSONL'],
    [{ output: 'dir.v1/a.md' }, 'markdown', 'dir.v1/a.md'],
    [{ output: 'a.b.txt' }, 'table', 'a.b.txt'],
    [{ output: 'a.html' }, 'html', 'a.html'],
    [{ output: 'A.HTM' }, 'html', 'A.HTM'],
    [{ output: 'a.json', format: 'tsv' }, 'tsv', 'a.json'],
    [{ output: 'noext', json: true }, 'json', 'noext'],
    [{ output: '-' }, 'table', undefined],
    [{ output: '-', format: 'csv' }, 'csv', undefined],
    [{ output: 'a.csv', excel: true }, 'csv', 'a.csv'],
  ])('%j: %s', (raw, format, file) => {
    expect(parse(raw)).toEqual({ format, file, force: false });
  });

  test('force only when it is said', () => {
    expect(parse({ output: 'a.csv', force: true }).force).toBe(true);
  });

  test.each([
    [{ format: 'csv', json: true }, /exclude each other/u],
    [{ output: '=a.csv' }, /takes a file name/u],
    [{ output: 'a.xlsx' }, /"a\.xlsx" does not tell the format.*\.csv/u],
    [{ output: 'dir.csv/a' }, /does not tell the format/u],
    [{ output: 'a.constructor' }, /does not tell the format/u],
    [{ format: 'vcard' }, /no vcard format; it prints table, json, .* or \w+\.$/u],
    [{ output: 'a.vcf' }, /no vcard format/u],
    [{ format: 'ics' }, /no ics format/u],
    [{ output: 'a.ics' }, /no ics format/u],
    [{ excel: true }, /--excel goes with CSV/u],
  ])('%j is refused', (raw, message) => {
    expect(() => parse(raw)).toThrow(usageError(message));
  });

  test.each([
    ['a.vcf', 'contact', 'vcard'],
    ['a.ics', 'mine', 'ics'],
    ['a.ICS', 'calendar', 'ics'],
  ])('%s is a format that %s has: %s', (output, command, format) => {
    expect(parse({ output }, command).format).toBe(format);
  });
});
