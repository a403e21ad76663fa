// How much is recorded: by field over the catalog, and by program.
import type { SectionKey } from '../../schema/field-label.ts';
import { type FieldPath, labelOf } from '../../schema/labels.ts';
import type { Program } from '../../schema/program.ts';
import { yearOfFact } from './age.ts';
import { factFields, listFacts } from './facts.ts';
import { readField, trackOfField } from './field.ts';
import { offersTrack } from './tracks.ts';

export interface FieldCoverage {
  readonly field: FieldPath;
  /** Programs whose records hold the field. */
  readonly recorded: number;
  /** Programs that could: for a track's fields those that offer the track. */
  readonly outOf: number;
}

export interface ProgramCoverage {
  readonly program: Program;
  readonly recorded: readonly FieldPath[];
  readonly missing: readonly FieldPath[];
  readonly facts: number;
  readonly undatedFacts: number;
  /** Years that the pages show; undefined when all are undated. */
  readonly oldest: number | undefined;
  readonly newest: number | undefined;
}

/** Whether a record could hold a field: fields of a track that is not offered are no gap. */
function applies(program: Program, field: FieldPath): boolean {
  const track = trackOfField(field);
  return track === undefined || field.endsWith('.offered') || offersTrack(program, track) === 'yes';
}

export const fieldCoverage = (
  programs: readonly Program[],
  fields: readonly FieldPath[],
): readonly FieldCoverage[] =>
  fields.map(field => {
    const able = programs.filter(program => applies(program, field));
    const recorded = able.filter(program => readField(program, field) !== undefined).length;
    return { field, recorded, outOf: able.length };
  });

export function programCoverage(program: Program): ProgramCoverage {
  const fields = factFields.filter(field => applies(program, field));
  const recorded = fields.filter(field => readField(program, field) !== undefined);
  const facts = listFacts(program);
  const years = facts.flatMap(({ path }) => yearOfFact(program, path) ?? []);
  return {
    program,
    recorded,
    missing: fields.filter(field => readField(program, field) === undefined),
    facts: facts.length,
    undatedFacts: facts.length - years.length,
    oldest: years.length === 0 ? undefined : Math.min(...years),
    newest: years.length === 0 ? undefined : Math.max(...years),
  };
}

/** The sections in which something can be recorded; contacts and highlights are lists without an end. */
export const countedSections: readonly SectionKey[] = [
  ...new Set(factFields.map(field => labelOf(field).section)),
];

/** For each of these sections the share of its fields that is recorded, 0 to 1; null where there can be none. */
export function sectionShares(program: Program): readonly (number | null)[] {
  const { recorded, missing } = programCoverage(program);
  const count = (fields: readonly FieldPath[], section: SectionKey): number =>
    fields.filter(field => labelOf(field).section === section).length;
  return countedSections.map(section => {
    const [held, open] = [count(recorded, section), count(missing, section)];
    return held + open === 0 ? null : held / (held + open);
  });
}

/** Share of the fields that a record could hold and does, 0 to 1. */
export function coverageShare(program: Program): number {
  const { recorded, missing } = programCoverage(program);
  return recorded.length / (recorded.length + missing.length);
}
