// What differs between two states of a list, statement by statement.
import type { ListFile, Mark } from '../../schema/my-list.ts';
import { fileOfList, type MyList, markKeys } from './list.ts';

/** What can be said of the list as a whole. */
const listKeys = [
  'season',
  'answers',
  'weights',
  'rank',
  'supplemental',
] as const satisfies readonly (keyof ListFile)[];

type StatementKey = (typeof markKeys)[number] | (typeof listKeys)[number];

/** What is said under one key. */
export type Statement = NonNullable<Mark[(typeof markKeys)[number]] | ListFile[(typeof listKeys)[number]]>;

/** One difference; a statement without an id is about the list as a whole. */
export type ListChange =
  | { readonly kind: 'added' | 'removed'; readonly id: string }
  | {
      readonly kind: 'said';
      readonly id: string | undefined;
      readonly key: StatementKey;
      readonly before: Statement | undefined;
      readonly after: Statement | undefined;
    };

/** What is other in a later state of a list: programs in their order, then the list as a whole; empty where nothing is. */
export function changesOf(before: MyList, after: MyList): readonly ListChange[] {
  const gone = [...before.programs.keys()].filter(id => !after.programs.has(id));
  return [
    ...gone.map((id): ListChange => ({ kind: 'removed', id })),
    ...[...after.programs].flatMap(([id, now]) => programChanges(id, before.programs.get(id), now)),
    ...statements(undefined, listKeys, fileOfList(before), fileOfList(after)),
  ];
}

const programChanges = (id: string, old: Mark | undefined, now: Mark): readonly ListChange[] => [
  ...(old === undefined ? [{ kind: 'added', id } as const] : []),
  ...statements(id, markKeys, old ?? {}, now),
];

const statements = <K extends StatementKey>(
  id: string | undefined,
  keys: readonly K[],
  before: { readonly [key in K]?: Statement },
  after: { readonly [key in K]?: Statement },
): readonly ListChange[] =>
  keys
    .filter(key => !isSame(before[key], after[key]))
    .map(key => ({ kind: 'said', id, key, before: before[key], after: after[key] }));

/** Whether two values that JSON can hold are the same; keys in the same order. */
const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
