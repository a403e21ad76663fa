// The shipped records: clean by every rule; and, a row a fact, what the four documents state from which the catalog started.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadCatalog } from '../src/catalog/load.ts';
import { openRecords } from '../src/catalog/records.ts';
import { readSnapshot, shippedFolder } from '../src/catalog/snapshot.ts';
import { equals, filterPrograms, offers } from '../src/domain/query/filter.ts';
import { listFacts, sourceOf } from '../src/domain/record/facts.ts';
import { qualifierOf, readField, scopeOf } from '../src/domain/record/field.ts';
import { makeLens } from '../src/domain/record/lens.ts';
import type { FieldPath } from '../src/schema/labels.ts';
import type { Program } from '../src/schema/program.ts';

const today = new Date().toISOString().slice(0, 10);
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
    expect(JSON.stringify(await readSnapshot())).toBe(JSON.stringify(programs));
  });

  test('loads the same from YAML and from the snapshot', async () => {
    const request = { skipInvalid: false, today };
    const fromSnapshot = await loadCatalog({ ...request, folders: [], builtin: true });
    const fromYaml = await loadCatalog({ ...request, folders: [shippedFolder], builtin: false });
    expect(fromYaml.catalog.programs).toEqual(fromSnapshot.catalog.programs);
  });

  test('no program takes J-1 for DR because of what is said of IR only, or by another department', async () => {
    const thisYear = Number(today.slice(0, 4));
    const { programs: found } = filterPrograms(
      programs,
      [...offers(['dr'], 'all'), equals('application.visas', 'J-1')],
      { lens: makeLens({ tracks: ['dr'], thisYear }) },
    );
    expect(found.length).toBeGreaterThan(10);
    for (const program of found) {
      expect(scopeOf(program, 'application.visas') ?? ['dr']).toContain('dr');
      expect(sourceOf(program, 'application.visas')?.source.department).toBeUndefined();
    }
  });

  test('a note that names another department comes with the mark of its source', () => {
    const unmarked = programs.flatMap(program =>
      Object.entries(program.notes ?? {}).filter(
        ([path, note]) =>
          /from (?:another|the (?:surgery|general surgery|internal medicine|emergency medicine|psychiatry|pathology))/u.test(
            note,
          ) && sourceOf(program, path)?.source.department !== 'other',
      ),
    );
    expect(unmarked).toEqual([]);
  });

  test('every fact has its source', () => {
    const without = programs.flatMap(program =>
      listFacts(program)
        .filter(({ path }) => sourceOf(program, path) === undefined)
        .map(({ path }) => `${program.id} ${path}`),
    );
    expect(without).toEqual([]);
  });

  test('every record names its schema for editors', () => {
    for (const { file } of records) {
      expect(readFileSync(file, 'utf8').split('\n')[0]).toBe(
        '# yaml-language-server: $schema=../../program.schema.json',
      );
    }
  });
});

/** A fact of one of the four documents is one row, so that its correction breaks that row and nothing else. */
describe('the documents that the catalog started from', () => {
  function record(id: string): Program {
    const found = programs.find(program => program.id === id);
    if (found === undefined) throw new Error(`There is no record ${id}`);
    return found;
  }

  test.each<[id: string, field: FieldPath, value: unknown]>([
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
  ])('%s %s: %j', (id, field, value) => {
    expect(readField(record(id), field)).toEqual(value);
  });

  test.each<[id: string, field: FieldPath, qualifier: string, number: number]>([
    ['mir', 'tracks.irIndependent.positionsPerYear', 'upTo', 4],
    ['mir', 'volume.irProceduresPerYear', 'atLeast', 50_000],
    ['mir', 'faculty.ir', 'atLeast', 12],
    ['rush', 'volume.examsPerYear', 'atLeast', 368_000],
  ])('%s %s: %s %d', (id, field, qualifier, number) => {
    expect([qualifierOf(record(id), field), readField(record(id), field)]).toEqual([qualifier, number]);
  });

  test.each<[id: string, field: FieldPath, entry: string]>([
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
  ])('%s %s holds %s', (id, field, entry) => {
    expect(JSON.stringify(readField(record(id), field))).toContain(entry);
  });

  test.each<[id: string, field: FieldPath, entries: number]>([
    ['slu', 'rotations.services', 14],
    ['mir', 'procedures', 14],
  ])('%s %s: %d entries', (id, field, entries) => {
    expect(readField(record(id), field)).toHaveLength(entries);
  });

  test.each([
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
  ])('a highlight of %s: %s', (id, words) => {
    expect((record(id).highlights ?? []).map(({ text }) => text).join(' ')).toContain(words);
  });

  test('recognitions name whose words they are', () => {
    const recognitions = programs.flatMap(({ id, highlights = [] }) =>
      id === 'rush' ? highlights.filter(({ topic }) => topic === 'recognition') : [],
    );
    for (const { text } of recognitions) expect(text).toMatch(/as cited by Rush|Rush calls/u);
  });
});
