// The questions of the interview in their order, and which of them are worth asking.
import type { Answers } from '../../schema/answers.ts';
import { keysOf } from '../../schema/keys-of.ts';
import type { Program } from '../../schema/program.ts';
import { questions } from '../../schema/questions.ts';
import type { Lens } from '../record/lens.ts';
import { criteria, criterionOf, isRecorded } from './criteria.ts';
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
  /** Whether what a criterion reads is recorded of enough programs. */
  readonly isAnswerable: (criterion: Criterion) => boolean;
  /** Programs a state. */
  readonly inState: (state: string) => number;
  /** "Boise, ID", each once. */
  readonly cities: readonly string[];
}

/** The records as a lens sees them, each looked at when it is asked about. */
export function factsOf(programs: readonly Program[], lens: Lens = program => program): CatalogFacts {
  return {
    total: programs.length,
    recorded: (criterion, answers = {}) =>
      programs.filter(program => isRecordedFor(criterion, lens(program), answers)).length,
    isAnswerable: criterion => {
      let missing = minRecorded;
      return programs.some(program => {
        if (isRecordedFor(criterion, lens(program), {})) missing -= 1;
        return missing === 0;
      });
    },
    cities: [...new Set(programs.map(({ city, state }) => `${city}, ${state}`))].sort(),
    inState: state => programs.filter(program => program.state === state).length,
  };
}

const isRecordedFor = (criterion: Criterion, program: Program, answers: Answers): boolean =>
  criterion.applies(answers)
    ? criterion.satisfaction(program, answers) !== undefined
    : isRecorded(program, criterion);

/** The questions that the answers so far and the catalog make worth asking, in order. */
export const questionsFor = (answers: Answers, facts: CatalogFacts): readonly Question[] =>
  questionnaire.filter(
    ({ when, about }) => when(answers) && (about === undefined || facts.isAnswerable(criterionOf(about))),
  );

/** The criteria that the importance question offers: answerable, and wanted where a wish can be named. */
export const weighable = (answers: Answers, facts: CatalogFacts): readonly Criterion[] =>
  criteria.filter(criterion => facts.isAnswerable(criterion) && criterion.applies(answers));

type Importance = NonNullable<Answers['importance']>;

/** The importance of every criterion on offer, the first value where the applicant said nothing. */
export const importanceOf = (answers: Answers, offered: readonly Criterion[]): Importance =>
  Object.fromEntries(
    offered.map(criterion => [
      criterion.id,
      answers.importance?.[criterion.id] ?? firstWeight(criterion, answers).weight,
    ]),
  );

/** What was wanted by name matters at least this much, unless the applicant says otherwise. */
const wantedWeight = 3;

interface FirstWeight {
  readonly weight: number;
  readonly why: string;
}

/** The importance that an interview begins with, and where it comes from. */
export function firstWeight({ start, applies }: Criterion, answers: Answers): FirstWeight {
  const weight = start.weight(answers);
  const isNamed = !applies({});
  return weight === 0 && isNamed ? { weight: wantedWeight, why: 'you named it' } : { weight, why: start.why };
}

/** The answers with a weight for everything that is wanted, once weights were given; a later wish brings one. */
export const withWeights = (answers: Answers, facts: CatalogFacts): Answers =>
  answers.importance === undefined
    ? answers
    : { ...answers, importance: importanceOf(answers, weighable(answers, facts)) };
