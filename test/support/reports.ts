// Reports for tests of drawings.
import type { Block } from '../../src/view/blocks.ts';
import { type Report, report } from '../../src/view/report.ts';
import { type Json, resultOf, type Sheet } from '../../src/view/result.ts';

/** A report of some blocks, with nothing else in it. */
export const reportOf = (blocks: readonly Block[], parts: Partial<Report> = {}): Report =>
  report({ result: resultOf([], []), blocks: () => blocks, ...parts });

/** A report of one JSON value. */
export const documentReport = (document: Json): Report =>
  reportOf([], { result: { ...resultOf([], []), document: () => document } });

/** A report of a list in JSON. */
export const listReport = (entries: Iterable<Json>): Report =>
  reportOf([], { result: { ...resultOf([], []), entries: () => entries } });

/** A report of a sheet. */
export const sheetReport = (sheet: Sheet): Report =>
  reportOf([], { result: { ...resultOf([], []), sheet: () => sheet } });
