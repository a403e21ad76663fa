// What a command may ask of the world.
import type { Catalog } from '../domain/catalog.ts';

export interface Context {
  /** The catalog, loaded when it is first asked for. */
  readonly catalog: () => Promise<Catalog>;
  /** The day of the run, YYYY-MM-DD. */
  readonly today: string;
  readonly version: string;
  readonly verbose: boolean;
}

export const yearOfRun = ({ today }: Context): number => Number(today.slice(0, 4));
