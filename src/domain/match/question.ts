// The questions of the interview: when each is worth asking, and how an answer to it is read and written.
import type { AnswerKey, Answers } from '../../schema/answers.ts';
import type { CriterionId } from '../../schema/criterion-ids.ts';
import {
  dontKnow,
  type ManyEntry,
  noPreference,
  type OneEntry,
  type QuestionEntry,
} from '../../schema/question-entry.ts';
import { questions } from '../../schema/questions.ts';
import { mustHaves, withoutPlaces } from './answers.ts';
import { criteria, criterionOf } from './criteria.ts';
import { mustWords } from './criterion-words.ts';

interface Option {
  /** Unique within the question. */
  readonly key: string;
  readonly label: string;
  readonly hint?: string | undefined;
}

interface Common {
  readonly id: AnswerKey;
  /** A short name for the summary: "Goal". */
  readonly name: string;
  readonly title: string;
  readonly hint: string | undefined;
  /** Whether the earlier answers make it worth asking. */
  readonly when: (answers: Answers) => boolean;
  /** The criterion whose facts answer it; asked only where the records of a few programs hold one. */
  readonly about: CriterionId | undefined;
  /** The answer in words, for the summary. */
  readonly words: (answers: Answers) => string;
}

export interface OneQuestion extends Common {
  readonly kind: 'one';
  readonly options: readonly Option[];
  readonly chosen: (answers: Answers) => string;
  readonly give: (answers: Answers, key: string) => Answers;
}

export interface ManyQuestion extends Common {
  readonly kind: 'many';
  readonly options: readonly Option[];
  readonly chosen: (answers: Answers) => readonly string[];
  readonly give: (answers: Answers, keys: readonly string[]) => Answers;
}

/** A place as a person types it. */
export interface PlaceQuestion extends Common {
  readonly kind: 'place';
  readonly give: (answers: Answers, text: string) => Answers;
}

/** The importance of each criterion, or the musts among the criteria that can be one. */
interface CriteriaQuestion extends Common {
  readonly kind: 'weights' | 'musts';
}

export type Question = OneQuestion | ManyQuestion | PlaceQuestion | CriteriaQuestion;

export const isAnswered = ({ id }: Question, answers: Answers): boolean => answers[id] !== undefined;

/** The question that an entry of the table describes. */
export function questionOf(id: AnswerKey, entry: QuestionEntry = questions[id]): Question {
  const { name, title, hint, about } = entry;
  const common = { id, name, title, hint, about, when: whenOf(entry) };
  switch (entry.kind) {
    case 'one':
      return { ...common, kind: 'one', ...one(id, entry) };
    case 'many':
      return { ...common, kind: 'many', ...many(id, entry) };
    case 'place':
      return {
        ...common,
        kind: 'place',
        give: (answers, text) => ({ ...answers, [id]: text }),
        words: answers => String(answers[id] ?? ''),
      };
    case 'weights':
      return { ...common, kind: 'weights', words: wordWeights };
    case 'musts':
      return { ...common, kind: 'musts', words: wordMusts };
  }
}

function whenOf({ askIf, about }: QuestionEntry): Common['when'] {
  if (typeof askIf === 'object') return ({ where }) => where === askIf.where;
  return askIf === 'counts' && about !== undefined ? counts(about) : () => true;
}

/** Whether a criterion may count: not after the applicant gave it no weight, unless it is a must. */
const counts = (id: CriterionId) => (answers: Answers) =>
  answers.importance?.[id] !== 0 || mustHaves(answers).has(id);

const one = (
  id: AnswerKey,
  { rows, start }: OneEntry,
): Pick<OneQuestion, 'options' | 'chosen' | 'give' | 'words'> => ({
  options: rows.map(([value, label, hint]) => ({ key: String(value), label, hint })),
  chosen: answers => String(answers[id] ?? start),
  give: (answers, key) => {
    const row = rows.find(([value]) => String(value) === key);
    if (row === undefined) return answers;
    // Another kind of place makes the places named before pointless.
    const isAnotherPlace = id === 'where' && row[0] !== answers.where;
    return { ...(isAnotherPlace ? withoutPlaces(answers) : answers), [id]: row[0] };
  },
  words: answers => rows.find(([value]) => value === answers[id])?.[1] ?? dontKnow,
});

const listed = (given: Answers[AnswerKey]): readonly string[] => (Array.isArray(given) ? given : []);

function many(
  id: AnswerKey,
  { rows, start = [], startByGoal = {}, askIf }: ManyEntry,
): Pick<ManyQuestion, 'options' | 'chosen' | 'give' | 'words'> {
  const unsure: Option = { key: 'unsure', label: dontKnow };
  return {
    options: [...rows.map(([key, label, hint]) => ({ key, label, hint })), unsure],
    chosen: answers => {
      const given = answers[id];
      if (given === 'unsure') return ['unsure'];
      return given === undefined ? (startByGoal[answers.goal ?? ''] ?? start) : listed(given);
    },
    give: (answers, keys) => {
      const values = rows.map(([value]) => value).filter(value => keys.includes(value));
      if (values.length > 0) return { ...answers, [id]: values };
      const open = keys.includes('unsure') ? 'unsure' : 'any';
      // A way to name a place that names none leaves the place open.
      return typeof askIf === 'object' ? { ...answers, where: open, [id]: [] } : { ...answers, [id]: open };
    },
    words: answers => {
      const given = listed(answers[id]);
      if (given.length === 0) return answers[id] === 'unsure' ? dontKnow : noPreference;
      return rows
        .filter(([value]) => given.includes(value))
        .map(([, label]) => label)
        .join(', ');
    },
  };
}

const wordWeights = ({ importance = {} }: Answers): string =>
  criteria
    .map(({ id, label }) => ({ label, weight: importance[id] ?? 0 }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .map(({ label, weight }) => `${label} ${weight}`)
    .join(', ') || 'nothing';

function wordMusts(answers: Answers): string {
  const demands = [...mustHaves(answers)].map(id => demandOf(id, answers));
  return demands.length === 0 ? 'none' : `only programs that ${demands.join(' and ')}`;
}

/** What a program must do, after "Only programs that". */
export const demandOf = (id: CriterionId, answers: Answers): string =>
  mustWords(id, answers) ?? `satisfy "${criterionOf(id).label}"`;
