// Turns plain data into a Program or a Patch, or says what the schema finds wrong.
import * as v from 'valibot';
import { normalAddress } from '../schema/address.ts';
import { type Patch, patchSchema } from '../schema/patch.ts';
import { isMap } from '../schema/plain-data.ts';
import { type Program, programSchema, type Source } from '../schema/program.ts';
import { quickReader, unfit } from './quick-reader.ts';
import type { Issue, SchemaNode } from './schema-problems.ts';

const readQuickly = quickReader(programSchema);

/** The program that data holds; undefined where the schema has to judge. */
export function quickProgram(data: unknown): Program | undefined {
  const read = readQuickly(data);
  return isProgram(read) ? withNormalAddresses(read) : undefined;
}

/** What the quick reader vouches for fits the schema. */
const isProgram = (read: unknown): read is Program => read !== unfit;

/** The program or the patch that data holds, or every problem, and the schema that was applied. */
export function readProgram(data: unknown): Reading {
  const quick = quickProgram(data);
  if (quick !== undefined) return { program: quick };
  if (isMap(data) && 'amends' in data) return readPatch(data);
  const result = v.safeParse(programSchema, data, { abortPipeEarly: true });
  return result.success
    ? { program: withNormalAddresses(result.output) }
    : { issues: result.issues, schema: programSchema };
}

type Reading =
  | { readonly program: Program }
  | { readonly patch: Patch }
  | { readonly issues: readonly Issue[]; readonly schema: SchemaNode };

function readPatch(data: unknown): Reading {
  const result = v.safeParse(patchSchema, data, { abortPipeEarly: true });
  if (!result.success) return { issues: result.issues, schema: patchSchema };
  const { remove } = result.output;
  const patch = withNormalAddresses(result.output);
  return { patch: remove === undefined ? patch : { ...patch, remove: remove.map(withNormalAddress) } };
}

/** What is shown, opened and compared is the address as browsers write it. */
function withNormalAddresses<T extends Pick<Patch, 'website' | 'sources'>>(record: T): T {
  const { website, sources = [] } = record;
  if (isNormal(website) && sources.every(({ url }) => isNormal(url))) return record;
  return {
    ...record,
    ...(website === undefined ? {} : { website: normal(website) }),
    ...(record.sources && { sources: sources.map(withNormalAddress) }),
  };
}

const withNormalAddress = (source: Source): Source =>
  source.url === undefined ? source : { ...source, url: normal(source.url) };

const isNormal = (address: string | undefined): boolean =>
  address === undefined || normal(address) === address;

const normal = (address: string): string => normalAddress(address) ?? address;
