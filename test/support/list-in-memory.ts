// A list that lies in no file.
import type { ListAccess } from '../../src/cli/context.ts';
import { emptyList, type MyList } from '../../src/domain/mine/list.ts';

/** A list that starts as given. */
export function listInMemory(list: MyList | undefined): ListAccess {
  let now = list;
  let earlier = emptyList;
  return {
    path: 'list.yaml',
    beside: name => `beside/${name}`,
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
