// What a command may ask of the world.

import type { StateOutline } from '../domain/map/projection.ts';
import type { MyList } from '../domain/mine/list.ts';
import type { City, Place } from '../domain/query/places.ts';
import type { Catalog, CatalogRequest, CatalogSize, NewRecord } from '../domain/record/catalog.ts';
import type { Editing } from '../domain/record/edit-patch.ts';
import type { Problem } from '../domain/record/problem.ts';
import type { Seasons } from '../domain/season/seasons.ts';
import type { Prompter } from '../prompt/prompter.ts';
import type { Answers } from '../schema/answers.ts';
import type { Shell } from '../schema/choices.ts';
import type { Program } from '../schema/program.ts';
import type { CheckParts, RuleSummary } from '../view/record/check.ts';
import type { World } from './world.ts';

/** Records as files, and what holds for every record. What it throws, the world can explain. */
export interface Records {
  /** What is wrong with a folder or file; with the shipped records when none is named. */
  readonly check: (path: string | undefined) => Promise<Omit<CheckParts, 'folder'>>;
  /** The data rules. */
  readonly rules: () => Promise<readonly RuleSummary[]>;
  /** The records of a folder or file; throws when one of them has an error. */
  readonly read: (path: string) => Promise<readonly Program[]>;
  readonly shipped: () => Promise<readonly Program[]>;
  /** The text of the JSON Schema of a record, of a patch, of an applicant's list, or of the figures of a season. */
  readonly schema: (kind: 'program' | 'patch' | 'list' | 'season') => Promise<string>;
  /** Opens the user's records for changes: the one file, or else the last folder of the request. */
  readonly edit: (request: CatalogRequest, file?: string) => Promise<Editing>;
  /** The text of a new record at the path, and what `check` would say of it. Nothing is written. */
  readonly draft: (record: NewRecord, path: string) => Promise<Draft>;
}

interface Draft {
  readonly text: string;
  readonly problems: readonly Problem[];
}

/** The applicant's own list as a file. What it throws, the world can explain. */
export interface ListAccess {
  /** Where it lies, or will. */
  readonly path: string;
  /** The path of a file that the list names, seen from the folder of the list. */
  readonly beside: (name: string) => string;
  /** Undefined where there is none yet. */
  readonly read: () => Promise<MyList | undefined>;
  /** Changes the list as a whole, or begins it; nothing is written where nothing changes. */
  readonly change: (change: (list: MyList) => MyList) => Promise<ListStates>;
  /** Takes the last change back. */
  readonly undo: () => Promise<ListStates>;
}

/** Two states of a list, one after the other. */
export interface ListStates {
  readonly before: MyList;
  readonly after: MyList;
}

/** What a command gets of the world as it is. */
type Untouched =
  | 'today'
  | 'version'
  | 'records'
  | 'readSheet'
  | 'readInput'
  | 'editText'
  | 'fileExists'
  | 'fileProblem'
  | 'isSameFile';

export interface Context extends Pick<World, Untouched> {
  /** Which records the options and the environment ask for. */
  readonly request: CatalogRequest;
  /** The catalog, loaded when it is first asked for. */
  readonly catalog: () => Promise<Catalog>;
  /** How much the catalog holds; the shipped one is not loaded for it. */
  readonly catalogSize: () => Promise<CatalogSize>;
  /** The day until which the records were read that this run has loaded, YYYY-MM-DD; undefined where it has loaded none. */
  readonly dataDate: () => Promise<string | undefined>;
  /** The place that a word names; throws UsageError with candidates. The gazetteer is loaded for it. */
  readonly findPlace: (word: string) => Promise<Place>;
  /** The cities of the gazetteer, loaded when they are asked for. */
  readonly cities: () => Promise<readonly City[]>;
  /** The outlines of the states, loaded when they are asked for. */
  readonly outlines: () => Promise<readonly StateOutline[]>;
  /** The figures of the application seasons, loaded when they are first asked for. */
  readonly seasons: () => Promise<Seasons>;
  /** Whether somebody can be asked: stdin and stderr are terminals. */
  readonly interactive: boolean;
  /** Asks; only where `interactive` is true. */
  readonly prompter: () => Promise<Prompter>;
  /** The answers in a file; throws UsageError with file, line and column. */
  readonly readAnswers: (path: string) => Promise<Answers>;
  /** The applicant's own list. */
  readonly listFile: () => Promise<ListAccess>;
  /**
   * The list, where text is drawn for a person's eyes and there is one: in machine formats, and in files, which are handed
   * on, it shows only where it is asked for. A list that cannot be read is said in a note, and the command goes on without it.
   */
  readonly shownList: () => Promise<MyList | undefined>;
  /** Throws UsageError where --fields names others: asked before something is changed, not when it is shown. */
  readonly requireFields: (known: readonly string[]) => void;
  /** The script that makes a shell complete command lines. */
  readonly completionScript: (shell: Shell) => Promise<string>;
  readonly verbose: boolean;
}

export const yearOfRun = ({ today }: Context): number => Number(today.slice(0, 4));
