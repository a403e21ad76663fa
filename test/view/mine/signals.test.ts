import { expect, test } from 'vitest';
import { listOfFile } from '../../../src/domain/mine/list.ts';
import { signalSummary } from '../../../src/domain/mine/signals.ts';
import { createSeasons } from '../../../src/domain/season/seasons.ts';
import { signalNotes } from '../../../src/view/mine/signals.ts';
import { catalog, seasons } from '../../support/signals.ts';

const notes = (programs: Parameters<typeof listOfFile>[0]['programs'], season: number, by = seasons) =>
  signalNotes(signalSummary(listOfFile({ programs: programs ?? {} }), catalog, by, season));

test("counts against the season's limit, and says what is beyond it", () => {
  expect(notes({ a: { signal: 'gold' }, c: { signal: 'gold' } }, 2025)).toEqual([
    'Signals: 2 gold, 0 silver. Season 2025 allows 1 gold and 6 silver (NRMP, https://www.nrmp.org/dates).',
    'That is 1 gold more than season 2025 allows.',
  ]);
});

test("another season's limit is never this one's", () => {
  const [first, second] = notes({ a: { signal: 'gold' }, c: { signal: 'gold' } }, 2027);
  expect(first).toContain(
    'Season 2025 allowed 1 gold and 6 silver (NRMP); the limit of 2027 is not recorded here, look at https://',
  );
  expect(second).toBe('That is more gold than season 2025 allowed.');
});

test('no limit at all is said', () => {
  expect(notes({ a: { signal: 'silver' } }, 2025, createSeasons([]))).toEqual([
    'Signals: 0 gold, 1 silver. How many season 2025 allows is not recorded here.',
  ]);
});

test('what speaks against a signal is said', () => {
  const said = notes(
    {
      a: { signal: 'silver' },
      b: { signal: 'silver' },
      c: { signal: 'silver', status: 'declined' },
      gone: { signal: 'silver' },
    },
    2025,
  );
  expect(said.slice(1)).toEqual([
    'a and b are of one institution, to which a signal goes (https://www.nrmp.org/dates).',
    'c has a signal, and your list says that the application has ended.',
    'gone has a signal, and is in no record here.',
  ]);
});

test('without signals nothing is said', () => {
  expect(notes({ a: {} }, 2025)).toEqual([]);
});
