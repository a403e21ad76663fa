// What to ask a program, grouped by who can answer, ready to be put into an e-mail.
import type { Wishes } from '../../domain/match/answers.ts';
import type { Addressee } from '../../domain/match/criterion.ts';
import { contactFor, type OpenQuestion, openQuestions } from '../../domain/match/open-questions.ts';
import { trackOf } from '../../domain/record/tracks.ts';
import type { Contact, Program } from '../../schema/program.ts';
import type { Block } from '../blocks.ts';
import { titleOf } from '../record/names.ts';
import { reachOf } from '../record/reach.ts';
import { type Report, report } from '../report.ts';
import { idColumn, type ResultColumn, resultOf } from '../result.ts';
import { plural } from '../words.ts';

export interface QuestionsParts {
  readonly programs: readonly Program[];
  readonly wishes: Wishes;
  readonly notes: readonly string[];
}

const addressees: readonly Addressee[] = ['coordinator', 'director', 'residents'];

const titles: Readonly<Record<Addressee, string>> = {
  coordinator: 'To the program coordinator',
  director: 'To the program director',
  residents: 'To the residents, on the interview day or by way of the coordinator',
};

interface Asked {
  readonly program: Program;
  readonly question: OpenQuestion;
  readonly contact: Contact | undefined;
}

export function viewQuestions({ programs, wishes, notes }: QuestionsParts): Report {
  const asked = programs.flatMap(program =>
    openQuestions(program, wishes).map(
      (question): Asked => ({ program, question, contact: contactFor(program, question.who, wishes) }),
    ),
  );
  return report({
    title: 'Questions to ask',
    result: resultOf(asked, questionColumns),
    blocks: () =>
      programs.map(program =>
        card(
          program,
          asked.filter(each => each.program === program).map(({ question }) => question),
          wishes,
        ),
      ),
    notes: [
      ...notes,
      `${plural(asked.length, 'question')}, the heaviest first; what is recorded in full is not asked.`,
    ],
  });
}

const questionColumns: readonly ResultColumn<Asked>[] = [
  { key: 'program', json: ({ program }) => program.id },
  { key: 'programName', json: ({ program }) => program.name },
  { key: 'to', json: ({ question }) => question.who },
  { key: 'contact', json: ({ contact }) => contact?.name },
  { key: 'email', json: ({ contact }) => contact?.email },
  { key: 'phone', json: ({ contact }) => contact?.phone },
  { key: 'question', json: ({ question }) => question.text },
  { key: 'criterion', json: ({ question }) => question.criterion },
  { key: 'weight', kind: 'number', json: ({ question }) => question.weight },
  { key: 'must', json: ({ question }) => question.must },
  { key: 'website', json: ({ program }) => program.website },
  idColumn(({ program }) => program.id),
];

/** The names that --fields may pick. */
export const questionKeys: readonly string[] = questionColumns.map(({ key }) => key);

const card = (program: Program, questions: readonly OpenQuestion[], wishes: Wishes): Block => ({
  type: 'card',
  title: `Questions for ${titleOf(program)}`,
  subtitle: pageWords(program),
  sections: addressees.map(who => {
    const contact = contactFor(program, who, wishes);
    return {
      title: `${titles[who]}${contactWords(contact)}`,
      links: contact && reachOf(contact),
      entries: questions
        .filter(question => question.who === who)
        .map(({ text, must }, index) => ({
          label: `${index + 1}.`,
          cell: must ? `${text} (a must)` : text,
          kind: 'text',
        })),
    };
  }),
});

/** The catalog holds excerpts; the page itself may say more. */
const pageWords = ({ website }: Program): string =>
  website === undefined
    ? 'No website on record.'
    : `Some answers may be on the program's page; look there first: ${website}`;

function contactWords(contact: Contact | undefined): string {
  const parts = [contact?.name, contact?.email, contact?.phone].filter(part => part !== undefined);
  if (parts.length === 0) return '';
  const tracks = contact?.tracks?.map(key => trackOf(key).label).join(', ');
  return `: ${parts.join(', ')}${tracks === undefined ? '' : ` (${tracks})`}`;
}
