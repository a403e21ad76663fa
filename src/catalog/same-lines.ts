// Finds the lines that two texts have in common, in their order.

/** More lines than any list has are not compared, but written anew. */
const maxCompared = 2000;

/** For the lines of a later text the places of the same lines in an earlier one: a longest common subsequence. */
export function alike(old: readonly string[], now: readonly string[]): ReadonlyMap<number, number> {
  const places = new Map<number, number>();
  const shorter = Math.min(old.length, now.length);
  let head = 0;
  while (head < shorter && old[head] === now[head]) places.set(head, head++);
  let tail = 0;
  while (tail < shorter - head && old[old.length - 1 - tail] === now[now.length - 1 - tail]) {
    tail += 1;
    places.set(now.length - tail, old.length - tail);
  }
  const [oldRest, nowRest] = [old.slice(head, old.length - tail), now.slice(head, now.length - tail)];
  if (Math.max(oldRest.length, nowRest.length) > maxCompared) return places;
  for (const [later, earlier] of common(oldRest, nowRest)) places.set(head + later, head + earlier);
  return places;
}

function common(old: readonly string[], now: readonly string[]): ReadonlyMap<number, number> {
  const lengths = Array.from({ length: old.length + 1 }, () => new Uint16Array(now.length + 1));
  const at = (i: number, j: number): number => lengths[i]?.[j] ?? 0;
  for (let i = old.length - 1; i >= 0; i -= 1) {
    const row = lengths[i];
    for (let j = now.length - 1; row !== undefined && j >= 0; j -= 1)
      row[j] = old[i] === now[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  }
  const places = new Map<number, number>();
  for (let i = 0, j = 0; i < old.length && j < now.length; ) {
    if (old[i] === now[j]) places.set(j++, i++);
    else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  return places;
}
