// Reports for tests of drawings.
import { type Block, type Report, report } from '../../src/view/report.ts';

/** A report of some blocks, with nothing else in it. */
export const reportOf = (blocks: readonly Block[], parts: Partial<Report> = {}): Report =>
  report({ data: null, sheet: () => ({ columns: [], rows: [] }), blocks, ...parts });
