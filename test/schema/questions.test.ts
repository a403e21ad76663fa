// The recipe "a question is one entry": everything that an entry must bring about follows from it alone.
import * as v from 'valibot';
import { describe, expect, expectTypeOf, test } from 'vitest';
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
const template = await runLine('match --template');

describe.each(entries)('%s', id => {
  test('is a key of the answers file, and a misspelled one is not', () => {
    expect(keysOf(answersSchema.entries)).toContain(id);
    expect(isValid({ [`${id}s`]: 'any' })).toBe(false);
  });

  test('is in the template', () => {
    expect(template.stdout).toContain(`\n# ${questions[id].title}`);
    expect(template.stdout).toMatch(new RegExp(`^# ${id}:`, 'mu'));
  });
});

describe.each(closed)('%s', (id, { rows }) => {
  const question = questionOf(id);
  if (question.kind !== 'one' && question.kind !== 'many') throw new Error(`${id} has a closed list`);

  test.each(rows)(
    '%s is offered, kept, valid, worded and understood after --prefer',
    async (value, label) => {
      const key = String(value);
      expect(question.options.map(option => option.key)).toContain(key);
      const answers = question.kind === 'one' ? question.give({}, key) : question.give({}, [key]);
      expect(answers).toEqual({ [id]: question.kind === 'one' ? value : [value] });
      expect(isValid(answers)).toBe(true);
      expect(question.words(answers)).toBe(label);
      const { stdout } = await runLine(`match --template --json --prefer ${id}=${key}`);
      expect(JSON.parse(stdout)).toEqual(answers);
    },
  );

  test('takes nothing else', async () => {
    expect(isValid({ [id]: 'nothing-like-it' })).toBe(false);
    expect(isValid({ [id]: ['nothing-like-it'] })).toBe(false);
    expect((await runLine(`match --template --prefer ${id}=nothing-like-it`)).code).toBe(2);
  });
});

test('the types follow the entries', () => {
  type Of<Id extends AnswerKey> = NonNullable<Answers[Id]>;
  expectTypeOf<Of<'goal'>>().toEqualTypeOf<'diagnostic' | 'interventional' | 'undecided'>();
  expectTypeOf<Of<'img'>>().toEqualTypeOf<boolean | 'unsure'>();
  expectTypeOf<Of<'within'>>().toEqualTypeOf<number>();
  expectTypeOf<Of<'near'>>().toEqualTypeOf<string>();
  expectTypeOf<Of<'must'>>().toEqualTypeOf<readonly CriterionId[]>();
  expectTypeOf<Of<'importance'>>().toEqualTypeOf<{ readonly [id in CriterionId]?: number }>();
  expectTypeOf<Of<'setting'>>().toEqualTypeOf<OpenAnswer | readonly (typeof settings)[number][]>();
  expectTypeOf<Of<'regions'>>().toExtend<readonly string[]>();
});

/** Where a wish is compared with a field, a value that the other does not know would never fit. */
test.each([
  [questions.tracks.rows, trackKeys],
  [questions.callModel.rows, callModels],
  [questions.setting.rows, settings],
  [questions.interviewFormat.rows, interviewFormats],
])('%# offers the choices of its field', (rows, choices) => {
  expect([...valuesOf<string>(rows)].sort()).toEqual([...choices].sort());
});
