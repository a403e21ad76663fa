// A list that lies in no file.
import type { ListAccess } from '../../src/cli/context.ts';
import { emptyList, type MyList } from '../../src/domain/mine/list.ts';
import type { SheetText } from '../../src/domain/mine/sheet.ts';

/** A list that starts as given; every sheet that is read is the one given. */
export function listInMemory(
  list: MyList | undefined,
  sheet: SheetText = { columns: [], rows: [] },
): ListAccess {
  let now = list;
  let earlier = emptyList;
  return {
    path: 'list.yaml',
    beside: name => `beside/${name}`,
    readSheet: async () => sheet,
    read: async () => now,
    change: async change => {
      earlier = now ?? emptyList;
      now = change(earlier);
      return { before: earlier, after: now };
    },
    undo: async () => {
      const states = { before: now ?? emptyList, after: earlier };
      [now, earlier] = [earlier, states.before];
      return states;
    },
  };
}
