import { expect, test } from 'vitest';
import { listOfFile } from '../../../src/domain/mine/list.ts';
import { signalSummary } from '../../../src/domain/mine/signals.ts';
import { catalog, seasons } from '../../support/signals.ts';

test('counts the signals by kind, with the limit that is known and its season', () => {
  const list = listOfFile({ programs: { a: { signal: 'gold' }, c: { signal: 'gold' }, d: {} } });
  const summary = signalSummary(list, catalog, seasons, 2027);
  expect(summary?.counts).toMatchObject([
    { signal: 'gold', used: 2, limit: { value: 1, season: 2025 } },
    { signal: 'silver', used: 0, limit: { value: 6, season: 2025 } },
  ]);
  expect(summary?.problems).toEqual([]);
  expect(summary?.level?.value).toBe('to the institution');
});

test('names what speaks against a signal', () => {
  const list = listOfFile({
    programs: {
      a: { signal: 'gold' },
      b: { signal: 'silver' },
      c: { signal: 'silver', status: 'rejected' },
      gone: { signal: 'silver' },
    },
  });
  expect(signalSummary(list, catalog, seasons, 2025)?.problems).toEqual([
    { kind: 'same-institution', ids: ['a', 'b'] },
    { kind: 'ended', ids: ['c'] },
    { kind: 'unknown-program', ids: ['gone'] },
  ]);
});

test('programs without an institution on record are not taken for one', () => {
  const list = listOfFile({ programs: { c: { signal: 'gold' }, d: { signal: 'gold' } } });
  expect(signalSummary(list, catalog, seasons, 2025)?.problems).toEqual([]);
});

test('no signals, no summary', () => {
  expect(signalSummary(listOfFile({ programs: { a: {} } }), catalog, seasons, 2025)).toBeUndefined();
});
