// Why a run ended before its questions were answered.

/** Ctrl-C, Ctrl-D or Quit: exit code 130. */
export class InterruptedError extends Error {
  override readonly name = 'InterruptedError';
}
