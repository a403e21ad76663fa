// The recipe "a question is one entry": everything that an entry must bring about follows from it alone.
import * as v from 'valibot';
import { expect, expectTypeOf, test } from 'vitest';
import { questionOf } from '../../src/domain/match/question.ts';
import { type AnswerKey, type Answers, answersSchema } from '../../src/schema/answers.ts';
import { callModels, interviewFormats, settings, trackKeys } from '../../src/schema/choices.ts';
import type { CriterionId } from '../../src/schema/criterion-ids.ts';
import { keysOf } from '../../src/schema/keys-of.ts';
import { type OpenAnswer, type QuestionEntry, valuesOf } from '../../src/schema/question-entry.ts';
import { questions } from '../../src/schema/questions.ts';
import { runLine } from '../support/run-line.ts';

const isValid = (answers: unknown): boolean => v.is(answersSchema, answers);
const entries = keysOf(questions).map((id): [AnswerKey, QuestionEntry] => [id, questions[id]]);
const closed = entries.flatMap(([id, entry]) => ('rows' in entry ? [[id, entry] as const] : []));
const rows = closed.flatMap(([id, entry]) =>
  entry.rows.map(([value, label]) => ({
    id,
    value,
    label,
    answers: { [id]: entry.kind === 'one' ? value : [value] },
  })),
);
const template = await runLine('match --template');

test('every question is a key of the answers file and stands in the template, and no other key is one', () => {
  const isThere = (id: AnswerKey): boolean =>
    id in answersSchema.entries &&
    !isValid({ [`${id}s`]: 'any' }) &&
    template.stdout.includes(`\n# ${questions[id].title}`) &&
    template.stdout.includes(`\n# ${id}:`);
  expect(keysOf(questions).filter(id => !isThere(id))).toEqual([]);
});

test('every row of a question is offered, kept, valid and worded', () => {
  const given = rows.map(({ id, value }) => {
    const question = questionOf(id);
    if (question.kind !== 'one' && question.kind !== 'many') throw new Error(`${id} has a closed list`);
    const key = String(value);
    const answers = question.kind === 'one' ? question.give({}, key) : question.give({}, [key]);
    const isOffered = question.options.some(option => option.key === key);
    return { answers: isOffered && isValid(answers) ? answers : 'refused', words: question.words(answers) };
  });
  expect(given).toEqual(rows.map(({ answers, label }) => ({ answers, words: label })));
});

test('every row of a question is understood after --prefer', async () => {
  const understood: unknown[] = [];
  for (const { id, value } of rows) {
    const { stdout } = await runLine(`match --template --json --prefer ${id}=${value}`);
    understood.push(JSON.parse(stdout));
  }
  expect(understood).toEqual(rows.map(({ answers }) => answers));
});

test('a question with a closed list takes nothing else', async () => {
  for (const [id] of closed) {
    expect(isValid({ [id]: 'nothing-like-it' })).toBe(false);
    expect(isValid({ [id]: ['nothing-like-it'] })).toBe(false);
    expect((await runLine(`match --template --prefer ${id}=nothing-like-it`)).code).toBe(2);
  }
});

test('no two rows of a question read the same, and none is blank', () => {
  for (const [id, entry] of closed) {
    const labels = entry.rows.map(([, label]) => label);
    expect([id, new Set(labels).size, labels.includes('')]).toEqual([id, labels.length, false]);
  }
});

/** The types follow the entries; the type checker tests this. */
type Of<Id extends AnswerKey> = NonNullable<Answers[Id]>;
expectTypeOf<Of<'goal'>>().toEqualTypeOf<'diagnostic' | 'interventional' | 'undecided'>();
expectTypeOf<Of<'img'>>().toEqualTypeOf<boolean | 'unsure'>();
expectTypeOf<Of<'within'>>().toEqualTypeOf<number>();
expectTypeOf<Of<'near'>>().toEqualTypeOf<string>();
expectTypeOf<Of<'must'>>().toEqualTypeOf<readonly CriterionId[]>();
expectTypeOf<Of<'importance'>>().toEqualTypeOf<{ readonly [id in CriterionId]?: number }>();
expectTypeOf<Of<'setting'>>().toEqualTypeOf<OpenAnswer | readonly (typeof settings)[number][]>();
expectTypeOf<Of<'regions'>>().toExtend<readonly string[]>();

/** Where a wish is compared with a field, a value that the other does not know would never fit. */
test.each([
  [questions.tracks.rows, trackKeys],
  [questions.callModel.rows, callModels],
  [questions.setting.rows, settings],
  [questions.interviewFormat.rows, interviewFormats],
])('%# offers the choices of its field', (offered, choices) => {
  expect([...valuesOf<string>(offered)].sort()).toEqual([...choices].sort());
});
