// What to ask a program, grouped by who can answer, ready to be put into an e-mail.
import type { Wishes } from '../../domain/match/answers.ts';
import type { Addressee } from '../../domain/match/criterion.ts';
import { contactFor, type OpenQuestion, openQuestions } from '../../domain/match/open-questions.ts';
import { trackOf } from '../../domain/record/tracks.ts';
import type { Contact, Program } from '../../schema/program.ts';
import { keyTable } from '../key-table.ts';
import { titleOf } from '../record/show.ts';
import { type Block, type Json, pickKeys, plural, type Report, report, sheetOf } from '../report.ts';

/** Keys of a question in JSON, CSV and TSV, in order. */
export const questionKeys = [
  'program',
  'programName',
  'to',
  'contact',
  'email',
  'phone',
  'question',
  'criterion',
  'weight',
  'must',
] as const;
export type QuestionKey = (typeof questionKeys)[number];

export interface QuestionsParts {
  readonly programs: readonly Program[];
  readonly wishes: Wishes;
  readonly keys: readonly QuestionKey[];
  readonly notes: readonly string[];
}

const addressees: readonly Addressee[] = ['coordinator', 'director', 'residents'];

const titles: Readonly<Record<Addressee, string>> = {
  coordinator: 'To the program coordinator',
  director: 'To the program director',
  residents: 'To the residents, on the interview day or by way of the coordinator',
};

export function viewQuestions({ programs, wishes, keys, notes }: QuestionsParts): Report {
  const asked = programs.map(program => ({ program, questions: openQuestions(program, wishes) }));
  const items = pickKeys(
    asked.flatMap(({ program, questions }) => questions.map(each => questionJson(program, each, wishes))),
    keys,
  );
  return report({
    data: items,
    sheet: () => sheetOf(keys, items),
    blocks:
      keys.length < questionKeys.length
        ? [keyTable(keys, items)]
        : asked.map(({ program, questions }) => card(program, questions, wishes)),
    notes: [
      ...notes,
      `${plural(items.length, 'question')}, the heaviest first; what is published is not asked.`,
    ],
  });
}

function questionJson(
  program: Program,
  { criterion, who, text, weight, must }: OpenQuestion,
  wishes: Wishes,
): { readonly [key in QuestionKey]: Json | undefined } {
  const contact = contactFor(program, who, wishes);
  return {
    program: program.id,
    programName: program.name,
    to: who,
    contact: contact?.name,
    email: contact?.email,
    phone: contact?.phone,
    question: text,
    criterion,
    weight,
    must,
  };
}

const card = (program: Program, questions: readonly OpenQuestion[], wishes: Wishes): Block => ({
  type: 'card',
  title: `Questions for ${titleOf(program)}`,
  sections: addressees.map(who => ({
    title: `${titles[who]}${contactWords(contactFor(program, who, wishes))}`,
    entries: questions
      .filter(question => question.who === who)
      .map(({ text, must }, index) => ({
        label: `${index + 1}.`,
        cell: must ? `${text} (a must)` : text,
        kind: 'text',
      })),
  })),
});

function contactWords(contact: Contact | undefined): string {
  const parts = [contact?.name, contact?.email, contact?.phone].filter(part => part !== undefined);
  if (parts.length === 0) return '';
  const tracks = contact?.tracks?.map(key => trackOf(key).label).join(', ');
  return `: ${parts.join(', ')}${tracks === undefined ? '' : ` (${tracks})`}`;
}
