import { describe, expect, it } from 'vitest';
import { sourceIsNotFromTheFuture } from '../../../src/catalog/rules/source-is-not-from-the-future.ts';
import { messagesFound, pathsFound } from '../../support/rule-record.ts';

const withSource = (readOn: string, asOf?: string) => ({
  sources: [
    {
      url: 'https://www.slu.edu/radiology',
      readOn,
      ...(asOf === undefined ? {} : { asOf }),
      facts: ['tracks'],
    },
  ],
});

describe('source-is-not-from-the-future', () => {
  it.each([
    ['today', '2026-11-22', undefined],
    ['tomorrow, which is today further east', '2026-11-23', undefined],
    ['this year', '2026-11-22', '2026'],
    ['an academic year that began this year', '2026-11-22', '2026-2027'],
    ['an old page', '2025-01-31', '2012'],
  ])('accepts %s', (_, readOn, asOf) => {
    expect(pathsFound(sourceIsNotFromTheFuture, withSource(readOn, asOf))).toEqual([]);
  });

  it.each([
    ['a day to come', '2026-11-24', undefined, 'sources.0.readOn'],
    ['a year to come', '2026-11-22', '2027', 'sources.0.asOf'],
    ['an academic year to come', '2026-11-22', '2027-2028', 'sources.0.asOf'],
  ])('finds %s', (_, readOn, asOf, path) => {
    expect(pathsFound(sourceIsNotFromTheFuture, withSource(readOn, asOf))).toEqual([path]);
  });

  it('names the day and the year', () => {
    expect(messagesFound(sourceIsNotFromTheFuture, withSource('2027-01-01', '2031'))).toEqual([
      '2027-01-01 is in the future',
      '2031 begins after this year',
    ]);
  });
});
