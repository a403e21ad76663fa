// The keys of a table, typed as such.

/** Object.keys is typed for objects that may hold more than they declare; a table of our own does not. */
export const keysOf = <T extends object>(table: T): readonly (keyof T & string)[] =>
  Object.keys(table) as (keyof T & string)[];
