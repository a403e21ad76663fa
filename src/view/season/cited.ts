// The pages behind the figures of a season: numbered below a report, and whose they are beside each figure.
import type { CheckLink, SeasonSource } from '../../domain/season/seasons.ts';
import { checkTopics } from '../../schema/season-labels.ts';
import type { Block } from '../blocks.ts';
import { sourceEntry, storedCopyBlocks } from '../record/source-words.ts';

/** The pages of a report in the order of their numbers. */
export interface CitedPages {
  readonly pages: readonly SeasonSource[];
  /** The number of a page, from 1. */
  readonly numberOf: (source: SeasonSource) => number;
}

/** Numbers pages as they are met, each once: one that is recorded for two kinds of figures has one number. */
export function citePages(sources: readonly SeasonSource[]): CitedPages {
  const numbers = new Map<string, number>();
  const pages: SeasonSource[] = [];
  for (const source of sources) {
    if (numbers.has(nameOf(source))) continue;
    pages.push(source);
    numbers.set(nameOf(source), pages.length);
  }
  return { pages, numberOf: source => numbers.get(nameOf(source)) ?? 0 };
}

/** What is shown of a page; where that is alike, it is the same entry. */
const nameOf = ({ url, readOn, pageDate = '', note = '' }: SeasonSource): string =>
  [url, readOn, pageDate, note].join('\n');

/** "[3] NRMP", or "[4] secondary". */
export const citation = (source: SeasonSource, { numberOf }: CitedPages): string =>
  `[${numberOf(source)}] ${source.body ?? 'secondary'}`;

/** What limits a figure, and what limits all that its page says; undefined where nothing does. */
export function notesOf(note: string | undefined, source: SeasonSource | undefined): string | undefined {
  const notes = [note, source?.note].filter(each => each !== undefined);
  return notes.length === 0 ? undefined : notes.join('; ');
}

/** A page for a script. */
export const sourceJson = ({
  url,
  official,
  body,
  confidence,
  pageDate,
  readOn,
  copy,
  note,
}: SeasonSource) => ({
  ...{ url, official, body, confidence, pageDate, readOn, copy, note },
});

/** The pages in full, and what a stored copy is. */
export function sourceBlocks({ pages }: CitedPages): readonly Block[] {
  if (pages.length === 0) return [];
  const sources = pages.map(({ url, readOn, copy, pageDate, body, note }) => {
    const whose = body === undefined ? 'secondary source' : `${body}, official`;
    return {
      url,
      readOn,
      title: note === undefined ? whose : `${whose} (${note})`,
      facts: [],
      ...(pageDate === undefined ? {} : { asOf: pageDate }),
      ...(copy === undefined ? {} : { copy }),
    };
  });
  return [
    { type: 'card', title: 'Sources', sections: [{ title: '', entries: sources.map(sourceEntry) }] },
    ...storedCopyBlocks(sources),
  ];
}

/** Where the present figures are to be checked; nothing where no page is known. */
export const checkBlocks = (links: readonly CheckLink[]): readonly Block[] =>
  links.length === 0
    ? []
    : [
        {
          type: 'card',
          title: 'Where to check the present figures',
          sections: [
            {
              title: '',
              entries: links.map(({ topic, url }) => ({ label: checkTopics[topic], cell: url, kind: 'url' })),
            },
          ],
        },
      ];
