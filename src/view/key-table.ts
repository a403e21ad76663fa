// A table of the keys that --fields picks, for commands whose items are flat objects.
import { type Json, pickKeys, type RawValue, type Report, sheetOf, type TableBlock } from './report.ts';

type FlatItem = { readonly [key: string]: Json | undefined };

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

/** A report that keeps only some of its keys, in every format. */
export function pickFromReport(report: Report, keys: readonly string[]): Report {
  const isList = Array.isArray(report.data);
  const items = pickKeys((isList ? report.data : [report.data]) as readonly FlatItem[], keys);
  return {
    ...report,
    data: isList ? items : (items[0] ?? null),
    sheet: () => sheetOf(keys, items),
    blocks: [keyTable(keys, items)],
  };
}
