// The questions of the interview in their order, and which of them are worth asking.
import type { Answers } from '../../schema/answers.ts';
import type { CriterionId } from '../../schema/criterion-ids.ts';
import { keysOf } from '../../schema/keys-of.ts';
import type { Program } from '../../schema/program.ts';
import { questions } from '../../schema/questions.ts';
import { countRecorded, criteria, criterionOf } from './criteria.ts';
import type { Criterion } from './criterion.ts';
import { type Question, questionOf } from './question.ts';

/** Questions that fewer programs than this can answer are not worth the applicant's time. */
const minRecorded = 3;

export const questionnaire: readonly Question[] = keysOf(questions).map(id => questionOf(id));

/** What the questions know of the catalog. */
export interface CatalogFacts {
  readonly total: number;
  /** Programs of which is recorded what a criterion reads, for the wishes in the answers where there are some. */
  readonly recorded: (criterion: Criterion, answers?: Answers) => number;
  /** Programs a state. */
  readonly inState: (state: string) => number;
  /** "Boise, ID", each once. */
  readonly cities: readonly string[];
}

export function factsOf(programs: readonly Program[]): CatalogFacts {
  return {
    total: programs.length,
    recorded: (criterion, answers = {}) =>
      criterion.applies(answers)
        ? programs.filter(program => criterion.satisfaction(program, answers) !== undefined).length
        : countRecorded(programs, criterion),
    cities: [...new Set(programs.map(({ city, state }) => `${city}, ${state}`))].sort(),
    inState: state => programs.filter(program => program.state === state).length,
  };
}

/** Whether what a criterion reads is recorded of enough programs. */
export const isAnswerable = (criterion: Criterion, facts: CatalogFacts): boolean =>
  facts.recorded(criterion) >= minRecorded;

/** The questions that the answers so far and the catalog make worth asking, in order. */
export const questionsFor = (answers: Answers, facts: CatalogFacts): readonly Question[] =>
  questionnaire.filter(
    ({ when, about }) => when(answers) && (about === undefined || isAnswerable(criterionOf(about), facts)),
  );

/** The criteria that the importance question offers: answerable, and not ruled out by an answer. */
export const weighable = (answers: Answers, facts: CatalogFacts): readonly Criterion[] =>
  criteria.filter(
    criterion =>
      isAnswerable(criterion, facts) && (!personal.has(criterion.id) || criterion.applies(answers)),
  );

/** Criteria whose wish was asked before the importance. */
const personal: ReadonlySet<CriterionId> = new Set(['tracks', 'location', 'visa', 'img', 'clinicalYear']);

type Importance = NonNullable<Answers['importance']>;

/** The importance of every criterion on offer, the start values where the applicant said nothing. */
export const importanceOf = (answers: Answers, offered: readonly Criterion[]): Importance =>
  Object.fromEntries(offered.map(({ id, start }) => [id, answers.importance?.[id] ?? start.weight(answers)]));
