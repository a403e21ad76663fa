// One program in a document: what is recorded of it, and its blanks as questions.
import type { Wishes } from '../../domain/match/answers.ts';
import { criterionOf } from '../../domain/match/criteria.ts';
import { openQuestions } from '../../domain/match/open-questions.ts';
import type { KindOutlook } from '../../domain/routes/facts.ts';
import type { Program } from '../../schema/program.ts';
import { type Block, type CardBlock, type CardSection, type PartBlock, textEntry } from '../blocks.ts';
import { viewQuestions } from '../match/questions.ts';
import { factsCard } from '../record/show.ts';
import type { SourceNumbers } from '../record/source-numbers.ts';

export interface ProgramParts {
  readonly program: Program;
  readonly thisYear: number;
  readonly numbers: SourceNumbers;
  readonly wishes: Wishes;
  /** Where training there can lead. */
  readonly outlook: readonly KindOutlook[];
  /** What the applicant's list says of it, where that is asked for. */
  readonly own: readonly CardSection[];
  /** The questions in full, and not only what they are about. */
  readonly asksInFull: boolean;
}

/** The part that the id of the program names. */
export function programPart(parts: ProgramParts): PartBlock {
  const { program, asksInFull } = parts;
  const card = cardOf(parts);
  return {
    type: 'part',
    id: program.id,
    title: card.title,
    blocks: [card, ...(asksInFull ? [questionsPart(parts)] : [])],
  };
}

function cardOf({ program, thisYear, outlook, own, numbers, ...asking }: ProgramParts): CardBlock {
  const card = factsCard({ program, thisYear, routes: () => outlook, above: own });
  const cited = card.sections.map(({ title, entries }) => ({
    title,
    entries: entries.map(entry => ({ ...entry, cell: numbers.cite(program, entry.cell) })),
  }));
  return {
    ...card,
    sections: [...cited, ...(asking.asksInFull ? [] : openSections(program, asking.wishes))],
  };
}

/** What to ask about, in a line. */
function openSections(program: Program, wishes: Wishes): readonly CardSection[] {
  const open = openQuestions(program, wishes).flatMap(({ criterion }) =>
    criterion === undefined ? [] : [criterionOf(criterion).label],
  );
  if (open.length === 0) return [];
  return [{ title: 'Not recorded here', entries: [textEntry('To ask about', open.join(', '))] }];
}

/** No id of a program holds two hyphens in a row. */
const questionsPart = ({ program, wishes }: ProgramParts): PartBlock => ({
  type: 'part',
  id: `${program.id}--questions`,
  title: 'Not recorded here: questions to ask',
  folded: true,
  blocks: viewQuestions({ programs: [program], wishes, notes: [] })
    .blocks()
    .map(untitled),
});

/** The part says already whose questions they are. */
const untitled = (block: Block): Block =>
  block.type === 'card' ? { ...block, title: 'Not recorded here: questions to ask' } : block;
