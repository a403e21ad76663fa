// Writes the YAML of a new record: the facts that are known, and the others as comments to fill in.
import { stringify } from 'yaml';
import type { NewRecord } from '../domain/record/catalog.ts';
import { settings } from '../schema/choices.ts';
import { schemaLines } from './schema-reference.ts';

/** Fields that a track's entry can hold, as a comment beside it. */
const trackHint =
  'positionsPerYear, totalResidents, lengthYears (without the clinical year), clinicalYear, acgmeCode';

/** The other sections, each with all that it can hold. */
const optionalSections = [
  '# volume: { examsPerYear: 250000, irProceduresPerYear: 5000, beds: 600 }',
  '# faculty: { radiology: 40, ir: 6 }',
  '# call: { model: night-float, independent: true, startsIn: PGY-3 }',
  '# rotations: { blockWeeks: 4, services: [chest, neuroradiology] }',
  '# pediatrics: { site: name of the hospital, months: 3 }',
  '# procedures: [kinds of interventional procedures, as embolization]',
  '# research: { required: true, track: false, protectedTime: true, coordinator: true }',
  '# conference: { hoursPerDay: 1, dailyNoon: true }',
  '# education: { airpSponsored: true, stipendUsd: 1000, resources: [what residents are given to learn with] }',
  '# fellowships: [kinds of fellowships in house]',
  '# certificates: [DR, IR/DR]',
  '# benefits: { salaryUsd: { pgy1: 65000, pgy2: 67000 }, vacationWeeks: 4 }',
  '# moonlighting: true',
  '# application: { service: ERAS, deadline: 30 September, lettersRequired: 3, step2Minimum: 220, acceptsImg: true, interviewFormat: virtual, visas: [J-1] }',
];

/** The text of a record that `check` accepts as it is; `file` is where it will lie. */
export function writeRecord(record: NewRecord, file: string): string {
  const { id, name, city, state, point, website, tracks, source, readOn } = record;
  const value = (text: string): string => stringify(text, { lineWidth: 0 }).trimEnd();
  return [
    ...schemaLines('program', file),
    '# Leave out what your source does not say. "resprog schema --format csv" explains every field; "resprog check FILE" checks.',
    `id: ${value(id)}`,
    `name: ${value(name)}`,
    '# institution: official name of the sponsoring institution',
    '# aliases: [acronym, nickname, former name]',
    `city: ${value(city)}`,
    `state: ${state}`,
    ...(point === undefined
      ? ['# latitude: 41.85', '# longitude: -87.65']
      : [`latitude: ${point.latitude}`, `longitude: ${point.longitude}`]),
    website === undefined ? '# website: https://…' : `website: ${value(website)}`,
    '# address: where letters go',
    `# setting: university # or ${settings.slice(1).join(', ')}`,
    '# hospitals: [named sites where residents train]',
    '# level1Trauma: true',
    'tracks:',
    ...tracks.map(key => `  ${key}: {} # offered; also: ${trackHint}`),
    '# a track of which a source says that it is not offered: "irIndependent: { offered: false }"',
    ...optionalSections,
    '# contacts:',
    '#   - { role: program coordinator, name: …, email: …, phone: "(312) 555-0100", tracks: [dr] }',
    '# highlights:',
    '#   - { topic: teaching, text: "one fact in a short sentence of your own" }',
    '# qualifiers: { volume.examsPerYear: atLeast } # upTo, atLeast or about, for numbers that are not exact',
    '# scopes: { application.visas: [dr] } # the tracks, where the page says it of these alone',
    '# notes: { volume.beds: a few words that limit what is said }',
    'sources: # every fact needs one; name the facts that each page supports',
    `  - url: ${value(source)}`,
    `    readOn: "${readOn}"`,
    '    # asOf: "2026" # only where the page itself shows a year',
    '    facts: [tracks]',
    '',
  ].join('\n');
}
