// What somebody says of a program, from words to a patch as plain data: FIELD=VALUE, with the page that says it.
import { factsNamed } from '../../domain/record/amend.ts';
import { identityFields, isOfEntry } from '../../domain/record/facts.ts';
import type { FieldValue } from '../../domain/record/field.ts';
import { clip } from '../../domain/record/text.ts';
import type { Qualifier, TrackKey } from '../../schema/choices.ts';
import { type FieldPath, labelOf } from '../../schema/labels.ts';
import type { Contact, Program } from '../../schema/program.ts';
import { UsageError } from '../errors.ts';
import { parseChoice, parseField, parseTrack } from '../parse.ts';

/** A value said of a field; without one the fact is taken out. */
export interface Statement {
  /** Of a field, or `contacts.Ann Lee` to take an entry out. */
  readonly path: string;
  readonly value: FieldValue | undefined;
  readonly qualifier: Qualifier | undefined;
}

/** The page that says it. */
export interface Page {
  readonly url: string;
  /** YYYY-MM-DD */
  readonly readOn: string;
  /** The year that the page shows. */
  readonly asOf?: string | undefined;
}

/** `FIELD=VALUE`; an empty value takes the fact out. Throws UsageError. */
export function parseStatement(word: string): Statement {
  const [, name = '', text] = /^([^=]+)=(.*)$/su.exec(word) ?? [];
  if (text === undefined)
    throw new UsageError(`Write FIELD=VALUE, as in tracks.dr.positionsPerYear=7, not "${clip(word)}".`);
  if (text.trim() !== '') return statementOf(settable(name.trim()), text.trim());
  const path = isOfEntry(name.trim()) ? name.trim() : settable(name.trim());
  if (isIdentity(path))
    throw new UsageError(`${path} is no fact of a page, and is not taken out; say another value.`);
  return { path, value: undefined, qualifier: undefined };
}

const isIdentity = (path: string): boolean => [...identityFields].some(field => field === path);

/** A field of which a value can be said in a word. Throws UsageError. */
export function settable(name: string): FieldPath {
  const path = parseField(name);
  if (path === 'id' || /^(?:highlights|qualifiers|scopes|notes|sources)(?:\.|$)/u.test(path))
    throw new UsageError(`${path} cannot be set in a word; write it into the file with an editor.`);
  return path;
}

/** The value that a text says of a field. Throws UsageError. */
export function statementOf(path: FieldPath, text: string): Statement {
  const { kind, choices } = labelOf(path);
  const exact = (value: FieldValue): Statement => ({ path, value, qualifier: undefined });
  if (kind === 'flag') return exact(parseFlag(path, text));
  if (kind === 'count' || kind === 'number' || kind === 'money' || kind === 'year')
    return quantityOf(path, text);
  if (kind === 'list') {
    const parts = text
      .split(text.includes(';') ? ';' : ',')
      .map(part => part.trim())
      .filter(part => part !== '');
    if (path === 'contacts.tracks') return exact(parts.map(parseTrack));
    return exact(choices === undefined ? parts : parts.map(part => parseChoice(path, part, choices)));
  }
  return exact(kind === 'choice' && choices !== undefined ? parseChoice(path, text, choices) : text);
}

function parseFlag(path: string, text: string): boolean {
  const word = text.toLowerCase();
  if (['yes', 'true', 'y'].includes(word)) return true;
  if (['no', 'false', 'n'].includes(word)) return false;
  throw new UsageError(`${path} is yes or no, not "${clip(text)}".`);
}

const qualifierForms: readonly (readonly [RegExp, Qualifier])[] = [
  [/^(?:up to|at most|<=|≤)\s*/iu, 'upTo'],
  [/^(?:at least|>=|≥)\s*/iu, 'atLeast'],
  [/^(?:about|~)\s*/iu, 'about'],
];

/** "up to 4", "at least 368,000", "$65,000". */
function quantityOf(path: FieldPath, text: string): Statement {
  const [form, qualifier] = qualifierForms.find(([each]) => each.test(text)) ?? [];
  const digits = (form === undefined ? text : text.replace(form, '')).replace(/^\$\s*/u, '');
  // Thousands may be grouped, but a comma is never the sign before a fraction.
  const sign = labelOf(path).kind === 'number' ? '-?' : '';
  if (!new RegExp(`^${sign}(?:\\d+|\\d{1,3}(?:,\\d{3})+)(?:\\.\\d+)?$`, 'u').test(digits))
    throw new UsageError(`${path} is a number, as 7, "up to 7" or "about 7", not "${clip(text)}".`);
  return { path, value: Number(digits.replaceAll(',', '')), qualifier };
}

