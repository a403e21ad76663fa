// Turns the YAML text of one record into a Program, or into problems with line and column.
import * as v from 'valibot';
import type { Problem } from '../domain/record/problem.ts';
import { normalAddress } from '../schema/address.ts';
import { type Program, programSchema } from '../schema/program.ts';
import { schemaProblems } from './schema-problems.ts';
import { parseStrictYaml, type StrictYaml } from './strict-yaml.ts';

/** A record with the places of its keys in the file. */
export interface ParsedRecord extends Pick<StrictYaml, 'locate' | 'warnings'> {
  readonly file: string;
  readonly program: Program;
}

export type ParseResult = ParsedRecord | { readonly problems: readonly Problem[] };

/** Parses and validates one record. */
export function parseRecord(text: string, file: string): ParseResult {
  const parsed = parseStrictYaml(text, file);
  if ('problems' in parsed) return parsed;
  const { data, locate, warnings } = parsed;
  const result = v.safeParse(programSchema, text.startsWith('{') ? withoutOffers(data) : data, {
    abortPipeEarly: true,
  });
  if (result.success) return { file, program: withNormalAddresses(result.output), locate, warnings };
  return { problems: schemaProblems(result.issues, programSchema, { file, ...parsed }) };
}

/** What is shown, opened and compared is the address as browsers write it. */
const withNormalAddresses = (program: Program): Program => ({
  ...program,
  ...(program.website === undefined ? {} : { website: normal(program.website) }),
  sources: program.sources.map(source =>
    source.url === undefined ? source : { ...source, url: normal(source.url) },
  ),
});

const normal = (address: string): string => normalAddress(address) ?? address;

/** JSON as the program prints it writes `offered: true` out; a record says so by the key of the track alone. */
function withoutOffers(data: unknown): unknown {
  if (!isObject(data) || !isObject(data['tracks'])) return data;
  const tracks = Object.entries(data['tracks']).map(([key, track]) => {
    if (!isObject(track) || track['offered'] !== true) return [key, track];
    const { offered: _, ...rest } = track;
    return [key, rest];
  });
  return { ...data, tracks: Object.fromEntries(tracks) };
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
