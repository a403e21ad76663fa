// What is published and what is missing: by field over many programs, or for one program.
import type { FieldCoverage, ProgramCoverage } from '../../domain/record/coverage.ts';
import { sections } from '../../schema/field-label.ts';
import { type FieldPath, fullTitle, labelOf } from '../../schema/labels.ts';
import { type BarsBlock, type CardEntry, plural, type Report, report, sheetOf } from '../report.ts';
import { titleOf } from './show.ts';

const coverageKeys = ['field', 'label', 'published', 'outOf'] as const;

export function viewFieldCoverage(rows: readonly FieldCoverage[], programs: number): Report {
  const items = rows.map(({ field, recorded: published, outOf }) => ({
    field,
    label: fullTitle(field),
    published,
    outOf,
  }));
  return report({
    data: items,
    keys: coverageKeys,
    sheet: () => sheetOf(coverageKeys, items),
    blocks: barsBySection(rows),
    notes: [
      `${plural(programs, 'program')}. The fields of a track count the programs that are known to offer it.`,
    ],
  });
}

function barsBySection(rows: readonly FieldCoverage[]): readonly BarsBlock[] {
  const keys = [...new Set(rows.map(({ field }) => labelOf(field).section))];
  return keys.map(key => ({
    type: 'bars',
    title: sections[key].title,
    rows: rows
      .filter(({ field }) => labelOf(field).section === key)
      .map(({ field, recorded: published, outOf }) => ({
        label: labelOf(field).title,
        value: published,
        max: outOf,
        text: `${published} of ${outOf}`,
      })),
  }));
}

/** One program: its published and missing fields, and the age of its facts. */
export function viewProgramCoverage(coverage: ProgramCoverage): Report {
  const { program, recorded: published, missing, facts, undatedFacts, oldest, newest } = coverage;
  const possible = published.length + missing.length;
  const item = {
    program: program.id,
    facts,
    undatedFacts,
    oldest: oldest ?? null,
    newest: newest ?? null,
    published,
    missing,
  };
  return report({
    data: item,
    keys: Object.keys(item),
    sheet: () => sheetOf(Object.keys(item), [item]),
    blocks: [
      {
        type: 'card',
        title: titleOf(program),
        sections: [
          {
            title: '',
            entries: [
              entry('Published', `${published.length} of ${possible} fields`),
              entry('Facts', `${facts}, ${undatedFacts} of them undated`),
              entry('Oldest dated fact', oldest === undefined ? null : String(oldest)),
              entry('Newest dated fact', newest === undefined ? null : String(newest)),
            ],
          },
          { title: 'Published', entries: bySection(published) },
          { title: 'Not published', entries: bySection(missing) },
        ],
      },
    ],
    notes: [`The facts themselves: resprog sources ${program.id}.`],
  });
}

const entry = (label: string, cell: string | null): CardEntry => ({ label, cell, kind: 'text' });

function bySection(fields: readonly FieldPath[]): readonly CardEntry[] {
  const keys = [...new Set(fields.map(field => labelOf(field).section))];
  return keys.map(key => ({
    label: sections[key].short || sections[key].title,
    cell: fields.filter(field => labelOf(field).section === key).map(field => labelOf(field).title),
    kind: 'list',
  }));
}
