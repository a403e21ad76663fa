// Tables whose keys are typed as such.

/** Object.keys is typed for objects that may hold more than they declare; a table of our own does not. */
export const keysOf = <T extends object>(table: T): readonly (keyof T & string)[] =>
  Object.keys(table) as (keyof T & string)[];

/** A table that has a value for each of the keys. */
export const tableOf = <K extends string, V>(
  keys: readonly K[],
  value: (key: K) => V,
): Readonly<Record<K, V>> => Object.fromEntries(keys.map(key => [key, value(key)])) as Record<K, V>;
