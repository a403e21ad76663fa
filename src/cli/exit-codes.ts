// The exit codes: one table for the program, `--help` and the README. It may only grow.

export const exitCodes = {
  done: { code: 0, meaning: 'done, including "nothing matches"' },
  failed: { code: 1, meaning: 'data not readable, a file not writable, or check found errors' },
  usage: {
    code: 2,
    meaning: 'wrong use: unknown command, option or value; nobody there to ask',
  },
  notFound: { code: 3, meaning: 'no such program, or an ambiguous name (candidates are listed)' },
  defect: { code: 70, meaning: 'a defect in resprog' },
  interrupted: { code: 130, meaning: 'interrupted (Ctrl-C, Ctrl-D)' },
} as const;
