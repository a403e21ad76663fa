// What a command changed on the list, a line a program.
import type { ListChange, Statement } from '../../domain/mine/changes.ts';
import { type Report, report } from '../report.ts';
import { idColumn, type Json, type ResultColumn, resultOf } from '../result.ts';

export interface ChangesParts {
  readonly changes: readonly ListChange[];
  /** The name of a program that the catalog knows. */
  readonly nameOf: (id: string) => string | undefined;
  /** Where the list lies. */
  readonly path: string;
  /** It has been begun just now, so that its place is worth knowing. */
  readonly isNew: boolean;
  readonly notes: readonly string[];
}

export const viewChanges = ({ changes, nameOf, path, isNew, notes }: ChangesParts): Report =>
  report({
    result: resultOf(changes, columns),
    blocks: () => [{ type: 'text', lines: changeLines(changes, nameOf) }],
    notes: [
      ...notes,
      ...(changes.length === 0 ? [`Nothing changes in ${path}.`] : []),
      ...(isNew && changes.length > 0 ? [`Your list begins: ${path}`] : []),
    ],
  });

const columns: readonly ResultColumn<ListChange>[] = [
  { key: 'program', json: ({ id }) => id },
  { key: 'change', json: ({ kind }) => kind },
  { key: 'field', json: change => (change.kind === 'said' ? change.key : undefined) },
  { key: 'before', json: change => (change.kind === 'said' ? jsonOf(change.before) : undefined) },
  { key: 'after', json: change => (change.kind === 'said' ? jsonOf(change.after) : undefined) },
  idColumn(({ id }) => id),
];

/** The names that --fields may pick. */
export const changeKeys: readonly string[] = columns.map(({ key }) => key);

/** A statement as JSON: an object's keys are as they are. */
const jsonOf = (statement: Statement | undefined): Json | undefined =>
  typeof statement === 'object' && !Array.isArray(statement) ? { ...statement } : statement;

/** One line for each program, and one for each statement about the list as a whole. */
export function changeLines(
  changes: readonly ListChange[],
  nameOf: ChangesParts['nameOf'],
): readonly string[] {
  const ids = [...new Set(changes.flatMap(({ id }) => id ?? []))];
  const called = (id: string): string => {
    const name = nameOf(id);
    return name === undefined ? id : `${name} (${id})`;
  };
  return [
    ...ids.map(id =>
      programLine(
        called(id),
        changes.filter(change => change.id === id),
      ),
    ),
    ...changes.filter(({ id }) => id === undefined).map(change => `Your list: ${wordChange(change)}.`),
  ];
}

function programLine(name: string, changes: readonly ListChange[]): string {
  const said = changes
    .filter(({ kind }) => kind === 'said')
    .map(wordChange)
    .join(', ');
  const [first] = changes;
  if (first?.kind === 'removed') return `${name} is off your list.`;
  if (first?.kind === 'added')
    return said === '' ? `${name} is on your list.` : `${name} is on your list: ${said}.`;
  return `${name}: ${said}.`;
}

function wordChange(change: ListChange): string {
  if (change.kind !== 'said') return '';
  const { key, before, after } = change;
  if (key === 'notes') return wordNotes(before, after);
  const title = titles[key] ?? key;
  if (after === undefined) return `${title} removed (was ${wordStatement(before)})`;
  const was = before === undefined ? '' : ` (was ${wordStatement(before)})`;
  return `${title} ${wordStatement(after)}${was}`;
}

/** Notes mostly grow by a line. */
function wordNotes(before: Statement | undefined, after: Statement | undefined): string {
  if (after === undefined) return `notes removed (were ${quoted(before)})`;
  const [old, now] = [String(before ?? '').trimEnd(), String(after)];
  return old !== '' && now.startsWith(old)
    ? `added to the notes: ${quoted(now.slice(old.length).trim())}`
    : `notes ${quoted(now)}`;
}

const quoted = (statement: Statement | undefined): string => `"${wordStatement(statement)}"`;

const titles: Readonly<Record<string, string>> = {
  rank: 'rank order list',
  supplemental: 'supplemental lists',
};

/** What is said, short enough for a line. */
export function wordStatement(statement: Statement | undefined): string {
  if (statement === undefined || statement === null) return 'nothing';
  if (typeof statement !== 'object') return shortened(String(statement));
  const parts = Array.isArray(statement)
    ? statement.map(String)
    : Object.entries(statement).map(([name, value]) => `${name} ${value}`);
  const text = parts.join(', ');
  return parts.length > maxParts ? `${parts.length} entries` : shortened(text);
}

const maxParts = 6;
const maxLetters = 60;

/** The first line of a text, where it is long. */
function shortened(text: string): string {
  const [line = '', ...more] = text.trimEnd().split('\n');
  const cut = line.length > maxLetters ? line.slice(0, maxLetters).trimEnd() : line;
  return cut.length < line.length || more.length > 0 ? `${cut}…` : cut;
}
