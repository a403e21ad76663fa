// The exit codes: one table for the program, `--help` and the README. It may only grow.

export const exitCodes = {
  done: { code: 0, meaning: 'done, including "nothing matches"' },
  failed: { code: 1, meaning: 'data could not be read, a file could not be written, or check found errors' },
  usage: {
    code: 2,
    meaning: 'wrong use: unknown command, option or value; a question that cannot be asked',
  },
  notFound: { code: 3, meaning: 'no such program, or an ambiguous name (candidates are listed)' },
  defect: { code: 70, meaning: 'a defect in resprog' },
  interrupted: { code: 130, meaning: 'interrupted (Ctrl-C, Ctrl-D)' },
} as const;
