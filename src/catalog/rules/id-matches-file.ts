// A record is found where one would look for it: <state>/<id>.yaml.
import type { Rule } from './rule.ts';

export const idMatchesFile: Rule = {
  name: 'id-matches-file',
  severity: 'error',
  summary: 'The file is named after the id, and its folder (if any) after the state in lower case.',
  *check(records) {
    for (const record of records) {
      // What came through the standard input has no name.
      if (record.relative === '') continue;
      const { id, state } = record.program;
      const parts = record.relative.split('/');
      const file = parts.at(-1) ?? '';
      const name = file.replace(/\.ya?ml$/iu, '');
      if (name === file)
        yield { record, path: 'id', message: `the file must be called ${id}.yaml, not ${file}` };
      else if (name !== id)
        yield { record, path: 'id', message: `the id ${id} does not match the file name ${name}` };
      const folder = parts.at(-2);
      if (folder !== undefined && /^[a-z]{2}$/u.test(folder) && folder !== state.toLowerCase()) {
        yield { record, path: 'state', message: `the state ${state} does not match the folder ${folder}` };
      }
    }
  },
};