type Tree = { [key: string]: unknown };

/** All that is said of a program, as a patch in plain data, which is still to be checked. Throws UsageError. */
export function patchData(
  program: Program,
  statements: readonly Statement[],
  page: Page | undefined,
  scope: readonly TrackKey[] = [],
): { readonly amends: string } & Tree {
  const repeated = statements.find(
    (each, index) => statements.findIndex(({ path }) => path === each.path) < index,
  );
  if (repeated !== undefined) throw new UsageError(`${repeated.path} is said twice.`);
  const said = statements.filter(({ value }) => value !== undefined);
  const gone = statements.filter(({ value }) => value === undefined).map(({ path }) => path);
  const unknown = gone.find(path => factsNamed(program, path).length === 0);
  if (unknown !== undefined)
    throw new UsageError(`${program.id} has no ${clip(unknown)} on record that could be taken out.`);
  const contact = contactOf(
    program,
    said.filter(({ path }) => path.startsWith('contacts.')),
  );
  const fields = said.filter(({ path }) => !path.startsWith('contacts.'));
  const facts = fields.map(({ path }) => path).filter(path => !isIdentity(path));
  const qualified = fields.filter(({ qualifier }) => qualifier !== undefined);
  const scoped = facts.filter(path => scope.length > 0 && !path.startsWith('tracks.'));
  const supported = [...facts, ...(contact === undefined ? [] : ['contacts'])];
  if (page === undefined && supported.length + gone.length > 0)
    throw new UsageError('A fact needs a page that says it; name it with --source URL.');
  const source = (names: readonly string[]) => [
    {
      url: page?.url,
      readOn: page?.readOn,
      ...(page?.asOf === undefined ? {} : { asOf: page.asOf }),
      facts: names,
    },
  ];
  const tree: { readonly amends: string } & Tree = { amends: program.id };
  for (const { path, value } of fields) put(tree, path.split('.'), value);
  return {
    ...tree,
    ...(contact === undefined ? {} : { contacts: [contact] }),
    ...(qualified.length === 0
      ? {}
      : { qualifiers: Object.fromEntries(qualified.map(({ path, qualifier }) => [path, qualifier])) }),
    ...(scoped.length === 0 ? {} : { scopes: Object.fromEntries(scoped.map(path => [path, scope])) }),
    ...(gone.length === 0 ? {} : { remove: source(gone) }),
    ...(supported.length === 0 ? {} : { sources: source(supported) }),
  };
}

/** In a record the key of a track says by itself that it is offered. */
function put(tree: Tree, [key = '', ...rest]: readonly string[], value: unknown): void {
  if (rest.length === 0) {
    if (key !== 'offered' || value !== true) tree[key] = value;
    return;
  }
  const inner = tree[key];
  const below: Tree = isTree(inner) ? inner : {};
  tree[key] = below;
  put(below, rest, value);
}

const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null;

/** The contact that is meant, with what is new of it: by its name, or as the only one of its role. */
function contactOf(program: Program, statements: readonly Statement[]): Tree | undefined {
  if (statements.length === 0) return undefined;
  const parts: Tree = Object.fromEntries(
    statements.map(({ path, value }) => [path.replace('contacts.', ''), value]),
  );
  const { contacts = [] } = program;
  const { role, name } = parts;
  const fits = (each: Contact): boolean =>
    (role === undefined || each.role === role) && (name === undefined || each.name === name);
  const found = contacts.filter(fits);
  const [only] = found;
  if (found.length === 1) return { ...only, ...parts };
  if (found.length > 1)
    throw new UsageError(
      `This fits ${found.map(each => each.name ?? each.role).join(', ')}; say which with contacts.name=NAME.`,
    );
  if (role === undefined)
    throw new UsageError(
      'A contact that is not on record needs its role; add contacts.role="program coordinator".',
    );
  return parts;
}
