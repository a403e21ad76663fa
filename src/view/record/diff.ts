// What a folder of records changes, for people, for scripts and for a pull request.
import { type Change, type ChangeKind, changeKinds } from '../../domain/record/diff.ts';
import type { Fact } from '../../domain/record/facts.ts';
import type { TableBlock } from '../blocks.ts';
import { type Report, report } from '../report.ts';
import { idColumn, type Json, type ResultColumn, resultOf } from '../result.ts';
import { plural } from '../words.ts';
import { flatFact, statementCell } from './cells.ts';

const columns: readonly ResultColumn<Change>[] = [
  { key: 'change', json: ({ kind }) => kind },
  { key: 'program', json: ({ program }) => program.id },
  { key: 'field', json: ({ path }) => path },
  { key: 'before', json: ({ before }) => factJson(before), flat: ({ before }) => flatFact(before) },
  { key: 'after', json: ({ after }) => factJson(after), flat: ({ after }) => flatFact(after) },
  idColumn(({ program }) => program.id),
];

/** What --fields can name. */
export const diffKeys: readonly string[] = columns.map(({ key }) => key);

const titles: Readonly<Record<ChangeKind, string>> = {
  'program-added': 'Programs added',
  'program-removed': 'Programs removed',
  'fact-added': 'Facts added',
  'fact-changed': 'Facts changed',
  'fact-removed': 'Contacts and highlights removed',
  'became-unknown': 'Facts that became unknown',
  'source-changed': 'Facts with another source or age',
};

export const viewDiff = (changes: readonly Change[]): Report =>
  report({
    title: 'Changes of records',
    result: resultOf(changes, columns),
    blocks: () =>
      changeKinds.flatMap(kind =>
        tableOf(
          kind,
          changes.filter(each => each.kind === kind),
        ),
      ),
    notes: [
      changes.length === 0
        ? 'Nothing differs from the shipped catalog.'
        : `${plural(changes.length, 'change')}.`,
    ],
  });

const factJson = (fact: Fact | undefined): Json | undefined =>
  fact && { value: fact.value, qualifier: fact.qualifier, scope: fact.scope, note: fact.note };

function tableOf(kind: ChangeKind, changes: readonly Change[]): readonly TableBlock[] {
  if (changes.length === 0) return [];
  const title = `${titles[kind]} (${changes.length})`;
  if (kind === 'program-added' || kind === 'program-removed') {
    return [
      {
        type: 'table',
        title,
        columns: [
          { title: 'Program', kind: 'text', role: 'id' },
          { title: 'Name', kind: 'text', role: 'name', flexible: true },
        ],
        rows: changes.map(({ program }) => [program.id, program.name]),
      },
    ];
  }
  return [
    {
      type: 'table',
      title,
      columns: [
        { title: 'Program', kind: 'text', role: 'name' },
        { title: 'Field', kind: 'text', role: 'name', flexible: true },
        { title: 'Before', kind: 'text', flexible: true },
        { title: 'After', kind: 'text', flexible: true },
      ],
      rows: changes.map(({ program, path, before, after }) => [
        program.id,
        path ?? '',
        statementCell(before),
        statementCell(after),
      ]),
      wrap: true,
    },
  ];
}
