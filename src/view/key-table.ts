// A table of the keys that --fields picks, for commands whose items are flat objects.
import { type Json, type RawValue, sheetOf, type TableBlock } from './report.ts';

/** One column a key, titled as the key is written, so that text and machine formats name it alike. */
export const keyTable = (
  keys: readonly string[],
  items: readonly { readonly [key: string]: Json | undefined }[],
): TableBlock => ({
  type: 'table',
  columns: keys.map(title => ({
    title,
    kind: kindOf(items.find(item => item[title] !== undefined)?.[title]),
    flexible: true,
  })),
  rows: sheetOf(keys, items).rows as readonly (readonly (RawValue | null)[])[],
});

const kindOf = (value: Json | undefined) => (typeof value === 'number' ? 'number' : 'text');
