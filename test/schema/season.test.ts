import * as v from 'valibot';
import { expect, test } from 'vitest';
import { seasonSchema } from '../../src/schema/season.ts';
import {
  checkTopics,
  figureGroups,
  figureKeys,
  figureLabel,
  replacedFigures,
} from '../../src/schema/season-labels.ts';

/** A file with one figure. */
const fileWith = (figure: Readonly<Record<string, unknown>>) => ({
  season: 2026,
  readOn: '2026-11-01',
  sources: [
    { url: 'https://example.org/', confidence: 'usable', facts: [{ scope: 'all applicants', ...figure }] },
  ],
});
const fits = (figure: Readonly<Record<string, unknown>>): boolean => v.is(seasonSchema, fileWith(figure));

const good = { date: '2026-03-20', usd: 0, count: 300, text: 'a few words' } as const;
const bad = {
  date: ['2026', 20_260_320, '2026-02-30', 'soon'],
  usd: ['11', 11.5, -1, 100_001],
  count: ['6', 0.5, -6, 1_000_001],
  text: ['', ' padded', 6, 'x'.repeat(161)],
} as const;

test('every figure takes values of its kind, and none of another', () => {
  for (const key of figureKeys) {
    const { kind } = figureLabel(key);
    expect([key, fits({ [key]: good[kind] })]).toEqual([key, true]);
    for (const value of bad[kind]) expect([key, value, fits({ [key]: value })]).toEqual([key, value, false]);
  }
});

test('a figure that nobody knows is none', () => expect(fits({ 'eras.fees': 11 })).toBe(false));

test('titles are short, begin large and are told apart by their group and kind', () => {
  const labels = figureKeys.map(figureLabel);
  expect(labels.filter(({ title }) => !/^[A-Z].{2,60}[^.]$/u.test(title))).toEqual([]);
  expect(labels.filter(({ group }) => !(group in figureGroups))).toEqual([]);
  expect(
    labels.filter(({ kind, title }) => kind === 'text' && title.length > 28).map(({ title }) => title),
  ).toEqual([]);
});

test('a figure is checked at a page that there is', () => {
  const topics = new Set(figureKeys.flatMap(key => figureLabel(key).checkAt ?? []));
  expect([...topics].sort()).toEqual(Object.keys(checkTopics).sort());
});

test('a figure that was replaced is one', () => {
  expect([...replacedFigures].filter(key => !figureKeys.includes(key))).toEqual([]);
});
