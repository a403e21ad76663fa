// Remembers what was worked out of a text: records repeat their addresses by the thousand.

/** The same function, which works out each text once in a run. */
export function remember<T>(make: (text: string) => T): (text: string) => T {
  const known = new Map<string, { readonly made: T }>();
  return text => {
    const found = known.get(text) ?? { made: make(text) };
    known.set(text, found);
    return found.made;
  };
}
