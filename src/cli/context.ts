// What a command may ask of the world.
import type { Catalog } from '../domain/catalog.ts';
import type { Place } from '../domain/places.ts';

export interface Context {
  /** The catalog, loaded when it is first asked for. */
  readonly catalog: () => Promise<Catalog>;
  /** The place that a word names; throws UsageError with candidates. The gazetteer is loaded for it. */
  readonly findPlace: (word: string) => Promise<Place>;
  /** The day of the run, YYYY-MM-DD. */
  readonly today: string;
  readonly version: string;
  readonly verbose: boolean;
}

export const yearOfRun = ({ today }: Context): number => Number(today.slice(0, 4));
