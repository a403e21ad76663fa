// Turns plain data into a Program, or says what the schema finds wrong.
import * as v from 'valibot';
import { normalAddress } from '../schema/address.ts';
import { type Program, programSchema } from '../schema/program.ts';
import { quickReader, unfit } from './quick-reader.ts';
import type { Issue } from './schema-problems.ts';

const readQuickly = quickReader(programSchema);

/** The program that data holds; undefined where the schema has to judge. */
export function quickProgram(data: unknown): Program | undefined {
  const read = readQuickly(data);
  return isProgram(read) ? withNormalAddresses(read) : undefined;
}

/** What the quick reader vouches for fits the schema. */
const isProgram = (read: unknown): read is Program => read !== unfit;

/** The program that data holds, or every problem. */
export function readProgram(
  data: unknown,
): { readonly program: Program } | { readonly issues: readonly Issue[] } {
  const quick = quickProgram(data);
  if (quick !== undefined) return { program: quick };
  const result = v.safeParse(programSchema, data, { abortPipeEarly: true });
  return result.success ? { program: withNormalAddresses(result.output) } : { issues: result.issues };
}

/** What is shown, opened and compared is the address as browsers write it. */
function withNormalAddresses(program: Program): Program {
  const { website, sources } = program;
  if (isNormal(website) && sources.every(({ url }) => isNormal(url))) return program;
  return {
    ...program,
    ...(website === undefined ? {} : { website: normal(website) }),
    sources: sources.map(source =>
      source.url === undefined ? source : { ...source, url: normal(source.url) },
    ),
  };
}

const isNormal = (address: string | undefined): boolean =>
  address === undefined || normal(address) === address;

const normal = (address: string): string => normalAddress(address) ?? address;
