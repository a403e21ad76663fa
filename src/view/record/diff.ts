// What a folder of records changes, for people, for scripts and for a pull request.
import type { Change, ChangeKind } from '../../domain/record/diff.ts';
import type { Fact } from '../../domain/record/facts.ts';
import {
  type Json,
  plural,
  type RawValue,
  type Report,
  report,
  sheetOf,
  type TableBlock,
} from '../report.ts';
import { valueText } from './sources.ts';

const diffKeys = ['change', 'program', 'field', 'before', 'after'] as const;

const titles: Readonly<Record<ChangeKind, string>> = {
  'program-added': 'Programs added',
  'program-removed': 'Programs removed',
  'fact-added': 'Facts added',
  'fact-changed': 'Facts changed',
  'fact-removed': 'Contacts and highlights removed',
  'became-unknown': 'Facts that became unknown',
  'source-changed': 'Facts with another source or age',
};

export function viewDiff(changes: readonly Change[]): Report {
  const items = changes.map(changeJson);
  return report({
    data: items,
    keys: diffKeys,
    sheet: () => ({ ...sheetOf(diffKeys, items), rows: changes.map(sheetRow) }),
    blocks: (Object.keys(titles) as ChangeKind[]).flatMap(kind =>
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
}

const changeJson = ({
  kind,
  program,
  path,
  before,
  after,
}: Change): { readonly [key: string]: Json | undefined } => ({
  change: kind,
  program: program.id,
  field: path,
  before: factJson(before),
  after: factJson(after),
});

const factJson = (fact: Fact | undefined): Json | undefined =>
  fact && { value: fact.value as Json, qualifier: fact.qualifier, note: fact.note };

const sheetRow = ({ kind, program, path, before, after }: Change): readonly (RawValue | null)[] => [
  kind,
  program.id,
  path ?? null,
  before === undefined ? null : valueText(before),
  after === undefined ? null : valueText(after),
];

function tableOf(kind: ChangeKind, changes: readonly Change[]): readonly TableBlock[] {
  if (changes.length === 0) return [];
  const title = `${titles[kind]} (${changes.length})`;
  if (kind === 'program-added' || kind === 'program-removed') {
    return [
      {
        type: 'table',
        title,
        columns: [
          { title: 'Program', kind: 'text' },
          { title: 'Name', kind: 'text', flexible: true },
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
        { title: 'Program', kind: 'text' },
        { title: 'Field', kind: 'text', flexible: true },
        { title: 'Before', kind: 'text', flexible: true },
        { title: 'After', kind: 'text', flexible: true },
      ],
      rows: changes.map(({ program, path, before, after }) => [
        program.id,
        path ?? '',
        factCell(before),
        factCell(after),
      ]),
      wrap: true,
    },
  ];
}

function factCell(fact: Fact | undefined) {
  const value = fact === undefined ? null : valueText(fact);
  return value === null ? null : { value, qualifier: fact?.qualifier, note: fact?.note };
}
