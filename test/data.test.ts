// The shipped records: clean by every rule; and, a row a fact, what the four documents state from which the catalog started.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { openRecords } from '../src/catalog/records.ts';
import { readSnapshot } from '../src/catalog/snapshot.ts';
import { equals, filterPrograms, offersAny } from '../src/domain/query/filter.ts';
import { sourceOf } from '../src/domain/record/facts.ts';
import { qualifierOf, readField, scopeOf } from '../src/domain/record/field.ts';
import { makeLens } from '../src/domain/record/lens.ts';
import type { FieldPath } from '../src/schema/labels.ts';
import type { Program } from '../src/schema/program.ts';
import { today } from './support/today.ts';

const { records, problems } = await openRecords(today).check();
const programs = records.map(({ program }) => program);

describe('the shipped data', () => {
  test('has no errors', () => {
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('covers the country', () => {
    expect(programs.length).toBeGreaterThanOrEqual(170);
    expect(new Set(programs.map(({ state }) => state)).size).toBeGreaterThanOrEqual(44);
  });

  test('is what the snapshot holds', async () => {
    expect(JSON.stringify(readSnapshot())).toBe(JSON.stringify(programs));
  });

  test('no program takes J-1 for DR because of what is said of IR only, or by another department', async () => {
    const thisYear = Number(today.slice(0, 4));
    const { programs: found } = filterPrograms(
      programs,
      [offersAny(['dr']), equals('application.visas', 'J-1')],
      { lens: makeLens({ tracks: ['dr'], thisYear }) },
    );
    expect(found.length).toBeGreaterThan(10);
    const wrong = found.filter(
      program =>
        scopeOf(program, 'application.visas')?.includes('dr') === false ||
        sourceOf(program, 'application.visas')?.source.department !== undefined,
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  test('a note that names another department comes with the mark of its source', () => {
    const named =
      /from (?:another|the (?:surgery|general surgery|internal medicine|emergency medicine|psychiatry|pathology))/u;
    const noted = programs.flatMap(program =>
      Object.entries(program.notes ?? {})
        .filter(([, note]) => named.test(note))
        .map(([path]) => ({ path: `${program.id} ${path}`, source: sourceOf(program, path)?.source })),
    );
    expect(noted.length).toBeGreaterThan(0);
    expect(noted.filter(({ source }) => source?.department !== 'other').map(({ path }) => path)).toEqual([]);
  });

  test('every record names its schema for editors', () => {
    const line = '# yaml-language-server: $schema=../../program.schema.json\n';
    expect(
      records.map(({ file }) => file).filter(file => !readFileSync(file, 'utf8').startsWith(line)),
    ).toEqual([]);
  });
});

/** A fact of one of the four documents is one row, so that its correction changes that row and nothing else. */
describe('the documents that the catalog started from', () => {
  function record(id: string): Program {
    const found = programs.find(program => program.id === id);
    if (found === undefined) throw new Error(`There is no record ${id}`);
    return found;
  }

  /** What a record says of a field, by the name of both, so that a difference shows where it is. */
  const saidOf = (
    rows: readonly (readonly [id: string, field: FieldPath, ...unknown[]])[],
    say: (program: Program, field: FieldPath) => unknown,
  ) => Object.fromEntries(rows.map(([id, field]) => [`${id} ${field}`, say(record(id), field)]));

  const values: readonly (readonly [id: string, field: FieldPath, value: unknown])[] = [
    ['slu', 'tracks.dr.positionsPerYear', 6],
    ['slu', 'tracks.dr.totalResidents', 24],
    ['slu', 'tracks.dr.lengthYears', 4],
    ['slu', 'tracks.dr.clinicalYear', 'separate'],
    ['slu', 'tracks.irIntegrated.positionsPerYear', 2],
    ['slu', 'tracks.esir.offered', true],
    ['slu', 'rotations.blockWeeks', 4],
    ['slu', 'call.independent', true],
    ['slu', 'conference.dailyNoon', true],
    ['slu', 'conference.hoursPerDay', 1],
    ['slu', 'research.coordinator', true],
    ['mir', 'tracks.irIntegrated.positionsPerYear', 2],
    ['mir', 'tracks.irIntegrated.totalResidents', 10],
    ['mir', 'tracks.irIntegrated.accreditedSince', 2016],
    ['mir', 'tracks.irIntegrated.lengthYears', 5],
    ['mir', 'tracks.irIntegrated.clinicalYear', 'separate'],
    ['mir', 'tracks.irIndependent.acceptsEsir', true],
    ['mir', 'tracks.irIndependent.acceptsNonEsir', true],
    ['mir', 'certificates', ['IR/DR']],
    ['rush', 'tracks.dr.lengthYears', 4],
    ['rush', 'tracks.irIntegrated.offered', true],
    ['rush', 'pediatrics.site', "Ann & Robert H. Lurie Children's Hospital of Chicago"],
    ['rush', 'pediatrics.months', 3],
    ['rush', 'research.required', false],
    ['rush', 'education.resources', ['GE PACS', 'StatDX', 'Amirsys teaching files', 'UpToDate', 'IMAIOS']],
    ['utsw', 'tracks.irIntegrated.offered', true],
    ['utsw', 'certificates', ['IR/DR']],
  ];

  test('numbers, choices and lists', () => {
    expect(saidOf(values, readField)).toEqual(
      Object.fromEntries(values.map(([id, field, value]) => [`${id} ${field}`, value])),
    );
  });

  const limits: readonly (readonly [id: string, field: FieldPath, limit: string])[] = [
    ['mir', 'tracks.irIndependent.positionsPerYear', 'upTo 4'],
    ['mir', 'volume.irProceduresPerYear', 'atLeast 50000'],
    ['mir', 'faculty.ir', 'atLeast 12'],
    ['rush', 'volume.examsPerYear', 'atLeast 368000'],
  ];

  test('numbers that are not exact', () => {
    const say = (program: Program, field: FieldPath) =>
      `${qualifierOf(program, field)} ${readField(program, field)}`;
    expect(saidOf(limits, say)).toEqual(
      Object.fromEntries(limits.map(([id, field, limit]) => [`${id} ${field}`, limit])),
    );
  });

  const entries: readonly (readonly [id: string, field: FieldPath, entry: string])[] = [
    ['slu', 'rotations.services', 'interventional'],
    ['mir', 'rotations.services', 'surgical intensive care'],
    ['mir', 'hospitals', 'Barnes-Jewish Hospital'],
    ['mir', 'hospitals', "St. Louis Children's Hospital"],
    ['mir', 'hospitals', 'Barnes-Jewish West County Hospital'],
    ['mir', 'contacts.name', 'Melissa A. Hummel'],
    ['rush', 'contacts.name', 'Lakesha Hudson'],
    ['rush', 'contacts.email', 'lakesha_s_hudson@rush.edu'],
    ['rush', 'contacts.phone', '(312) 942-5509'],
    ['rush', 'address', '1653 W. Congress Parkway'],
  ];

  test('entries of lists, and the address', () => {
    const missing = entries.filter(
      ([id, field, entry]) => !JSON.stringify(readField(record(id), field)).includes(entry),
    );
    expect(missing.map(row => row.join(' '))).toEqual([]);
    expect(readField(record('slu'), 'rotations.services')).toHaveLength(14);
    expect(readField(record('mir'), 'procedures')).toHaveLength(14);
  });

  const highlights: readonly (readonly [id: string, words: string])[] = [
    ['slu', 'Saturday to Thursday'],
    ['slu', 'Artificial intelligence'],
    ['slu', 'noon to 1 p.m.'],
    ['slu', 'Monthly quality'],
    ['slu', 'medical students'],
    ['slu', 'multidisciplinary'],
    ['slu', 'private practice'],
    ['mir', 'three years of DR'],
    ['mir', 'first class planned for 2020–21'],
    ['mir', 'with or without an ESIR year'],
    ['mir', 'Outpatient IR clinic'],
    ['utsw', 'graduated autonomy'],
    ['utsw', 'Longitudinal patient care'],
    ['utsw', 'underserved'],
    ['utsw', 'academic and for private practice'],
    ['utsw', 'intellectual vibrancy'],
    ['utsw', 'research, quality and education'],
  ];

  test('highlights', () => {
    const textOf = (id: string): string => (record(id).highlights ?? []).map(({ text }) => text).join(' ');
    const missing = highlights.filter(([id, words]) => !textOf(id).includes(words));
    expect(missing.map(row => row.join(': '))).toEqual([]);
  });

  test('recognitions name whose words they are', () => {
    const texts = (record('rush').highlights ?? [])
      .filter(({ topic }) => topic === 'recognition')
      .map(({ text }) => text);
    expect(texts.length).toBeGreaterThan(0);
    expect(texts.filter(text => !/as cited by Rush|Rush calls/u.test(text))).toEqual([]);
  });
});
