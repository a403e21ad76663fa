// Text that a spreadsheet would run as a formula, and how a sheet keeps it text.

/** Beginnings that spreadsheets take for a formula, in ASCII and full width. */
const start = '[=+\\-@\\uFF1D\\uFF0B\\uFF0D\\uFF20]';
const formula = new RegExp(`^${start}`, 'u');
const guardedFormula = new RegExp(`^'${start}`, 'u');

/** The text with a sign before it where a spreadsheet would run it. */
export const guarded = (text: string): string => (formula.test(text) ? `'${text}` : text);

/** The text without a sign that was put there for a spreadsheet. */
export const unguarded = (text: string): string => (guardedFormula.test(text) ? text.slice(1) : text);
