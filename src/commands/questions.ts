// resprog questions: what to ask a program about what it does not publish.
import { defineCommand } from '../cli/command.ts';
import { findWishes, givenAnswers } from '../cli/match/wishes.ts';
import { resolvePrograms } from '../cli/query/resolve.ts';
import { viewQuestions } from '../view/match/questions.ts';

interface Input {
  readonly ids: readonly string[];
  readonly answers: string | undefined;
}

export const questions = defineCommand<Input>({
  name: 'questions',
  summary: 'List what to ask a program, and whom',
  examples: [
    { line: 'resprog questions slu', says: 'everything that the site leaves open' },
    { line: 'resprog questions slu rush --answers mine.yaml', says: 'only what matters to you' },
    { line: 'resprog questions slu --format markdown', says: 'for an e-mail' },
  ],
  declare: command => {
    command
      .argument('<id...>', 'programs: id, name or alias')
      .option('--answers <file>', 'your answers, as match --save writes them');
  },
  input: (ids, options) => ({
    ids,
    answers: typeof options['answers'] === 'string' ? options['answers'] : undefined,
  }),
  run: async ({ ids, answers }, context) => {
    const wishes = await findWishes(await givenAnswers(answers, {}, context), context);
    const { programs, notes } = resolvePrograms(await context.catalog(), ids);
    return viewQuestions({ programs, wishes, notes });
  },
});
