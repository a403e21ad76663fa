// What one may look at after the interview: the head of the ranking, then parts of it and other options of match.
import type { Program } from '../../schema/program.ts';
import { titleOf } from '../../view/record/names.ts';
import type { Report, Stop } from '../../view/report.ts';

/** The options of match that show something else. */
export interface Variation {
  readonly explain?: readonly string[];
  readonly sensitivity?: boolean;
  readonly questions?: boolean;
}

/** The stops for the ranking whose first programs are named; `whole` is all that is said of them at once. */
export const stopsOf = (
  whole: Report,
  programs: readonly Program[],
  show: (variation: Variation) => Promise<Report>,
): readonly Stop[] => [
  {
    label: 'Why does a program stand where it does?',
    stops: programs.map((program, index) => ({
      label: `${index + 1}. ${titleOf(program)}`,
      view: () => show({ explain: [program.id] }),
    })),
  },
  { label: 'What speaks for the first ones, and what against?', view: async () => onlyCards(whole) },
  { label: 'What should I ask the first ones?', view: () => show({ questions: true }) },
  { label: 'How firm is the order?', view: async () => addedTo(whole, await show({ sensitivity: true })) },
  {
    label: 'What do the numbers mean?',
    view: async () => ({ ...whole, blocks: () => [{ type: 'text', lines: whole.notes }] }),
  },
];

/** Without its cards, which come one step later; whole where nothing else is in it. */
export function headOf(whole: Report): Report {
  const blocks = whole.blocks().filter(({ type }) => type !== 'card');
  return blocks.length === 0 ? whole : { ...whole, blocks: () => blocks };
}

const onlyCards = (whole: Report): Report => ({
  ...whole,
  blocks: () => whole.blocks().filter(({ type }) => type === 'card'),
});

/** What another report shows beside what the first one does. */
function addedTo(whole: Report, other: Report): Report {
  const seen = new Set(whole.blocks().map(block => JSON.stringify(block)));
  const added = other.blocks().filter(block => !seen.has(JSON.stringify(block)));
  return added.length === 0 ? other : { ...other, blocks: () => added };
}
