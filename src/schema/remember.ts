// Remembers what was worked out: of nothing, for the first who asks, or of a text, as records repeat their addresses by the thousand.

/** The same function, which works out each text once in a run. */
export function remember<T>(make: (text: string) => T): (text: string) => T {
  const known = new Map<string, { readonly made: T }>();
  return text => {
    const found = known.get(text) ?? { made: make(text) };
    known.set(text, found);
    return found.made;
  };
}

/** The value of a function that is called when the value is first wanted. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
