// A source in a line, and the age of the sources of a record.
import { yearOf } from '../../domain/record/age.ts';
import type { Program, Source } from '../../schema/program.ts';
import type { Block, CardEntry } from '../blocks.ts';

/** Title, age and address of a source in a line, and whose page it is where it is not the program's own. */
export function sourceWords(source: Source): string {
  const { title, url, asOf, department } = source;
  const shown = asOf === undefined ? 'page shows no year' : `as of ${asOf}`;
  const whose = department === 'other' ? 'page of another department or residency' : undefined;
  return [title, whose, `${shown}, ${readingWords(source)}`, url]
    .filter(part => part !== undefined)
    .join(' · ');
}

/** A source in a numbered list; `index` counts from 0. */
export const sourceEntry = (source: Source, index: number): CardEntry => ({
  label: `[${index + 1}]`,
  cell: sourceWords(source),
  kind: 'text',
});

/** "stored copy, read 2026-11-22", or "read 2026-11-22" of the live page. */
const readingWords = ({ copy, readOn }: Source): string =>
  copy === 'stored' ? `stored copy, read ${readOn}` : `read ${readOn}`;

/** What "stored copy" means, below sources one of which is one. */
export const storedCopyBlocks = (sources: readonly (Source | undefined)[]): readonly Block[] =>
  sources.some(source => source?.copy === 'stored')
    ? [{ type: 'text', lines: ['A stored copy of a page may be older than the day on which it was read.'] }]
    : [];

/** "2019", "2019 to 2025", or undefined where no page shows a year. */
export function datedYears({ sources }: Program): string | undefined {
  const years = sources.flatMap(({ asOf }) => yearOf(asOf) ?? []).sort((a, b) => a - b);
  const [oldest, newest] = [years[0], years.at(-1)];
  if (oldest === undefined) return undefined;
  return oldest === newest ? String(oldest) : `${oldest} to ${newest}`;
}
