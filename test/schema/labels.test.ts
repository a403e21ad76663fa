import { describe, expect, expectTypeOf, test } from 'vitest';
import { type FieldPath, fieldPaths, fullTitle, labelOf } from '../../src/schema/labels.ts';
import { type Program, programSchema } from '../../src/schema/program.ts';

type Scalar = string | number | boolean;

/** Dotted paths of all leaves; lists of objects map element-wise, lists of scalars and free maps are leaves. */
type Paths<T, Prefix extends string = ''> = {
  [K in keyof T & string]-?: PathsOf<NonNullable<T[K]>, `${Prefix}${K}`>;
}[keyof T & string];
type PathsOf<V, Path extends string> = V extends Scalar
  ? Path
  : V extends readonly (infer Entry)[]
    ? PathsOf<Entry, Path>
    : string extends keyof V
      ? Path
      : Paths<V, `${Path}.`>;

interface SchemaNode {
  readonly type: string;
  readonly entries?: Record<string, SchemaNode>;
  readonly item?: SchemaNode;
  readonly wrapped?: SchemaNode;
}

function pathsOf({ entries, item, wrapped }: SchemaNode, path: string): readonly string[] {
  const inner = item ?? wrapped;
  if (inner !== undefined) return pathsOf(inner, path);
  if (entries === undefined) return [path];
  return Object.entries(entries).flatMap(([key, each]) =>
    pathsOf(each, path === '' ? key : `${path}.${key}`),
  );
}

describe('labels and schema describe the same fields', () => {
  test('by type, and by value in the same order', () => {
    expectTypeOf<FieldPath>().toEqualTypeOf<Paths<Program>>();
    expect(fieldPaths).toEqual(pathsOf(programSchema as unknown as SchemaNode, ''));
  });
});

describe('every label', () => {
  const labels = fieldPaths.map(path => ({ path, ...labelOf(path) }));

  test('has a title, and a sentence of help', () => {
    expect(labels.filter(({ title }) => !/^[A-Z]\S*(?: \S+)*$/u.test(title))).toEqual([]);
    expect(labels.filter(({ help }) => !/^[A-Z].*\.$/u.test(help))).toEqual([]);
  });

  test('names the values of a closed list, and of nothing else', () => {
    expect(labels.filter(({ kind, choices }) => kind === 'choice' && choices === undefined)).toEqual([]);
    const closed = labels.filter(({ choices }) => choices !== undefined);
    expect(closed.filter(({ kind }) => kind !== 'choice' && kind !== 'list')).toEqual([]);
  });

  test('says for how many years a statement is worth something, where it ages', () => {
    const years = (['name', 'application.deadline', 'tracks.dr.positionsPerYear'] as const).map(
      path => labelOf(path).goodForYears,
    );
    expect(years).toEqual([undefined, 1, 4]);
  });

  test('stands alone without being mistaken for another', () => {
    const titles = fieldPaths.map(fullTitle);
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  });

  test('names a field below its own group only', () => {
    for (const path of fieldPaths) {
      expect(fieldPaths.filter(other => other.startsWith(`${path}.`))).toEqual([]);
    }
  });
});

test.each([
  ['name', 'Name'],
  ['tracks.dr.positionsPerYear', 'DR positions a year'],
  ['tracks.dr.acgmeCode', 'DR ACGME code'],
  ['contacts.name', 'Contact name'],
  ['contacts.email', 'Contact E-mail'],
] as const)('%s alone is called "%s"', (path, title) => expect(fullTitle(path)).toBe(title));
