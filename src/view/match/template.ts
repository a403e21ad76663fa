// A template of an answers file, to print and to fill in.
import type { Answers } from '../../schema/answers.ts';
import { type Report, report } from '../report.ts';
import { resultOf } from '../result.ts';
import { answersText } from './answers-file.ts';

/** What is answered already stands in it. */
export function viewTemplate(answers: Answers): Report {
  const lines = answersText(answers).trimEnd().split('\n');
  return report({
    result: resultOf(lines, [{ key: 'line', json: line => line }], { whole: () => ({ ...answers }) }),
    blocks: () => [{ type: 'text', lines, verbatim: true }],
    notes: ['Save it as a file, fill it in, and run: resprog match --answers FILE'],
  });
}
