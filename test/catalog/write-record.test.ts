import { describe, expect, test } from 'vitest';
import { parseRecord } from '../../src/catalog/parse-record.ts';
import { writeRecord } from '../../src/catalog/write-record.ts';
import type { NewRecord } from '../../src/domain/record/catalog.ts';
import { programSchema } from '../../src/schema/program.ts';

const base: NewRecord = {
  id: 'my-program',
  name: 'My Program',
  city: 'Boise',
  state: 'ID',
  point: { latitude: 43.6, longitude: -116.2 },
  website: undefined,
  tracks: ['dr', 'esir'],
  source: 'https://example.edu/radiology',
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
    [`${'a long name '.repeat(8)}end`],
  ])('keeps the name %s', name => {
    expect(parsed({ ...base, name })).toMatchObject({ program: { name } });
    expect(writeRecord({ ...base, name }, 'new.yaml')).not.toMatch(/\n\n/u);
  });

  test('names the schema for editors', () => {
    const [first] = writeRecord(base, 'data/programs/id/my.yaml').split('\n');
    expect(first).toBe('# yaml-language-server: $schema=../../program.schema.json');
  });

  test('holds a point and a website where they are known', () => {
    const point = { latitude: 43.6, longitude: -116.2 };
    expect(parsed(base)).toMatchObject({ program: point });
    expect(parsed({ ...base, website: 'https://example.edu/' })).toMatchObject({
      program: { website: 'https://example.edu/' },
    });
  });

  test('names every section of a record', () => {
    const text = writeRecord({ ...base, point: undefined }, 'new.yaml');
    expect(Object.keys(programSchema.entries).filter(key => !text.includes(`${key}:`))).toEqual([]);
  });

  test('is still valid with each # before a line taken away, and then holds what it proposed', () => {
    const text = writeRecord({ ...base, point: undefined }, 'new.yaml')
      .replace(/^( *)# (?=(?: {2}- \{|\w+:))/gmu, '$1')
      .replace('https://…', 'https://example.edu/')
      .replace('email: …', 'email: office@example.edu');
    const result = parseRecord(text, 'new.yaml');
    expect(result).toMatchObject({
      program: {
        institution: 'official name of the sponsoring institution',
        aliases: ['acronym', 'nickname', 'former name'],
        latitude: 41.85,
        longitude: -87.65,
        website: 'https://example.edu/',
        hospitals: ['named sites where residents train'],
        volume: { examsPerYear: 250_000, irProceduresPerYear: 5000, beds: 600 },
        call: { model: 'night-float', independent: true, startsIn: 'PGY-3' },
        research: { required: true, track: false, protectedTime: true, coordinator: true },
        benefits: { salaryUsd: { pgy1: 65_000 } },
        certificates: ['DR', 'IR/DR'],
        scopes: { 'application.visas': ['dr'] },
        contacts: [{ role: 'program coordinator', phone: '(312) 555-0100', tracks: ['dr'] }],
        highlights: [{ topic: 'teaching' }],
        qualifiers: { 'volume.examsPerYear': 'atLeast' },
        sources: [{ asOf: '2026' }],
      },
    });
  });
});
