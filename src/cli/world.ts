// All that the program knows of the process, and what it wants done with it.
import type { StateOutline } from '../domain/map/projection.ts';
import type { City } from '../domain/query/places.ts';
import type { Catalog, CatalogRequest, CatalogSize, NamedId } from '../domain/record/catalog.ts';
import type { SheetText } from '../domain/record/text.ts';
import type { Seasons } from '../domain/season/seasons.ts';
import type { Prompter } from '../prompt/prompter.ts';
import type { Answers } from '../schema/answers.ts';
import type { Shell } from '../schema/choices.ts';
import type { ListAccess, Records } from './context.ts';
import type { Pager } from './pager.ts';
import type { Environment, Look, Stream } from './style.ts';

export interface LoadedCatalog {
  readonly catalog: Catalog;
  /** For stderr. */
  readonly notes: readonly string[];
  /** For stderr, with --verbose. */
  readonly details: readonly string[];
}

/** The answers of a file, or what is wrong with it, a line each. */
export type ReadAnswers = { readonly answers: Answers } | { readonly problems: readonly string[] };

export interface World {
  readonly environment: Environment;
  /** The code page of the console on Windows; undefined where there is none, and elsewhere. */
  readonly codePage: () => Promise<number | undefined>;
  readonly platform: string;
  readonly stdin: { readonly isTerminal: boolean };
  readonly stdout: Stream;
  readonly stderr: Stream;
  /** The day of the run, YYYY-MM-DD. */
  readonly today: string;
  readonly version: string;
  /** Throws errors that `explain` can explain. */
  readonly loadCatalog: (request: CatalogRequest) => Promise<LoadedCatalog>;
  /** The size of the shipped catalog, without loading it. Throws errors that `explain` can explain. */
  readonly shippedSize: () => CatalogSize;
  /** What completion needs. Throws errors that `explain` can explain. */
  readonly completion: {
    /** The script that makes a shell complete command lines. */
    readonly script: (shell: Shell) => Promise<string>;
    /** The programs of the shipped catalog, without loading it. */
    readonly ids: () => Promise<readonly NamedId[]>;
  };
  /** The cities of the gazetteer. Throws errors that `explain` can explain. */
  readonly loadCities: () => Promise<readonly City[]>;
  /** The outlines of the states for the map. Throws errors that `explain` can explain. */
  readonly loadOutlines: () => Promise<readonly StateOutline[]>;
  /** The figures of the application seasons. Throws errors that `explain` can explain. */
  readonly loadSeasons: () => Promise<Seasons>;
  /** Throws errors that `explain` can explain when the file cannot be read. */
  readonly readAnswers: (path: string) => Promise<ReadAnswers>;
  /** The files behind the catalog, loaded when they are first asked for. */
  readonly records: () => Promise<Records>;
  /** The applicant's list in the file, or where lists lie on this machine; nothing is read before it is asked for. */
  readonly openList: (path: string | undefined) => Promise<ListAccess>;
  /** A table as CSV, that a spreadsheet saved. Throws errors that `explain` can explain. */
  readonly readSheet: (path: string) => Promise<SheetText>;
  /** The text on stdin. Throws errors that `explain` can explain where it is not UTF-8 or too long. */
  readonly readInput: () => Promise<string>;
  /** The text as somebody left it in their editor; undefined where that failed. Only where somebody can be asked. */
  readonly editText: (text: string) => Promise<string | undefined>;
  readonly fileExists: (path: string) => boolean;
  /** Why a file will not be written, in words; undefined when nothing is in the way. */
  readonly fileProblem: (path: string, force: boolean) => string | undefined;
  readonly isSameFile: (one: string, other: string) => boolean;
  /** Asks on stdin and stderr; only for terminals. */
  readonly openPrompter: (look: Pick<Look, 'color' | 'plain'>) => Promise<Prompter>;
  /** Failures of loading and writing in words; undefined for a defect. */
  readonly explain: (error: unknown) => string | undefined;
}

/** A file to write as a whole or not at all. */
export interface FileToWrite {
  readonly path: string;
  readonly text: string;
  /** Replaces a file that is there; without it, of two writers at once one succeeds. */
  readonly force: boolean;
  /** Who may read and write the file where it is new, as the system counts it; everybody whom the system lets unless given. */
  readonly mode?: number;
  /** Never replaces a file, whatever `force` says. */
  readonly isNew?: boolean;
  /** The only text that is replaced, without its byte order mark; where the file holds another one by then, nothing is written. */
  readonly replaces?: string;
}

/** What is to be done with the process. */
export interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
  /** What shows stdout, where that is longer than the terminal. */
  readonly pager?: Pager;
  /** The result, where -o names a file. */
  readonly file?: FileToWrite;
  /** A file beside the result; the result is printed even when it cannot be written. */
  readonly save?: FileToWrite;
  /** Files that are replaced, or made. */
  readonly edits?: readonly FileToWrite[];
  /** Addresses to open in a browser. */
  readonly pages?: readonly string[];
  /** The file of the result is to be opened in one. */
  readonly opensFile?: boolean;
}
