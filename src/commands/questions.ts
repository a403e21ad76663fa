// resprog questions: what to ask a program about what is not recorded.
import { defineCommand } from '../cli/command.ts';
import { findWishes, givenAnswers } from '../cli/match/wishes.ts';
import { asTyped, value } from '../cli/options.ts';
import { resolvePrograms } from '../cli/query/resolve.ts';
import { viewQuestions } from '../view/match/questions.ts';

export const questions = defineCommand({
  name: 'questions',
  summary: 'List what to ask a program, and whom',
  examples: [
    { line: 'resprog questions slu', meaning: 'everything that the catalog leaves open' },
    { line: 'resprog questions slu rush --answers mine.yaml', meaning: 'only what matters to you' },
    { line: 'resprog questions slu --format markdown', meaning: 'for an e-mail' },
  ],
  arguments: [{ name: '<id...>', help: 'programs: id, name or alias' }],
  options: {
    answers: value('--answers <file>', 'your answers, as match --save writes them', asTyped),
  },
  input: (ids, { answers }) => ({ ids, answers }),
  run: async ({ ids, answers }, context) => {
    const wishes = await findWishes(await givenAnswers(answers, {}, context), context);
    const { programs, notes } = resolvePrograms(await context.catalog(), ids);
    return viewQuestions({ programs, wishes, notes });
  },
});
