// The applicant's own list in memory, and what may be done to its programs.
import { keysOf } from '../../schema/keys-of.ts';
import type { ListFile, Mark } from '../../schema/my-list.ts';

/** The list of an applicant; programs in the order of the file. */
export interface MyList {
  /** The format that the file names, if it names one. */
  readonly version: ListFile['version'];
  /** The year of the Match; undefined where the list does not say. */
  readonly season: number | undefined;
  /** The file with answers to match, seen from the folder of the list. */
  readonly answers: string | undefined;
  /** How much each rating counts; 1 unless it is named. */
  readonly weights: ReadonlyMap<string, number>;
  readonly programs: ReadonlyMap<string, Mark>;
  /** The rank order list, best first. */
  readonly rank: readonly string[];
  readonly supplemental: readonly string[];
}

export const emptyList: MyList = {
  version: undefined,
  season: undefined,
  answers: undefined,
  weights: new Map(),
  programs: new Map(),
  rank: [],
  supplemental: [],
};

/** The list that a file holds. */
export const listOfFile = ({ programs, rank, supplemental, ...file }: ListFile): MyList => ({
  version: file.version,
  season: file.season,
  answers: file.answers,
  weights: new Map(Object.entries(file.weights ?? {})),
  programs: new Map(Object.entries(programs ?? {}).map(([id, mark]) => [id, mark ?? {}])),
  rank: rank ?? [],
  supplemental: supplemental ?? [],
});

/** What a file has to hold for a list; keys without anything in them are left out. */
export function fileOfList(list: MyList): ListFile {
  const { version, season, answers, weights, programs, rank, supplemental } = list;
  return {
    ...(version === undefined ? {} : { version }),
    ...(season === undefined ? {} : { season }),
    ...(answers === undefined ? {} : { answers }),
    ...(weights.size === 0 ? {} : { weights: Object.fromEntries(weights) }),
    ...(programs.size === 0 ? {} : { programs: Object.fromEntries([...programs].map(orNull)) }),
    ...(rank.length === 0 ? {} : { rank: [...rank] }),
    ...(supplemental.length === 0 ? {} : { supplemental: [...supplemental] }),
  };
}

/** A program of which nothing is said has its id alone. */
const orNull = ([id, said]: readonly [string, Mark]): readonly [string, Mark | null] => [
  id,
  Object.keys(said).length === 0 ? null : said,
];

/** Puts programs on the list that are not there yet. */
export const star = (list: MyList, ids: readonly string[]): MyList => ({
  ...list,
  programs: new Map([...list.programs, ...ids.filter(id => !list.programs.has(id)).map(unmarked)]),
});

const unmarked = (id: string): readonly [string, Mark] => [id, {}];

/** Takes programs off the list, with all that is said of them and their places on the rank order list. */
export const unstar = (list: MyList, ids: readonly string[]): MyList => ({
  ...list,
  programs: new Map([...list.programs].filter(([id]) => !ids.includes(id))),
  rank: list.rank.filter(entry => !ids.includes(programOf(entry))),
});

/** `slu` of `slu/dr`. */
export const programOf = (entry: string): string => entry.split('/')[0] ?? entry;

/** What can be said of a program, in the order in which it is shown. */
export const markKeys = keysOf({
  tracks: true,
  status: true,
  signal: true,
  interview: true,
  deadline: true,
  ratings: true,
  tags: true,
  notes: true,
} satisfies Record<keyof Mark, true>);

/** What is to be said of programs anew: null takes a statement back, an absent key leaves it as it is. */
export type MarkChange = { readonly [K in keyof Mark]?: NonNullable<Mark[K]> | null };

/** Says something of programs, which are put on the list where they are not there. */
export function mark(list: MyList, ids: readonly string[], change: (old: Mark) => MarkChange): MyList {
  const starred = star(list, ids);
  const programs = [...starred.programs].map(([id, old]): readonly [string, Mark] => [
    id,
    ids.includes(id) ? withChange(old, change(old)) : old,
  ]);
  return { ...starred, programs: new Map(programs) };
}

const withChange = (old: Mark, change: MarkChange): Mark => {
  const said = { ...old, ...change };
  let kept: Mark = {};
  for (const key of markKeys) if (said[key]) kept = { ...kept, [key]: said[key] };
  return kept;
};
