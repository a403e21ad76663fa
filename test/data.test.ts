// The shipped records: clean by every rule, and true to the four documents that the catalog started from.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkFolder } from '../src/catalog/check-folder.ts';
import { loadCatalog } from '../src/catalog/load.ts';
import { readSnapshot, shippedFolder } from '../src/catalog/snapshot.ts';
import { listFacts, sourceOf } from '../src/domain/facts.ts';
import type { Program } from '../src/schema/program.ts';

const today = new Date().toISOString().slice(0, 10);
const { records, problems } = await checkFolder(shippedFolder, today);
const programs = records.map(({ program }) => program);

function record(id: string): Program {
  const found = programs.find(program => program.id === id);
  if (found === undefined) throw new Error(`There is no record ${id}`);
  return found;
}

const highlights = (id: string): string => (record(id).highlights ?? []).map(({ text }) => text).join(' ');

describe('the shipped data', () => {
  test('has no errors', () => {
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('covers the country', () => {
    expect(programs.length).toBeGreaterThanOrEqual(170);
    expect(new Set(programs.map(({ state }) => state)).size).toBeGreaterThanOrEqual(44);
  });

  test('is what the snapshot holds', async () => {
    expect(JSON.parse(JSON.stringify(await readSnapshot()))).toEqual(JSON.parse(JSON.stringify(programs)));
  });

  test('loads the same from YAML and from the snapshot', async () => {
    const request = { skipInvalid: false, today };
    const fromSnapshot = await loadCatalog({ ...request, folders: [], builtin: true });
    const fromYaml = await loadCatalog({ ...request, folders: [shippedFolder], builtin: false });
    expect(fromYaml.catalog.programs).toEqual(fromSnapshot.catalog.programs);
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

describe('Saint Louis University', () => {
  test('typed facts', () => {
    expect(record('slu')).toMatchObject({
      tracks: {
        dr: { positionsPerYear: 6, totalResidents: 24, lengthYears: 4, clinicalYear: 'separate' },
        irIntegrated: { positionsPerYear: 2 },
        esir: {},
      },
      rotations: { blockWeeks: 4 },
      call: { independent: true },
      conference: { dailyNoon: true, hoursPerDay: 1 },
      research: { coordinator: true },
    });
    expect(record('slu').rotations?.services).toHaveLength(14);
  });

  test.each([
    'Saturday to Thursday',
    'Artificial intelligence',
    'noon to 1 p.m.',
    'Monthly quality',
    'medical students',
    'multidisciplinary',
    'private practice',
  ])('says: %s', words => expect(highlights('slu')).toContain(words));
});

describe('Mallinckrodt', () => {
  test('typed facts', () => {
    const mir = record('mir');
    expect(mir).toMatchObject({
      hospitals: [
        'Barnes-Jewish Hospital',
        "St. Louis Children's Hospital",
        'Barnes-Jewish West County Hospital',
      ],
      tracks: {
        irIntegrated: {
          positionsPerYear: 2,
          totalResidents: 10,
          accreditedSince: 2016,
          lengthYears: 5,
          clinicalYear: 'separate',
        },
        irIndependent: { positionsPerYear: 4, acceptsEsir: true, acceptsNonEsir: true },
      },
      volume: { irProceduresPerYear: 50_000 },
      faculty: { ir: 12 },
      certificates: ['IR/DR'],
      qualifiers: {
        'tracks.irIndependent.positionsPerYear': 'upTo',
        'volume.irProceduresPerYear': 'atLeast',
        'faculty.ir': 'atLeast',
      },
      contacts: [{ role: 'program coordinator', name: 'Melissa A. Hummel' }],
    });
    expect(mir.contacts?.[0]).not.toHaveProperty('email');
    expect(mir.procedures).toHaveLength(14);
    expect(mir.rotations?.services).toContain('surgical intensive care');
  });

  test.each([
    'three years of DR',
    'first class planned for 2020–21',
    'with or without an ESIR year',
    'Outpatient IR clinic',
  ])('says: %s', words => expect(highlights('mir')).toContain(words));
});

describe('Rush', () => {
  test('typed facts', () => {
    const rush = record('rush');
    expect(rush).toMatchObject({
      tracks: { dr: { lengthYears: 4 }, irIntegrated: {} },
      volume: { examsPerYear: 368_000 },
      qualifiers: { 'volume.examsPerYear': 'atLeast' },
      pediatrics: { site: "Ann & Robert H. Lurie Children's Hospital of Chicago", months: 3 },
      research: { required: false },
      contacts: [{ name: 'Lakesha Hudson', email: 'lakesha_s_hudson@rush.edu', phone: '(312) 942-5509' }],
    });
    expect(rush.address).toContain('1653 W. Congress Parkway');
    expect(rush.education?.resources).toEqual([
      'GE PACS',
      'StatDX',
      'Amirsys teaching files',
      'UpToDate',
      'IMAIOS',
    ]);
  });

  test('recognitions name whose words they are', () => {
    const recognitions = (record('rush').highlights ?? []).filter(({ topic }) => topic === 'recognition');
    expect(recognitions.length).toBeGreaterThanOrEqual(4);
    for (const { text } of recognitions) expect(text).toMatch(/as cited by Rush|Rush calls/u);
  });
});

describe('UT Southwestern', () => {
  test('typed facts', () => {
    expect(record('utsw')).toMatchObject({ tracks: { irIntegrated: {} }, certificates: ['IR/DR'] });
  });

  test.each([
    'graduated autonomy',
    'Longitudinal patient care',
    'underserved',
    'academic and for private practice',
    'intellectual vibrancy',
    'research, quality, and education'.replace(', and', ' and'),
  ])('says: %s', words => expect(highlights('utsw')).toContain(words));
});
