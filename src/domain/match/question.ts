// What a question of the interview is, and how the answers to it are read and written.

import type { CriterionId, OpenAnswer } from '../../schema/answer-choices.ts';
import type { AnswerKey, Answers } from '../../schema/answers.ts';
import { wished } from './answers.ts';

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
  readonly hint?: string;
  /** Whether the earlier answers make it worth asking. */
  readonly when: (answers: Answers) => boolean;
  /** The criterion whose published facts answer it; asked only where a few programs publish one. */
  readonly about?: CriterionId;
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

/** The importance of each criterion. */
interface WeightsQuestion extends Common {
  readonly kind: 'weights';
}

/** The musts, among the criteria that can be one. */
interface MustsQuestion extends Common {
  readonly kind: 'musts';
}

export type Question = OneQuestion | ManyQuestion | PlaceQuestion | WeightsQuestion | MustsQuestion;

export const isAnswered = ({ id }: Question, answers: Answers): boolean => answers[id] !== undefined;

type Parts<Own> = Omit<Common, 'when' | 'words'> & { readonly when?: Common['when'] } & Own;

type Row<V> = readonly [value: V, label: string, hint?: string];

const noPreference = 'No preference';
const dontKnow = "Don't know yet";

/** One value of a closed list; `usual` is marked at first. */
export function one<V extends string | number | boolean>(
  parts: Parts<{ readonly rows: readonly Row<V>[]; readonly usual: (answers: Answers) => V }>,
): OneQuestion {
  const { rows, usual, when = () => true, ...common } = parts;
  const { id } = common;
  return {
    ...common,
    kind: 'one',
    when,
    options: rows.map(([value, label, hint]) => ({ key: String(value), label, hint })),
    chosen: answers => String(answers[id] ?? usual(answers)),
    give: (answers, key) => {
      const row = rows.find(([value]) => String(value) === key);
      return row === undefined ? answers : { ...answers, [id]: row[0] };
    },
    words: answers => rows.find(([value]) => value === answers[id])?.[1] ?? dontKnow,
  };
}

/** The rows that close a question about a preference. */
export const openRows: readonly Row<OpenAnswer>[] = [
  ['any', noPreference],
  ['unsure', dontKnow],
];

type ListKey = {
  [K in AnswerKey]: Answers[K] extends OpenAnswer | readonly string[] | undefined
    ? Extract<Answers[K], readonly string[]> extends never
      ? never
      : K
    : never;
}[AnswerKey];

interface ManyParts<V extends string> {
  readonly id: ListKey;
  readonly rows: readonly Row<V>[];
  readonly usual?: (answers: Answers) => readonly V[];
  /** What no value at all means, where it is not an open answer of the question itself. */
  readonly onNone?: (answers: Answers, open: OpenAnswer) => Answers;
}

/** Any values of a closed list; none is "no preference". */
export function many<V extends string>(parts: Parts<ManyParts<V>>): ManyQuestion {
  const { rows, usual = () => [], onNone, when = () => true, ...common } = parts;
  const { id } = common;
  const unsure: Option = { key: 'unsure', label: dontKnow };
  return {
    ...common,
    kind: 'many',
    when,
    options: [...rows.map(([key, label, hint]) => ({ key, label, hint })), unsure],
    chosen: answers => {
      const given = answers[id];
      return given === 'unsure' ? ['unsure'] : given === undefined ? usual(answers) : wished<string>(given);
    },
    give: (answers, keys) => {
      const values = rows.map(([value]) => value).filter(value => keys.includes(value));
      if (values.length > 0) return { ...answers, [id]: values };
      const open = keys.includes('unsure') ? 'unsure' : 'any';
      return onNone?.(answers, open) ?? { ...answers, [id]: open };
    },
    words: answers => {
      const given = wished<string>(answers[id]);
      if (given.length === 0) return answers[id] === 'unsure' ? dontKnow : noPreference;
      return rows
        .filter(([value]) => given.includes(value))
        .map(([, label]) => label)
        .join(', ');
    },
  };
}
