// How much of a long list or text is seen at a time, and how far it goes on.

/** Lines beside the list: the message, the hint to a choice, the keys. */
const linesBeside = 10;

/** A list is never shorter than this. */
const fewest = 5;

/** Rows of a list on a screen of so many lines. */
export const pageSizeFor = (screenRows: number): number => Math.max(fewest, screenRows - linesBeside);

interface Row {
  readonly value: number;
  readonly description?: string;
}

/** What inquirer is told of the rows of a list. A long one ends at its end, and each row says how far it goes on. */
export function pageOf<R extends Row>(screenRows: number, rows: readonly R[]) {
  const pageSize = pageSizeFor(screenRows);
  if (rows.length <= pageSize) return { choices: rows, pageSize, loop: true };
  const choices = rows.map((row, index) => {
    const place = placeWords(index, rows.length, pageSize);
    return { ...row, description: [row.description, place].filter(Boolean).join('\n') };
  });
  return { choices, pageSize, loop: false };
}

/** "13 of 21, more below": inquirer keeps the row under the cursor in the middle where it can. */
function placeWords(index: number, total: number, pageSize: number): string {
  const first = Math.max(0, Math.min(index - Math.floor(pageSize / 2), total - pageSize));
  const more = [...(first > 0 ? ['above'] : []), ...(first + pageSize < total ? ['below'] : [])];
  return `${index + 1} of ${total}, more ${more.join(' and ')}`;
}

/** Lines of the question that goes on in a text. */
const linesToGoOn = 6;

interface Screen {
  readonly first: readonly string[];
  readonly rest: readonly string[];
  /** There is room for any list below it, so that nothing has to be asked before the next one. */
  readonly isShort: boolean;
}

/** So few lines more are shown at once: to ask for them would take the same room. */
const fewLines = 3;

/** The lines of a text that fit the screen with a question below them, and the others. */
export function screenOf(screenRows: number, lines: readonly string[]): Screen {
  const isShort = lines.length <= pageSizeFor(screenRows);
  const room = Math.max(fewest, screenRows - linesToGoOn);
  const count = isShort || lines.length <= room + fewLines ? lines.length : room;
  return { first: lines.slice(0, count), rest: lines.slice(count), isShort };
}
