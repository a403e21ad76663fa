// What a check of a data folder found, as lines that editors can jump to, and as data.
import type { Problem } from '../../domain/record/problem.ts';
import { type Json, plural, type Report, report, sheetOf } from '../report.ts';
import { describeProblem, wordProblem } from './problems.ts';

const problemKeys = ['file', 'line', 'column', 'severity', 'code', 'path', 'message'] as const;

export interface CheckParts {
  readonly folder: string;
  readonly problems: readonly Problem[];
  readonly fileCount: number;
}

export function viewCheck({ folder, problems, fileCount }: CheckParts): Report {
  const items = problems.map(problemJson);
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const warnings = problems.length - errors;
  const counts = `${plural(fileCount, 'file')} in ${folder}: ${plural(errors, 'error')}, ${plural(warnings, 'warning')}.`;
  return report({
    data: items,
    keys: problemKeys,
    sheet: () => sheetOf(problemKeys, items),
    blocks: problems.length === 0 ? [] : [{ type: 'text', lines: problems.map(describeProblem) }],
    notes: [counts],
    outcome: errors > 0 ? 'problems' : 'done',
  });
}

const problemJson = (problem: Problem): { readonly [key: string]: Json } => {
  const { file, line, column, severity, code, path } = problem;
  return { file, line, column, severity, code, path, message: wordProblem(problem) };
};

export interface RuleSummary {
  readonly name: string;
  readonly severity: string;
  readonly summary: string;
}

/** The data rules that a check applies. */
export function viewRules(rules: readonly RuleSummary[]): Report {
  const items = rules.map(({ name, severity, summary }) => ({ name, severity, summary }));
  return report({
    data: items,
    sheet: () => sheetOf(['name', 'severity', 'summary'], items),
    blocks: [
      {
        type: 'table',
        columns: [
          { title: 'Rule', kind: 'text' },
          { title: 'Severity', kind: 'text' },
          { title: 'What must be true', kind: 'text', flexible: true },
        ],
        rows: items.map(({ name, severity, summary }) => [name, severity, summary]),
        wrap: true,
      },
    ],
  });
}
