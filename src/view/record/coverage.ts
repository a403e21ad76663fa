// What is recorded and what is missing: by field over many programs, or for one program.
import {
  countedSections,
  type FieldCoverage,
  type ProgramCoverage,
  sectionShares,
} from '../../domain/record/coverage.ts';
import { sections } from '../../schema/field-label.ts';
import { type FieldPath, fullTitle, labelOf } from '../../schema/labels.ts';
import type { Program } from '../../schema/program.ts';
import { type BarsBlock, type CardBlock, type CardEntry, type HeatmapBlock, textEntry } from '../blocks.ts';
import { type Report, report } from '../report.ts';
import { objectResult, type ResultColumn, resultOf } from '../result.ts';
import { plural } from '../words.ts';
import { titleOf } from './names.ts';

const fieldColumns: readonly ResultColumn<FieldCoverage>[] = [
  { key: 'field', json: ({ field }) => field },
  { key: 'label', json: ({ field }) => fullTitle(field) },
  { key: 'recorded', kind: 'number', json: ({ recorded }) => recorded },
  { key: 'outOf', kind: 'number', json: ({ outOf }) => outOf },
];

export const viewFieldCoverage = (rows: readonly FieldCoverage[], programs: number): Report =>
  report({
    title: 'What is recorded, and what is missing',
    result: resultOf(rows, fieldColumns),
    blocks: () => barsBySection(rows),
    notes: [
      `${plural(programs, 'program')}. The fields of a track count the programs that are known to offer it.`,
    ],
  });

function barsBySection(rows: readonly FieldCoverage[]): readonly BarsBlock[] {
  const keys = [...new Set(rows.map(({ field }) => labelOf(field).section))];
  return keys.map(key => ({
    type: 'bars',
    title: sections[key].title,
    rows: rows
      .filter(({ field }) => labelOf(field).section === key)
      .map(({ field, recorded, outOf }) => ({
        label: labelOf(field).title,
        value: recorded,
        max: outOf,
        numbers: [`${recorded} of ${outOf}`],
      })),
  }));
}

/** One program: its recorded and missing fields, and the age of its facts. */
export function viewProgramCoverage(coverage: ProgramCoverage): Report {
  const { program, recorded, missing, facts, undatedFacts, oldest, newest } = coverage;
  return report({
    title: titleOf(program),
    result: objectResult({
      program: program.id,
      facts,
      undatedFacts,
      oldest: oldest ?? null,
      newest: newest ?? null,
      recorded,
      missing,
      id: program.id,
    }),
    blocks: () => [card(coverage)],
    notes: [`The facts themselves: resprog sources ${program.id}.`],
  });
}

function card({
  program,
  recorded,
  missing,
  facts,
  undatedFacts,
  oldest,
  newest,
}: ProgramCoverage): CardBlock {
  const possible = recorded.length + missing.length;
  return {
    type: 'card',
    title: titleOf(program),
    sections: [
      {
        title: '',
        entries: [
          textEntry('Recorded', `${recorded.length} of ${possible} fields`),
          textEntry('Facts', `${facts}, ${undatedFacts} of them undated`),
          textEntry('Oldest dated fact', oldest === undefined ? null : String(oldest)),
          textEntry('Newest dated fact', newest === undefined ? null : String(newest)),
        ],
      },
      { title: 'Recorded', entries: bySection(recorded) },
      { title: 'Not recorded', entries: bySection(missing) },
    ],
  };
}

function bySection(fields: readonly FieldPath[]): readonly CardEntry[] {
  const keys = [...new Set(fields.map(field => labelOf(field).section))];
  return keys.map(key => ({
    label: sections[key].short || sections[key].title,
    cell: fields.filter(field => labelOf(field).section === key).map(field => labelOf(field).title),
    kind: 'list',
  }));
}

/** How much is recorded of each program in each section; the name of a program leads to its part of the document. */
export const coverageHeatmap = (programs: readonly Program[]): HeatmapBlock => ({
  type: 'heatmap',
  title: 'Fields recorded, by section',
  rowTitle: 'Name',
  columns: countedSections.map(key => sections[key].short || sections[key].title),
  rows: programs.map(program => ({
    label: program.name,
    target: program.id,
    shares: sectionShares(program),
  })),
});
