// An answers file as text: what was answered as YAML, and every other question as a comment that says how.
import { criteria } from '../../domain/match/criteria.ts';
import type { ManyQuestion, OneQuestion, Question } from '../../domain/match/question.ts';
import { questionnaire } from '../../domain/match/questionnaire.ts';
import type { Answers } from '../../schema/answers.ts';

const head = [
  '# Answers for: resprog match --answers FILE',
  '# Take away the # before a line to answer it. A line left out is asked on a terminal and',
  '# counts as "no preference" elsewhere. "any" is no preference, "unsure" is not decided yet.',
];

/** The file; without answers it is a template in which everything is a comment. */
export const answersText = (answers: Answers): string =>
  [...head, ...questionnaire.flatMap(question => ['', ...questionLines(question, answers)])]
    .map(line => `${line}\n`)
    .join('');

function questionLines(question: Question, answers: Answers): readonly string[] {
  const { id, title, hint } = question;
  const given = answers[id];
  return [
    `# ${title}${hint === undefined ? '' : ` ${hint}`}`,
    ...choiceLines(question),
    ...(given === undefined ? sampleLines(question) : yamlLines(id, given)),
  ];
}

function choiceLines(question: Question): readonly string[] {
  if (question.id === 'states') return ['#   two-letter codes'];
  if (question.kind === 'one' || question.kind === 'many') {
    const widest = Math.max(...question.options.map(({ key }) => key.length));
    return question.options.map(({ key, label }) => `#   ${key.padEnd(widest)}  ${label}`);
  }
  if (question.kind === 'musts')
    return [
      `#   ${criteria
        .filter(({ canBeMust }) => canBeMust)
        .map(({ id }) => id)
        .join(', ')}`,
    ];
  return [];
}

/** How an answer would be written, as a comment. */
function sampleLines(question: Question): readonly string[] {
  switch (question.kind) {
    case 'one':
      return [`# ${question.id}: ${question.chosen({})}`];
    case 'many':
      return [`# ${question.id}: [${sampleKeys(question).join(', ')}]`];
    case 'place':
      return [`# ${question.id}: "Boise, ID"`];
    case 'musts':
      return [`# ${question.id}: []`];
    case 'weights':
      return [
        `# ${question.id}:`,
        ...criteria.map(({ id, start }) => `#   ${id}: ${start.weight({})}   # ${start.why}`),
      ];
  }
}

const sampleKeys = ({ options }: ManyQuestion | OneQuestion): readonly string[] =>
  options.slice(0, 2).map(({ key }) => key);

/** A scalar, a list in brackets, or a map of numbers. JSON strings are YAML strings. */
function yamlLines(key: string, value: Answers[keyof Answers]): readonly string[] {
  if (Array.isArray(value)) return [`${key}: [${value.map(each => JSON.stringify(each)).join(', ')}]`];
  if (typeof value !== 'object') return [`${key}: ${JSON.stringify(value)}`];
  const entries = Object.entries(value);
  if (entries.length === 0) return [`${key}: {}`];
  return [`${key}:`, ...entries.map(([name, weight]) => `  ${name}: ${weight}`)];
}
