import { describe, expect, test } from 'vitest';
import { commonFormats } from '../../src/cli/command.ts';
import { parseOutput } from '../../src/cli/output.ts';

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
    [{ output: 'a.json', format: 'tsv' }, 'tsv', 'a.json'],
    [{ output: 'noext', json: true }, 'json', 'noext'],
  ])('%j: %s', (options, format, file) => {
    expect(parseOutput(options, commonFormats)).toEqual({ format, file, force: false });
  });

  test('force only when it is said', () => {
    expect(parseOutput({ output: 'a.csv', force: true }, commonFormats).force).toBe(true);
  });

  test.each([
    [{ format: 'xml' }, /^Unknown format "xml"/u],
    [{ format: 'jsn' }, /Did you mean json/u],
    [{ format: 'csv', json: true }, /exclude each other/u],
    [{ output: '' }, /takes a file name/u],
    [{ output: '=a.csv' }, /takes a file name/u],
    [{ output: 'a.xlsx' }, /"a\.xlsx" does not tell the format.*\.csv/u],
    [{ output: 'dir.csv/a' }, /does not tell the format/u],
    [{ output: 'a.constructor' }, /does not tell the format/u],
    [{ format: 'vcard' }, /no vcard format; it prints table, json, ndjson, csv, tsv or markdown/u],
    [{ output: 'a.vcf' }, /no vcard format/u],
  ])('%j is refused', (options, message) => {
    expect(() => parseOutput(options, commonFormats)).toThrow(
      expect.objectContaining({ name: 'UsageError', message: expect.stringMatching(message) }),
    );
  });

  test('a command may take more formats', () => {
    expect(parseOutput({ output: 'a.vcf' }, [...commonFormats, 'vcard']).format).toBe('vcard');
  });
});
