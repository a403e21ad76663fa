// The typed, in-memory catalog that every command works on.
import type { TrackKey } from '../../schema/choices.ts';
import type { Program } from '../../schema/program.ts';
import { compareText } from './text.ts';

export interface Catalog {
  /** All programs by name, then id. */
  readonly programs: readonly Program[];
  readonly byId: ReadonlyMap<string, Program>;
  /** The latest day on which a source was read, YYYY-MM-DD; undefined for an empty catalog. */
  readonly dataDate: string | undefined;
  /** By id, the record as it was before the patches that changed it. */
  readonly unamended: ReadonlyMap<string, Program>;
}

/** A record before and after the patches of it. */
export interface Amended {
  readonly before: Program;
  readonly after: Program;
}

/** The id and the name of a program. */
export type NamedId = readonly [id: string, name: string];

/** Which records are asked for. */
export interface CatalogRequest {
  /** Folders or files of records, later ones replacing earlier ones of the same id. */
  readonly folders: readonly string[];
  readonly builtin: boolean;
  /** Leaves out files with errors instead of stopping. */
  readonly skipInvalid: boolean;
  /** YYYY-MM-DD, for the data rules. */
  readonly today: string;
}

/** The order of programs in a catalog: by name, then id. */
export const byName = (a: Program, b: Program): number =>
  compareText(a.name, b.name) || compareText(a.id, b.id);

/** What must be known of a record before it can be written. */
export interface NewRecord {
  readonly id: string;
  readonly name: string;
  readonly city: string;
  readonly state: string;
  /** Of the city; undefined where the gazetteer does not know it. */
  readonly point: { readonly latitude: number; readonly longitude: number } | undefined;
  readonly website: string | undefined;
  /** At least one: a record without a fact would need no source. */
  readonly tracks: readonly TrackKey[];
  /** The address of the page that says which tracks there are. */
  readonly source: string;
  /** YYYY-MM-DD. */
  readonly readOn: string;
}

/** Puts records in order; a later record with the same id replaces an earlier one. */
export function createCatalog(
  records: Iterable<Program>,
  unamended: ReadonlyMap<string, Program> = new Map(),
): Catalog {
  const byId = new Map<string, Program>();
  for (const record of records) byId.set(record.id, record);
  const programs = [...byId.values()].sort(byName);
  let dataDate: string | undefined;
  for (const { sources } of programs) {
    for (const { readOn } of sources) {
      if (dataDate === undefined || readOn > dataDate) dataDate = readOn;
    }
  }
  return { programs, byId, dataDate, unamended };
}

/** How much a catalog holds, and until when it was read. */
export interface CatalogSize {
  readonly programs: number;
  readonly dataDate: string | undefined;
}

export const sizeOf = ({ programs, dataDate }: Catalog): CatalogSize => ({
  programs: programs.length,
  dataDate,
});

/** Told how many of how many records have been read, again and again. */
export type Progress = (done: number, total: number) => void;
