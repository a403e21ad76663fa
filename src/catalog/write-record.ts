// Writes the YAML of a new record: the facts that are known, and the others as comments to fill in.
import { resolve } from 'node:path';
import { stringify } from 'yaml';
import type { NewRecord } from '../domain/record/catalog.ts';
import { schemaFile } from './package-files.ts';
import { hasRecordFiles } from './package-text.ts';
import { schemaReference } from './schema-reference.ts';

/** Fields that a track's entry can hold, as a comment beside it. */
const trackHint =
  'positionsPerYear, totalResidents, lengthYears (without the clinical year), clinicalYear, acgmeCode';

/** The text of a record that `check` accepts as it is; `file` is where it will lie. */
export function writeRecord(record: NewRecord, file: string): string {
  const { id, name, city, state, point, website, tracks, source, readOn } = record;
  const value = (text: string): string => stringify(text, { lineWidth: 0 }).trimEnd();
  return [
    ...schemaLines(file),
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
    '# hospitals: [named sites where residents train]',
    'tracks:',
    ...tracks.map(key => `  ${key}: {} # offered; also: ${trackHint}`),
    '# a track of which a source says that it is not offered: "irIndependent: { offered: false }"',
    '# volume: { examsPerYear: 250000, irProceduresPerYear: 5000, beds: 600 }',
    '# call: { model: night-float, independent: true, startsIn: PGY-3 }',
    '# research: { required: true, track: false, protectedTime: true }',
    '# contacts:',
    '#   - { role: program coordinator, name: …, email: …, phone: "(312) 555-0100", tracks: [dr] }',
    '# highlights:',
    '#   - { topic: teaching, text: "one fact in a short sentence of your own" }',
    '# qualifiers: { volume.examsPerYear: atLeast } # upTo, atLeast or about, for numbers that are not exact',
    'sources: # every fact needs one; name the facts that each page supports',
    ...sourceLines(source, value),
    `    readOn: "${readOn}"`,
    '    # asOf: "2026" # only where the page itself shows a year',
    '    facts: [tracks]',
    '',
  ].join('\n');
}

/** Where nothing lies beside the command, the schema is to be written beside the record. */
const schemaLines = (file: string): readonly string[] =>
  hasRecordFiles
    ? [`# yaml-language-server: $schema=${schemaReference(resolve(file), schemaFile('program'))}`]
    : [
        '# yaml-language-server: $schema=program.schema.json',
        '# "resprog schema -o program.schema.json" writes that file, by which editors complete and check.',
      ];

function sourceLines(
  { url, title }: NewRecord['source'],
  value: (text: string) => string,
): readonly string[] {
  const lines = [
    ...(url === undefined ? [] : [`url: ${value(url)}`]),
    ...(title === undefined ? [] : [`title: ${value(title)}`]),
  ];
  return lines.map((line, index) => `${index === 0 ? '  - ' : '    '}${line}`);
}
