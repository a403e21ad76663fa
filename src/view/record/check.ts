// What a check of a data folder found, as lines that editors can jump to, and as data.
import { isError, type Problem } from '../../domain/record/problem.ts';
import { clip } from '../../domain/record/text.ts';
import { type Report, report } from '../report.ts';
import { type ResultColumn, resultOf } from '../result.ts';
import { plural } from '../words.ts';
import { describeProblem, wordProblem } from './problems.ts';

const columns: readonly ResultColumn<Problem>[] = [
  { key: 'file', json: ({ file }) => file },
  { key: 'line', kind: 'number', json: ({ line }) => line },
  { key: 'column', kind: 'number', json: ({ column }) => column },
  { key: 'severity', json: ({ severity }) => severity },
  { key: 'code', json: ({ code }) => code },
  { key: 'path', json: ({ path }) => path },
  { key: 'message', json: wordProblem },
];

export interface CheckParts {
  readonly folder: string;
  readonly problems: readonly Problem[];
  readonly fileCount: number;
  /** Files among these that hold the figures of a season. */
  readonly seasonFiles: readonly string[];
}

export function viewCheck({ folder, problems, fileCount, seasonFiles }: CheckParts): Report {
  const errors = problems.filter(isError).length;
  const warnings = problems.length - errors;
  const some = seasonFiles.length === fileCount ? '' : `${seasonFiles.length} of them `;
  const seasons = seasonFiles.length === 0 ? '' : `, ${some}with figures of a season`;
  const place = folder === '-' ? 'the standard input' : clip(folder);
  const counts = `${plural(fileCount, 'file')} in ${place}${seasons}: ${plural(errors, 'error')}, ${plural(warnings, 'warning')}.`;
  return report({
    title: 'Problems of records',
    result: resultOf(problems, columns),
    blocks: () => (problems.length === 0 ? [] : [{ type: 'text', lines: problems.map(describeProblem) }]),
    notes: [counts],
    outcome: errors > 0 ? 'problems' : 'done',
  });
}

export interface RuleSummary {
  readonly name: string;
  readonly severity: string;
  readonly summary: string;
}

const ruleColumns: readonly ResultColumn<RuleSummary>[] = [
  { key: 'name', json: ({ name }) => name },
  { key: 'severity', json: ({ severity }) => severity },
  { key: 'summary', json: ({ summary }) => summary },
];

/** The data rules that a check applies. */
export const viewRules = (rules: readonly RuleSummary[]): Report =>
  report({
    title: 'Rules for records',
    result: resultOf(rules, ruleColumns),
    blocks: () => [
      {
        type: 'table',
        columns: [
          { title: 'Rule', kind: 'text' },
          { title: 'Severity', kind: 'text' },
          { title: 'What must be true', kind: 'text', flexible: true },
        ],
        rows: rules.map(({ name, severity, summary }) => [name, severity, summary]),
        wrap: true,
      },
    ],
  });
