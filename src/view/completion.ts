// The script for a shell, exactly as it is.
import { type Report, report } from './report.ts';
import { objectResult } from './result.ts';

export const viewScript = (shell: string, script: string): Report =>
  report({
    result: objectResult({ shell, script }),
    blocks: () => [{ type: 'text', lines: script.trimEnd().split('\n'), verbatim: true }],
  });
