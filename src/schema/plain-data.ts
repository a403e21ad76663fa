// What may stand in plain data, in whatever format it is written: maps, their keys, and how deep they lie.

/** Whether a value is a map with keys. */
export const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Objects have these without being told, so that tools drop or misread keys of the same name. */
export const reservedKeys: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** How many maps and lists may lie in each other; a limit also for what recurses over them. */
export const maxNesting = 20;
