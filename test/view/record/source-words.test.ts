import { expect, test } from 'vitest';
import type { Source } from '../../../src/schema/program.ts';
import { datedYears, sourceWords, storedCopyBlocks } from '../../../src/view/record/source-words.ts';
import { makeProgram, makeSource, undatedSource } from '../../support/programs.ts';

const undated = undatedSource();
const { title: _title, ...untitled } = undated;
const { url: _url, ...leaflet } = makeSource();

test.each<[string, Source]>([
  ['Program page · as of 2025, read 2026-11-01 · https://example.org/program', makeSource()],
  ['page shows no year, read 2026-11-01 · https://example.org/program', untitled],
  ['Program page · as of 2025, read 2026-11-01', leaflet],
  [
    'page of another department or residency · page shows no year, stored copy, read 2026-11-01 · https://example.org/program',
    { ...untitled, copy: 'stored', department: 'other' },
  ],
])('a source in words: %s', (expected, source) => expect(sourceWords(source)).toBe(expected));

test.each<[string | undefined, readonly Source[]]>([
  [undefined, [undated]],
  ['2019', [undated, makeSource({ asOf: '2019' }), makeSource({ asOf: '2019' })]],
  ['2019 to 2025', ['2024-2025', '2019', '2020'].map(asOf => makeSource({ asOf }))],
])('the years that pages show: %s', (expected, sources) => {
  expect(datedYears(makeProgram({ sources }))).toBe(expected);
});

test('what a stored copy means is said where one is among the sources', () => {
  const stored = makeSource({ copy: 'stored' });
  expect(storedCopyBlocks([undefined, makeSource(), stored])).toEqual([
    { type: 'text', lines: ['A stored copy of a page may be older than the day on which it was read.'] },
  ]);
  expect(storedCopyBlocks([undefined, makeSource()])).toEqual([]);
});
