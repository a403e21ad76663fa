import { describe, expect, test } from 'vitest';
import { parseRecord } from '../../src/catalog/parse-record.ts';
import { writeRecord } from '../../src/catalog/write-record.ts';
import type { NewRecord } from '../../src/domain/record/catalog.ts';

const base: NewRecord = {
  id: 'my-program',
  name: 'My Program',
  city: 'Boise',
  state: 'ID',
  point: { latitude: 43.6, longitude: -116.2 },
  website: undefined,
  tracks: ['dr', 'esir'],
  source: { url: 'https://example.edu/radiology', title: undefined },
  readOn: '2026-11-22',
};
const parsed = (record: NewRecord) => parseRecord(writeRecord(record, 'new.yaml'), 'new.yaml');

describe('a new record', () => {
  test('is valid as it is written, and holds only what is known', () => {
    expect(parsed(base)).toMatchObject({
      program: {
        id: 'my-program',
        name: 'My Program',
        city: 'Boise',
        state: 'ID',
        tracks: { dr: {}, esir: {} },
        sources: [{ url: 'https://example.edu/radiology', readOn: '2026-11-22', facts: ['tracks'] }],
      },
    });
  });

  test.each([
    ["St. John's: the #1 hospital"],
    ['"quoted" & more'],
    ['yes'],
    ['- dash'],
    ['Universität Köln'],
    ['*star'],
  ])('keeps the name %s', name => {
    expect(parsed({ ...base, name, source: { url: undefined, title: name } })).toMatchObject({
      program: { name, sources: [{ title: name }] },
    });
  });

  test('names the schema for editors and says what else it can hold', () => {
    const text = writeRecord(base, 'data/programs/id/my.yaml');
    expect(text.split('\n')[0]).toBe('# yaml-language-server: $schema=../../program.schema.json');
    expect(text).toContain('# asOf:');
  });
});
